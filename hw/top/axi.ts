import { cat, input, lit, output, type Bits, type InputSpec, type ModuleBuilder, type OutputSpec, type Outside, type Wire } from '../../gen/hdl/index.ts';
import type { bitmap } from '../lookup/bitmap.ts';
import { axiRam } from '../lookup/axi-ram.ts';
import { axiPort, memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';

type Axi = ReturnType<typeof axiPort>;
type AxiPorts = { readonly [K in keyof Axi as `m_axi_${K}`]: Axi[K][0] extends 'in' ? InputSpec<Axi[K][1]> : OutputSpec<Axi[K][1]> };
type AxiHandles = { readonly [K in keyof Axi as `m_axi_${K}`]: Axi[K][0] extends 'in' ? Bits<Axi[K][1]> : Wire<Axi[K][1]> };

/** The AXI4 master port as ports of the top. */
export function axiPorts(p: Preset): AxiPorts {
  return Object.fromEntries(Object.entries(axiPort(p)).map(([name, [dir, w]]) => [`m_axi_${name}`, dir === 'in' ? input(w) : output(w)])) as unknown as AxiPorts;
}

/** The line transactions of the PA-BITMAP unit on the AXI4 port, one beat of a line each; or on the RAM of a build without device memory. */
export function connectMemory(m: ModuleBuilder, io: AxiHandles, unit: Outside<ReturnType<(typeof bitmap)['ports']>>, p: Preset): void {
  if (p.memory === 'ram') return onChip(m, io, unit, p);
  const { lineBytes, regionBytes } = memoryLayout(p);
  const size = Math.log2(lineBytes);
  const address = (row: Bits, half: Bits): Bits => cat(row, half, lit(Math.log2(regionBytes) - 1, 0));
  const INCR = 1;
  m.assign(io.m_axi_arvalid, unit.ar.valid);
  m.assign(unit.ar.ready, io.m_axi_arready);
  m.assign(io.m_axi_arid, unit.ar.id);
  m.assign(io.m_axi_araddr, address(unit.ar.row, unit.ar.half));
  m.assign(io.m_axi_arlen, 0);
  m.assign(io.m_axi_arsize, size);
  m.assign(io.m_axi_arburst, INCR);
  m.assign(unit.r.valid, io.m_axi_rvalid);
  m.assign(io.m_axi_rready, unit.r.ready);
  m.assign(unit.r.id, io.m_axi_rid);
  m.assign(unit.r.data, io.m_axi_rdata);
  m.assign(unit.r.error, io.m_axi_rresp.ne(0));
  m.unused(io.m_axi_rlast, 'every read is one beat');
  m.assign(io.m_axi_awvalid, unit.aw.valid);
  m.assign(unit.aw.ready, io.m_axi_awready);
  m.assign(io.m_axi_awid, unit.aw.id);
  m.assign(io.m_axi_awaddr, address(unit.aw.row, unit.aw.half));
  m.assign(io.m_axi_awlen, 0);
  m.assign(io.m_axi_awsize, size);
  m.assign(io.m_axi_awburst, INCR);
  m.assign(io.m_axi_wvalid, unit.w.valid);
  m.assign(unit.w.ready, io.m_axi_wready);
  m.assign(io.m_axi_wdata, unit.w.data);
  m.assign(io.m_axi_wstrb, lit(lineBytes, (1n << BigInt(lineBytes)) - 1n));
  m.assign(io.m_axi_wlast, 1);
  m.assign(unit.b.valid, io.m_axi_bvalid);
  m.assign(io.m_axi_bready, unit.b.ready);
  m.assign(unit.b.id, io.m_axi_bid);
  m.assign(unit.b.error, io.m_axi_bresp.ne(0));
}

/** The bitmap in a RAM on chip; the AXI4 port is there and rests. */
function onChip(m: ModuleBuilder, io: AxiHandles, unit: Outside<ReturnType<(typeof bitmap)['ports']>>, p: Preset): void {
  const ram = m.inst('u_ram', axiRam, p);
  m.link(unit.ar, ram.ar);
  m.link(ram.r, unit.r);
  m.link(unit.aw, ram.aw);
  m.link(unit.w, ram.w);
  m.link(ram.b, unit.b);
  for (const [name, [dir]] of Object.entries(axiPort(p))) {
    const port = io[`m_axi_${name}` as keyof AxiHandles];
    if (dir === 'out') m.assign(port as Wire, 0);
    else m.unused(port, 'the bitmap is in a RAM on chip');
  }
}
