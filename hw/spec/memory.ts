import type { Preset } from './preset.ts';
import { widths } from './widths.ts';

/**
 * Device memory, seen through AXI4. A region takes two lines: the first holds its PAEs, the second is the tracker's. A line
 * holds bit 0 of every PAE of the region (page 0 in the lowest bit), then bit 1 of every PAE.
 */
export const memoryLayout = (p: Preset) => {
  const lineBits = 2 * p.pagesPerRegion;
  const lineBytes = lineBits / 8;
  const regionBytes = 2 * lineBytes;
  return { lineBits, lineBytes, regionBytes, bytes: p.bitmapRegions * regionBytes, addressBits: Math.log2(p.bitmapRegions * regionBytes) };
};

/**
 * The AXI4 master port, signal -> [direction from the device, bits]; names as in AMBA AXI4, prefix `m_axi_`. Every transaction
 * is one beat of a whole line (AxLEN 0, AxSIZE the line, AxBURST INCR, WSTRB all ones); IDs tell the line transactions apart;
 * reads and writes of different IDs may complete in any order. No order between channels is relied upon.
 */
export const axiPort = (p: Preset) => {
  const { lineBits, lineBytes, addressBits } = memoryLayout(p);
  const id = widths(p).line;
  return {
    awid: ['out', id], awaddr: ['out', addressBits], awlen: ['out', 8], awsize: ['out', 3], awburst: ['out', 2], awvalid: ['out', 1], awready: ['in', 1],
    wdata: ['out', lineBits], wstrb: ['out', lineBytes], wlast: ['out', 1], wvalid: ['out', 1], wready: ['in', 1],
    bid: ['in', id], bresp: ['in', 2], bvalid: ['in', 1], bready: ['out', 1],
    arid: ['out', id], araddr: ['out', addressBits], arlen: ['out', 8], arsize: ['out', 3], arburst: ['out', 2], arvalid: ['out', 1], arready: ['in', 1],
    rid: ['in', id], rdata: ['in', lineBits], rresp: ['in', 2], rlast: ['in', 1], rvalid: ['in', 1], rready: ['out', 1],
  } as const;
};
