import { cat, input, lit, output, type Bits, type InputSpec, type ModuleBuilder, type OutputSpec, type Outside, type Wire } from '../../gen/hdl/index.ts';
import type { misses } from '../lookup/misses.ts';
import { axiPort, memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';

type Axi = ReturnType<typeof axiPort>;
type AxiPorts = { readonly [K in keyof Axi as `m_axi_${K}`]: Axi[K][0] extends 'in' ? InputSpec<Axi[K][1]> : OutputSpec<Axi[K][1]> };
type AxiHandles = { readonly [K in keyof Axi as `m_axi_${K}`]: Axi[K][0] extends 'in' ? Bits<Axi[K][1]> : Wire<Axi[K][1]> };

/** The AXI4 master port as ports of the top. */
export function axiPorts(p: Preset): AxiPorts {
  return Object.fromEntries(Object.entries(axiPort(p)).map(([name, [dir, w]]) => [`m_axi_${name}`, dir === 'in' ? input(w) : output(w)])) as unknown as AxiPorts;
}

/** The miss unit's line transactions on the AXI4 port: one beat of a line each. */
export function connectMemory(m: ModuleBuilder, io: AxiHandles, miss: Outside<ReturnType<(typeof misses)['ports']>>, p: Preset): void {
  const { lineBytes, regionBytes } = memoryLayout(p);
  const size = Math.log2(lineBytes);
  const address = (row: Bits): Bits => cat(row, lit(Math.log2(regionBytes), 0));
  const INCR = 1;
  m.assign(io.m_axi_arvalid, miss.ar.valid);
  m.assign(miss.ar.ready, io.m_axi_arready);
  m.assign(io.m_axi_arid, miss.ar.id);
  m.assign(io.m_axi_araddr, address(miss.ar.row));
  m.assign(io.m_axi_arlen, 0);
  m.assign(io.m_axi_arsize, size);
  m.assign(io.m_axi_arburst, INCR);
  m.assign(miss.r.valid, io.m_axi_rvalid);
  m.assign(io.m_axi_rready, miss.r.ready);
  m.assign(miss.r.id, io.m_axi_rid);
  m.assign(miss.r.data, io.m_axi_rdata);
  m.assign(miss.r.error, io.m_axi_rresp.ne(0));
  m.unused(io.m_axi_rlast, 'every read is one beat');
  m.assign(io.m_axi_awvalid, miss.aw.valid);
  m.assign(miss.aw.ready, io.m_axi_awready);
  m.assign(io.m_axi_awid, miss.aw.id);
  m.assign(io.m_axi_awaddr, address(miss.aw.row));
  m.assign(io.m_axi_awlen, 0);
  m.assign(io.m_axi_awsize, size);
  m.assign(io.m_axi_awburst, INCR);
  m.assign(io.m_axi_wvalid, miss.w.valid);
  m.assign(miss.w.ready, io.m_axi_wready);
  m.assign(io.m_axi_wdata, miss.w.data);
  m.assign(io.m_axi_wstrb, lit(lineBytes, (1n << BigInt(lineBytes)) - 1n));
  m.assign(io.m_axi_wlast, 1);
  m.assign(miss.b.valid, io.m_axi_bvalid);
  m.assign(io.m_axi_bready, miss.b.ready);
  m.assign(miss.b.id, io.m_axi_bid);
  m.assign(miss.b.error, io.m_axi_bresp.ne(0));
}
