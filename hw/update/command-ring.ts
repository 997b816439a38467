import { cat, component, input, lit, mux, output, sink, source, type Bits, type ModuleBuilder, type Reg } from '../../gen/hdl/index.ts';
import { slotOf } from '../message/record.ts';
import { fetchTag } from '../pcie/completion-split.ts';
import { memoryRequestHeader } from '../pcie/header.ts';
import { fifo } from '../prim/fifo.ts';
import { COMMAND_BYTES } from '../spec/messages.ts';
import type { Preset } from '../spec/preset.ts';
import { TLP_HDR_BITS, tlpStreams } from '../spec/streams.ts';
import { commandFields } from './command.ts';

/** Commands of one read request at most: 128 bytes, the smallest Max_Read_Request_Size, so that every setting permits it. */
export const FETCH_COMMANDS = 4;
const DWORDS = COMMAND_BYTES / 4;
/** What the shim puts into `error` beside a poisoned completion (generic TLP interface of verilog-pcie). */
const ERROR_POISONED = 1;

/** The command ring in host memory: fetches commands that the doorbell has told of, and gives them to the update engine in order. */
export const commandRing = component({
  name: (p: Preset) => `vpri_command_ring_${p.name}`,
  doc: `Fetch of the command ring: reads of up to ${FETCH_COMMANDS} commands, one read at a time, by the PF, under a tag of its own; no read crosses ${FETCH_COMMANDS * COMMAND_BYTES} bytes.
Credits: a read asks only for commands whose acknowledgements have a place, beside one place for each command slot, so the acknowledgement
ring cannot overflow whatever the host returns late. Completions are always taken; commands leave 3 cycles after their last beat at the
earliest. A completion with an error status, poisoned, or of another length than owed stops the ring (failed): the commands of the
read from there on are not taken, and are read again when enable has been low. A tail further from the head than the ring is long fetches
nothing (bad_tail). A read whose completion never comes stops the ring for good; the slots go on.`,
  ports: (p) => ({
    enable: input(1), master: input(1), base: input(52), size: input(4), tail: input(32), head: output(32), stopped: output(1),
    ack_size: input(4), ack_tail: input(32), ack_head: input(32),
    /** An acknowledgement of a command of the ring is written: in the cycle before ack_tail shows it. */
    acked: input(1),
    pf_requester_id: input(16),
    tx: source({ hdr: TLP_HDR_BITS }), rx: sink(tlpStreams(p).rx_cpl.fields),
    cmd: source(commandFields(p)),
    failed: output(1), bad_tail: output(1), unexpected: output(1), busy: output(1),
  }),
  build(m, io, p) {
    const { rx, tx, cmd } = io;
    const few = Math.log2(FETCH_COMMANDS) + 1;
    const st = m.fsm('state', ['idle', 'ask', 'wait'], 'idle');
    const r = m.regs({
      at: { w: 32, reset: 0 }, n: { w: few, reset: 0 }, owed: { w: few, reset: 0 }, left: { w: few, reset: 0 }, mute: { w: 1, reset: 0 }, halted: { w: 1, reset: 0 },
      unacked: { w: 32, reset: 0 }, second: { w: 1, reset: 0 },
    });

    // How many to ask for: what is there, up to the next border, and no more than can be acknowledged.
    const capped = (x: Bits): Bits => mux(x.gt(FETCH_COMMANDS), lit(few, FETCH_COMMANDS), x.trunc(few));
    const least = (a: Bits, b: Bits): Bits => mux(a.lt(b), a, b);
    const there = m.node('there', io.tail.sub(r.at));
    const beyond = m.node('beyond', there.zx(33).gt(lit(33, 1).shl(io.size)));
    const toBorder = m.node('to_border', mux(io.size.lt(few - 1), lit(few, 1), lit(few, FETCH_COMMANDS).sub(r.at.trunc(few - 1).zx(few))));
    const places = m.node('places', lit(35, 1).shl(io.ack_size));
    const spoken = m.node('spoken_for', r.unacked.zx(35).add(io.ack_tail.sub(io.ack_head).zx(35)).add(p.commandSlots));
    const credit = m.node('credit', mux(spoken.lt(places), capped(places.sub(spoken)), 0));
    const count = m.node('count', least(least(capped(there), toBorder), credit));
    const queue = m.inst('u_queue', fifo, { fields: { words: 8 * COMMAND_BYTES }, depth: 2 * FETCH_COMMANDS });
    const room = m.node('room', queue.level.le(FETCH_COMMANDS));
    const go = m.node('go', st.is('idle').and(io.enable).and(io.master).and(r.halted.not()).and(beyond.not()).and(count.any()).and(room));
    m.assign(io.bad_tail, io.enable.and(beyond));

    const entry = Math.log2(COMMAND_BYTES);
    const address = m.node('address', cat(cat(io.base, lit(12 - entry, 0)).add(slotOf(r.at, io.size).zx(64 - entry)), lit(entry, 0)));
    const dwords = m.node('dwords', cat(r.n, lit(Math.log2(DWORDS), 0)).zx(10));
    m.unused(address.trunc(2), 'commands are aligned');
    m.assign(tx.valid, st.is('ask'));
    m.assign(tx.hdr, memoryRequestHeader({
      write: false, address, dwords,
      firstBe: lit(4, 15), lastBe: lit(4, 15), requester: io.pf_requester_id, tag: lit(8, fetchTag(p)),
    }));

    // Completions: the header against what is owed.
    const begins = m.node('begins', rx.valid.and(rx.sop).and(r.second.not()));
    const known = m.node('known', st.is('wait'));
    const length = rx.hdr.bits(105, 96);
    const here = m.node('commands_here', length.bits(Math.log2(DWORDS) + few - 1, Math.log2(DWORDS)));
    const wholeCommands = m.node('whole_commands', length.bits(9, Math.log2(DWORDS) + few).none().and(length.trunc(Math.log2(DWORDS)).none()).and(here.any()).and(here.le(r.owed)));
    const owedBytes = cat(r.owed, lit(Math.log2(COMMAND_BYTES), 0)).zx(12);
    const poison = m.node('poison', rx.hdr.bit(110).or(rx.error.eq(ERROR_POISONED)));
    const good = m.node('good', rx.hdr.bit(126).and(rx.hdr.bits(79, 77).none()).and(rx.error.none().or(poison)).and(rx.hdr.bits(75, 64).eq(owedBytes)).and(wholeCommands));
    const opens = m.node('opens', begins.and(known));
    const muted = m.node('muted', opens.and(good).and(poison.or(r.mute)));
    const wrong = m.node('wrong', opens.and(good.not()));
    m.assign(io.unexpected, begins.and(known.not()));
    const remaining = m.node('remaining', mux(begins, mux(opens.and(good).and(muted.not()), here, 0), r.left));
    const active = m.node('active', rx.valid.and(remaining.any()));
    const { push, last, ready } = unpackCommands(m, p, { data: rx.data, eop: rx.eop, active, remaining, second: r.second });
    m.assign(rx.ready, ready);
    m.assign(queue.push.valid, push.valid);
    m.assign(queue.push.words, push.words);
    m.unused(queue.push.ready, 'a read is asked for only when there is room for all of it');
    m.when(push.valid, () => m.assert('has_room', queue.push.ready));
    const taken = m.node('taken', rx.valid.and(ready));
    const after = m.node('after', remaining.sub(push.valid.zx(few)));
    m.when(rx.valid, () => m.next(r.left, mux(taken.and(rx.eop), 0, after)));
    // A TLP that ends before its length.
    const torn = m.node('torn', taken.and(rx.eop).and(remaining.any()).and(last.not()));

    const swallowed = m.node('swallowed', r.owed.sub(here));
    const owed = m.node('owed_after', mux(wrong.or(torn), lit(few, 0), mux(muted, swallowed, r.owed.sub(push.valid.zx(few)))));
    const fails = m.node('fails', wrong.or(torn).or(muted.and(swallowed.none())));
    m.assign(io.failed, fails);
    m.when(st.is('wait'), () => m.next(r.owed, owed));
    m.when(muted, () => m.next(r.mute, 1));
    m.when(fails, () => m.next(r.halted, 1)).elsewhen(io.enable.not(), () => m.next(r.halted, 0));
    m.when(push.valid, () => m.next(r.at, r.at.add(1)));
    m.next(r.unacked, r.unacked.add(push.valid.zx(32)).sub(io.acked.zx(32)));

    st.on({
      idle: () => m.when(go, () => {
        m.next(r.n, count);
        st.go('ask');
      }),
      ask: () => m.when(tx.ready, () => {
        m.next(r.owed, r.n);
        m.next(r.mute, 0);
        st.go('wait');
      }),
      wait: () => m.when(owed.none(), () => st.go('idle')),
    });
    m.assign(io.head, r.at);
    m.assign(io.stopped, r.halted);
    m.assign(cmd.valid, queue.pop.valid);
    m.assign(queue.pop.ready, cmd.ready);
    m.assign(cmd.words, queue.pop.words);
    m.assign(cmd.slot, 0);
    m.assign(io.busy, go.or(st.is('ask')).or(rx.valid).or(queue.level.any().and(queue.pop.valid.not())));
    m.unused(cat(rx.hdr.bit(127), rx.hdr.bits(125, 111), rx.hdr.bits(109, 106), rx.hdr.bits(95, 80), rx.hdr.bit(76), rx.hdr.bits(63, 0)), 'the shim has matched type, requester and tag');
    m.unused(rx.strb, 'the header tells the length');

    m.assert('ack_was_owed', io.acked.not().or(r.unacked.any()));
    m.assert('owes_while_waiting', st.is('wait').eq(r.owed.any()));
    m.when(tx.valid, () => m.assert('inside_border', r.n.any().and(r.at.trunc(few - 1).zx(few + 1).add(r.n.zx(few + 1)).le(FETCH_COMMANDS))));
    m.cover('fetches_most', tx.valid.and(r.n.eq(FETCH_COMMANDS)));
    m.cover('split', rx.valid.and(rx.eop).and(taken).and(owed.any()).and(push.valid));
    m.cover('no_credit', st.is('idle').and(io.enable).and(there.any()).and(credit.none()));
    m.cover('fails_muted', muted.and(fails));
  },
});

type Pushed = { readonly push: { readonly valid: Bits<1>; readonly words: Bits }; readonly last: Bits<1>; readonly ready: Bits<1> };

/**
 * Commands out of beats: `active` while the beat on the port carries wanted data, of which `remaining` commands are still to come. One
 * push a cycle; `last` with the push of the TLP's last one; `ready` takes the beat. `second`: the second half of a command, or the
 * second command of a beat.
 */
function unpackCommands(m: ModuleBuilder, p: Preset, s: { data: Bits; eop: Bits<1>; active: Bits<1>; remaining: Bits; second: Reg<1> }): Pushed {
  const bits = 8 * COMMAND_BYTES;
  const { data, active, second } = s;
  const only = m.node('only_one', s.remaining.eq(1));
  if (p.tlpDataWidth === bits) {
    m.next(second, 0);
    return { push: { valid: active, words: data }, last: only, ready: lit(1, 1) };
  }
  if (p.tlpDataWidth < bits) {
    const { low } = m.regs({ low: { w: bits / 2, reset: 'none' } });
    m.when(active, () => {
      m.next(second, second.not().and(s.eop.not()));
      m.next(low, data);
    });
    return { push: { valid: active.and(second), words: cat(data, low) }, last: only.and(second), ready: lit(1, 1) };
  }
  const more = m.node('more_here', active.and(second.not()).and(only.not()));
  m.next(second, more);
  return { push: { valid: active, words: mux(second, data.bits(2 * bits - 1, bits), data.trunc(bits)) }, last: only, ready: more.not() };
}
