import { cat, clog2, component, input, mux, oneHot, output, source } from '../../gen/hdl/index.ts';
import { fifo } from '../prim/fifo.ts';
import { layoutField, layoutHoles } from '../prim/layout.ts';
import { COMMAND, COMMAND_BYTES } from '../spec/messages.ts';
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
its next commit, which is then dropped (hole): a command is never put together from parts of two. The command leaves 8 cycles
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
    const r = m.regs({ taken: { w: slots, reset: 0 }, spoilt: { w: slots, reset: 0 } });
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

    // Fetch the four qwords of the command in front, then offer it.
    const store = m.mem('store', { width: 64, depth: slots * COMMAND_QWORDS, ruw: 'undefined' });
    store.write({ en: accept, addr: cat(slot, qword.trunc(2)), data: io.wdata });
    const st = m.fsm('state', ['idle', 'fetch', 'offer'], 'idle');
    const f = m.regs({ index: { w: 3, reset: 0 }, front: { w: w.slot, reset: 'none' }, q0: { w: 64, reset: 'none' }, q1: { w: 64, reset: 'none' }, q2: { w: 64, reset: 'none' }, q3: { w: 64, reset: 'none' } });
    const fetching = m.node('fetching', st.is('fetch').and(f.index.lt(COMMAND_QWORDS)));
    const word = store.readSync({ en: fetching, addr: cat(f.front, f.index.trunc(2)) });
    m.assign(order.pop.ready, st.is('idle'));
    m.assign(io.cmd.valid, st.is('offer'));
    st.on({
      idle: () => m.when(order.pop.valid, () => {
        m.next(f.front, order.pop.slot);
        m.next(f.index, 0);
        st.go('fetch');
      }),
      fetch: () => {
        m.next(f.index, f.index.add(1));
        m.when(f.index.ne(0), () => {
          m.next(f.q0, f.q1);
          m.next(f.q1, f.q2);
          m.next(f.q2, f.q3);
          m.next(f.q3, word);
        });
        m.when(f.index.eq(COMMAND_QWORDS), () => st.go('offer'));
      },
      offer: () => m.when(io.cmd.ready, () => st.go('idle')),
    });
    const q = [f.q0, f.q1, f.q2, f.q3];
    m.assign(io.cmd.slot, f.front);
    for (const name of ['op', 'rights', 'irq', 'domain', 'sequence', 'first_page', 'page_count', 'response_valid'] as const) {
      m.assign(io.cmd[name], layoutField(q, COMMAND[name]).resize(io.cmd[name].w));
    }
    for (const [hi, lo] of layoutHoles(COMMAND, 0)) m.unused(f.q0.bits(hi, lo), 'reserved bits of a command');
    m.assign(io.busy, st.is('idle').not().and(st.is('offer').not()).or(order.pop.valid.and(st.is('idle'))).or(order.level.any().and(order.pop.valid.not())));

    m.assert('release_taken', io.release_valid.not().or(r.taken.at(io.release_slot)));
    m.cover('committed', io.cmd.valid.and(io.cmd.ready));
    m.cover('overflowed', io.overflow);
    m.cover('holed', io.hole);
  },
});
