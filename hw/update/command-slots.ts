import { clog2, component, input, mux, oneHot, output, source } from '../../gen/hdl/index.ts';
import { fifo } from '../prim/fifo.ts';
import { COMMAND_BYTES } from '../spec/messages.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { commandFields } from './command.ts';

/** Qwords of the command, in the first half of its 64-byte slot. */
const COMMAND_QWORDS = COMMAND_BYTES / 8;

/**
 * Command slots: writes of whole qwords gather in a RAM; the last qword commits. Commands leave in the order of their
 * commits. Writes are always taken: what cannot be served is dropped and flagged, never a reason to stall the host.
 */
export const commandSlots = component({
  name: (p: Preset) => `vpri_command_slots_${p.name}`,
  doc: `Command slots, one command each. A slot is taken from its commit until release; a write to a taken slot is dropped
(overflow). A write with byte-enable holes or outside the command, and a dropped write that is no commit, spoil the slot until
its next commit, which is then dropped (hole): a command is never put together from parts of two. The command leaves 3 cycles
after its commit at the earliest.`,
  ports: (p) => ({
    wr: input(1), addr: input(Math.max(1, clog2(p.commandSlots)) + 3), wdata: input(64), be: input(8),
    cmd: source(commandFields(p)),
    release_valid: input(1), release_slot: input(widths(p).slot),
    overflow: output(1), hole: output(1), busy: output(1),
  }),
  build(m, io, p) {
    const w = widths(p);
    const slots = 2 ** w.slot;
    const slot = m.node('slot', io.addr.bits(w.slot + 2, 3));
    const qword = m.node('qword', io.addr.trunc(3));
    const r = m.regs({ taken: { w: slots, reset: 0 }, spoilt: { w: slots, reset: 0 }, offering: { w: 1, reset: 0 }, front: { w: w.slot, reset: 'none' } });
    const whole = m.node('whole', io.be.all().and(qword.lt(COMMAND_QWORDS)));
    const free = m.node('free', r.taken.at(slot).not());
    const accept = m.node('accept', io.wr.and(free).and(whole));
    const last = m.node('last', io.wr.and(whole).and(qword.eq(COMMAND_QWORDS - 1)));
    const commit = m.node('commit', last.and(free).and(r.spoilt.at(slot).not()));
    m.assign(io.overflow, io.wr.and(free.not()));
    m.assign(io.hole, io.wr.and(free).and(whole.not().or(last.and(r.spoilt.at(slot)))));

    const here = m.node('here', oneHot(slot, slots));
    const spoil = m.node('spoil', io.wr.and(whole.and(free).not()).and(last.not()));
    m.next(r.spoilt, mux(spoil, r.spoilt.or(here), mux(last, r.spoilt.and(here.not()), r.spoilt)));
    const released = mux(io.release_valid, oneHot(io.release_slot, slots), 0);
    m.next(r.taken, r.taken.and(released.not()).or(mux(commit, here, 0)));

    const order = m.inst('u_order', fifo, { fields: { slot: w.slot }, depth: slots });
    m.assign(order.push.valid, commit);
    m.assign(order.push.slot, slot);
    m.unused(order.push.ready, 'the order FIFO has a place for every slot');
    m.when(commit, () => m.assert('order_has_room', order.push.ready));

    // The command in front is read in one piece and stays in the read register while it is offered.
    const store = m.mem('store', { width: 64 * COMMAND_QWORDS, depth: slots, lane: 64, ruw: 'undefined' });
    store.write({ en: accept, addr: slot, data: io.wdata.repeat(COMMAND_QWORDS), mask: oneHot(qword.trunc(2), COMMAND_QWORDS) });
    const fetch = m.node('fetch', order.pop.valid.and(r.offering.not().or(io.cmd.ready)));
    m.assign(order.pop.ready, fetch);
    m.when(fetch, () => {
      m.next(r.front, order.pop.slot);
      m.next(r.offering, 1);
    }).elsewhen(io.cmd.ready, () => m.next(r.offering, 0));
    m.assign(io.cmd.valid, r.offering);
    m.assign(io.cmd.slot, r.front);
    m.assign(io.cmd.words, store.readSync({ en: fetch, addr: order.pop.slot }));
    m.assign(io.busy, order.level.any().and(order.pop.valid.not().or(r.offering.not())));

    m.assert('release_taken', io.release_valid.not().or(r.taken.at(io.release_slot)));
    m.cover('committed', io.cmd.valid.and(io.cmd.ready));
    m.cover('overflowed', io.overflow);
    m.cover('holed', io.hole);
  },
});
