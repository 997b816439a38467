import { component } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';
import { connectMemory } from './axi.ts';
import { parts, type Start } from './parts.ts';
import { topPorts } from './ports.ts';
import { wireDma } from './wire-dma.ts';
import { wireOrder } from './wire-order.ts';
import { wirePosted } from './wire-posted.ts';
import { wireRequests } from './wire-requests.ts';
import { wireSeen } from './wire-seen.ts';
import { wireHost, wireTables } from './wire-tables.ts';
import { wireUpdates } from './wire-updates.ts';

/** The device: what `docs/interfaces.md` describes. */
export const top = component({
  name: (p: Preset) => `vpri_top_${p.name}`,
  doc: `VPRI device: PA-BITMAP, updates with drain, page requests, DMA engine, registers. Ports: docs/interfaces.md.
Its bitmap is in device memory, behind an AXI4 port and a line cache, or on chip.`,
  ports: topPorts,
  build(m, io, p) {
    const start: Start = { ...parts(m, p), m, io, p, pfBusMaster: io.bus_master_enable.bit(0) };
    // SR-IOV: the PF's sizes hold for its VFs; MSI-X here is the PF's.
    m.unused(io.max_payload_size.bits(3 * p.functions - 1, 3), 'the sizes of the PF hold for its VFs');
    m.unused(io.max_read_request_size.bits(3 * p.functions - 1, 3), 'the sizes of the PF hold for its VFs');
    m.unused(io.msix_enable.bits(p.functions - 1, 1), 'the vectors are those of the PF');
    m.unused(io.msix_mask.bits(p.functions - 1, 1), 'the vectors are those of the PF');

    wireHost(start);
    const tables = { ...start, ...wireTables(start) };
    wireUpdates(tables);
    wireOrder(tables);
    const { look } = start;
    connectMemory(m, io, look, p);
    const wiring = { ...tables, answered: m.node('answered', look.rsp_valid.and(look.rsp_probe.not())) };
    wireDma(wiring);
    wireRequests(wiring);
    wirePosted(wiring);
    wireSeen(wiring);
  },
});
