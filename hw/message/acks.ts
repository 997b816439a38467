import { cat, component, input, lit, output, sink, source } from '../../gen/hdl/index.ts';
import { smallWriteFields } from '../pcie/small-write.ts';
import { layoutPack } from '../prim/layout.ts';
import { ACK, ACK_BYTES } from '../spec/messages.ts';
import type { Preset } from '../spec/preset.ts';
import { ackFields } from '../update/command.ts';
import { phaseOf, slotOf } from './record.ts';

export const acks = component({
  name: (p: Preset) => `vpri_acks_${p.name}`,
  doc: `Writes acknowledgements into the host's ring; latency 1 cycle. It needs no credits of its own: a slot is free for the
host only when its acknowledgement was read, and commands of the ring are fetched only for places that the host has returned. fire pulses after an acknowledgement that
asked for an interrupt has entered the posted stream. While enable is low none is offered; one that was offered stays.`,
  ports: (p) => ({
    enable: input(1), ack: sink(ackFields(p)), record: source(smallWriteFields), now: input(64),
    ack_base: input(52), ack_size: input(4), ack_tail: output(32), fire: output(1),
  }),
  build(m, io) {
    const { ack, record } = io;
    const r = m.regs({ tail: { w: 32, reset: 0 }, fire_now: { w: 1, reset: 0 }, stamp: { w: 63, reset: 'none' }, held: { w: 1, reset: 0 } });
    // The time is taken once, so that a stalled record does not change.
    m.next(r.held, ack.valid.and(ack.ready.not()).and(r.held.or(io.enable)));
    m.when(r.held.not(), () => m.next(r.stamp, io.now.trunc(63)));
    m.unused(io.now.bit(63), 'a stamp has 63 bits');
    m.assign(record.valid, r.held);
    m.assign(ack.ready, r.held.and(record.ready));
    m.assign(record.address, cat(io.ack_base, lit(12, 0)).add(slotOf(r.tail, io.ack_size).zx(64).shl(lit(3, Math.log2(ACK_BYTES)))));
    m.assign(record.dwords, ACK_BYTES / 4);
    m.assign(record.data, layoutPack(ACK, ACK_BYTES / 8, { sequence: ack.sequence, status: ack.status, slot: ack.slot, ring: ack.ring, timestamp: r.stamp, phase: phaseOf(r.tail, io.ack_size) }).zx(256));
    m.when(ack.ready, () => m.next(r.tail, r.tail.add(1)));
    m.next(r.fire_now, ack.ready.and(ack.irq));
    m.assign(io.fire, r.fire_now);
    m.assign(io.ack_tail, r.tail);
    m.cover('written', ack.ready);
  },
});
