import { cat, component, copies, input, lit, mux, output, select, sink, source } from '../../gen/hdl/index.ts';
import { beFrom, beUpTo, memoryRequestHeader, requesterId } from '../pcie/header.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { CHUNK_BITS, readFields } from './fields.ts';

/** Turns granted reads into memory read requests. */
export const reader = component({
  name: (p: Preset) => `vpri_reader_${p.name}`,
  doc: `Memory read requests of granted reads; latency 0, one a clock. The read tag is the PCIe tag. issued pulses when the request
has been taken, with the chunk still on the port.`,
  ports: (p) => ({
    chunk: sink({ ...readFields(p), index: widths(p).queue }),
    queue_function: input(p.queues * 8), pf_requester_id: input(16),
    tx: source({ hdr: 128, seq: p.txSeqWidth, sop: 1, eop: 1 }),
    issued: output(1),
  }),
  build(m, io, p) {
    const { chunk, tx } = io;
    const { number } = m.regs({ number: { w: p.txSeqWidth, reset: 0 } });
    const lane = chunk.gpa.trunc(2);
    const end = m.node('chunk_end', chunk.bytes.add(lane.zx(CHUNK_BITS)));
    const dwords = m.node('dwords', end.bits(CHUNK_BITS - 1, 2).add(end.trunc(2).any().zx(CHUNK_BITS - 2)));
    const lastLane = m.node('last_lane', end.trunc(2).sub(1));
    const single = m.node('single', dwords.eq(1));
    m.assign(tx.valid, chunk.valid);
    m.assign(chunk.ready, tx.ready);
    m.assign(tx.hdr, memoryRequestHeader({
      write: false, address: cat(chunk.gpa.bits(p.gpaBits - 1, 2), lit(2, 0)).zx(64), dwords: dwords.trunc(10),
      firstBe: mux(single, beFrom(lane).and(beUpTo(lastLane)), beFrom(lane)), lastBe: mux(single, 0, beUpTo(lastLane)),
      requester: requesterId(io.pf_requester_id, select(chunk.index, copies(io.queue_function, 8)), p.firstVfOffset), tag: chunk.read_tag.zx(8),
    }));
    m.assign(tx.seq, number);
    m.assign(tx.sop, 1);
    m.assign(tx.eop, 1);
    const issued = m.node('taken', chunk.valid.and(tx.ready));
    m.when(issued, () => m.next(number, number.add(1)));
    m.assign(io.issued, issued);
    for (const [name, value] of Object.entries({ tag: chunk.tag, offset: chunk.offset, domain: chunk.domain, epoch: chunk.epoch })) m.unused(value, `${name}: for the completions, on the same stream`);
    m.when(chunk.valid, () => m.assert('inside_page', chunk.gpa.trunc(12).zx(CHUNK_BITS + 1).add(chunk.bytes.zx(CHUNK_BITS + 1)).le(4096)));
    m.cover('issues', issued);
  },
});
