import { component, input, lit, mux, output, source, type Bits, type ModuleBuilder } from '../../gen/hdl/index.ts';
import { ACK_STATUS, COMMAND } from '../spec/messages.ts';
import { memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { harvestFields } from '../tracker/fields.ts';
import { ackFields } from './command.ts';

/**
 * What a command under way needs to know; `status` is the verdict of its check, and nothing but `ok` changes anything. `track`: its lines
 * are those of the tracker, harvested to `last` (`out`) and cleared (`clear`); without `out` it ends with the domain tracked (`clear`) or not.
 * `last` is the last qword of the command: a response (`response_valid`), or the address of a harvest.
 */
export const loadFields = (p: Preset) => {
  const w = widths(p);
  return {
    domain: w.domain, base: w.row, page: w.page, end: w.page + 1, rights: 2, lowering: 1, status: 8, sequence: 32, slot: w.slot, ring: 1, irq: 1,
    track: 1, out: 1, clear: 1, response_valid: 1, last: 64,
  } as const;
};

/** A response that a `set` carries, as the contexts offer it. */
export const carriedTag = { tag_index: 16, generation: 16, code: 4 } as const;

/** A line of a command, as the miss unit changes it; whose it is, is the number of the command's context. */
export const lineFields = (p: Preset) => ({ row: widths(p).row, first: widths(p).offset, end: widths(p).regionPages, rights: 2 }) as const;

/** One command under way, from its check to its acknowledgement. */
export const context = component({
  name: (p: Preset) => `vpri_update_context_${p.name}`,
  doc: `One update command under way. Its lines leave one a cycle; each comes back as installed (it passed the point of order) and as done (memory
has answered). When all are installed, a carried response is offered, and a command that lowers rights wants a flip of its
domain's epoch; it is drained when the epoch left behind has no token out. The acknowledgement is offered when all of that is over:
in the cycle after the last done, or in the first cycle that sees the drain. Lines of the tracker leave one after the other, each when the
one before was taken. A read of the domain that timed out and may have been granted
before the lines changed makes the end uncertain: any from the load to the flip, one of the old epoch after it, and any before whose tag is still
kept (doubtful).
flip_want is given only while the old epoch is empty, so at most one flip of a domain is open.`,
  ports: (p) => {
    const w = widths(p);
    const f = loadFields(p);
    return {
      load: input(1),
      load_domain: input(f.domain), load_base: input(f.base), load_page: input(f.page), load_end: input(f.end), load_rights: input(2), load_lowering: input(1), load_status: input(8),
      load_sequence: input(32), load_slot: input(f.slot), load_ring: input(1), load_irq: input(1),
      load_track: input(1), load_out: input(1), load_clear: input(1), load_response_valid: input(1), load_last: input(64),
      /** Harvests may be begun. */
      enable: input(1),
      /** An earlier command of the domain and of its kind (`tracks`) still has lines to send. */
      hold: input(1),
      /** A line of the tracker; taken when its bits are in the posted stream, and cleared. */
      harvest: source(harvestFields(p)), track_failed: input(1),
      line: source(lineFields(p)), installed: input(1), done: input(1), done_error: input(1),
      flip_want: output(1), flipped: input(1), epoch: input(p.domains), drained: input(p.domains),
      timeout_valid: input(1), timeout_domain: input(w.domain), timeout_epoch: input(1), doubtful: input(p.domains),
      carried: source(carriedTag), ack: source(ackFields(p)),
      used: output(1), walking: output(1), tracks: output(1),
      /** In one cycle, behind the last line: grants of the domain are marked from the next cycle on, or no longer. */
      track_on: output(1), track_off: output(1),
      /** Every line has passed the point of order; a flip is still to come; the epoch left behind is waited for. */
      settled: output(1), unflipped: output(1), draining: output(1),
      /** Lines of it are not sent, not installed or not answered yet. */
      changing: output(1),
      domain: output(w.domain), base: output(w.row), from: output(w.page), up_to: output(w.page + 1), rights: output(2),
      /** Something will happen without an input, the taking of the acknowledgement aside. */
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const ppr = p.pagesPerRegion;
    const { line, harvest, carried, ack } = io;
    const underWay = w.miss + 2;
    const r = m.regs({
      is_used: { w: 1, reset: 0 }, at: { w: w.page + 1, reset: 'none' }, is_walking: { w: 1, reset: 0 }, uninstalled: { w: underWay, reset: 0 }, unwritten: { w: underWay, reset: 0 },
      owes_mark: { w: 1, reset: 0 }, owes_flip: { w: 1, reset: 0 }, in_drain: { w: 1, reset: 0 }, unanswered: { w: 1, reset: 0 }, failed: { w: 1, reset: 'none' }, uncertain: { w: 1, reset: 'none' },
    });
    const own = m.regs({
      my_domain: { w: w.domain, reset: 'none' }, my_base: { w: w.row, reset: 'none' }, my_first: { w: w.page, reset: 'none' }, my_end: { w: w.page + 1, reset: 'none' }, my_rights: { w: 2, reset: 'none' },
      my_status: { w: 8, reset: 'none' }, my_sequence: { w: 32, reset: 'none' }, my_slot: { w: w.slot, reset: 'none' }, my_ring: { w: 1, reset: 'none' }, my_irq: { w: 1, reset: 'none' },
      my_track: { w: 1, reset: 0 }, my_out: { w: 1, reset: 'none' }, my_clear: { w: 1, reset: 'none' }, my_last: { w: 64, reset: 'none' },
    });

    // Lines: the part of the range in the region of `at`. The counters never wrap, however many lines the miss unit takes.
    const offset = m.node('offset', r.at.trunc(w.offset));
    const room = m.node('room', lit(w.regionPages, ppr).sub(offset.zx(w.regionPages)));
    const left = m.node('left', own.my_end.sub(r.at));
    const lastLine = m.node('last_line', left.le(room.zx(w.page + 1)));
    const here = m.node('here', mux(lastLine, left.trunc(w.regionPages), room));
    const full = m.node('full', r.uninstalled.all().or(r.unwritten.all()));
    m.assign(line.valid, r.is_walking.and(own.my_track.not()).and(io.hold.not()).and(full.not()));
    const row = m.node('row', own.my_base.add(r.at.bits(w.page - 1, w.offset).resize(w.row)));
    m.assign(line.row, row);
    m.assign(line.first, offset);
    m.assign(line.end, offset.zx(w.regionPages).add(here));
    m.assign(line.rights, own.my_rights);
    const sent = m.node('sent', line.valid.and(line.ready));
    m.next(r.uninstalled, r.uninstalled.add(sent.zx(underWay)).sub(io.installed.zx(underWay)));
    m.next(r.unwritten, r.unwritten.add(sent.zx(underWay)).sub(io.done.zx(underWay)));
    m.assign(harvest.valid, r.is_walking.and(own.my_track).and(io.hold.not()));
    m.assign(harvest.row, row);
    m.assign(harvest.address, own.my_last);
    m.assign(harvest.out, own.my_out);
    m.assign(harvest.clear, own.my_clear);
    const harvested = m.node('harvested', harvest.valid.and(harvest.ready));
    m.when(harvested, () => m.next(own.my_last, own.my_last.add(memoryLayout(p).lineBytes)));
    m.when(sent.or(harvested), () => {
      m.next(r.at, r.at.add(here.zx(w.page + 1)));
      m.when(lastLine, () => m.next(r.is_walking, 0));
    });
    m.when(io.done.and(io.done_error).or(io.track_failed.and(own.my_track).and(r.is_walking)), () => m.next(r.failed, 1));
    const marks = m.node('marks', r.owes_mark.and(r.is_walking.not()).and(io.hold.not()));
    m.when(marks, () => m.next(r.owes_mark, 0));
    m.assign(io.track_on, marks.and(own.my_clear));
    m.assign(io.track_off, marks.and(own.my_clear.not()));

    // Behind the last line: response, flip, drain.
    const settled = m.node('is_settled', r.is_used.and(r.is_walking.not()).and(r.owes_mark.not()).and(r.uninstalled.none()));
    const drained = m.node('drained_here', io.drained.at(own.my_domain));
    const drainDone = m.node('drain_done', r.in_drain.not().or(drained));
    m.assign(carried.valid, settled.and(r.unanswered));
    const lastField = ([, hi, lo]: readonly [number, number, number]): Bits => own.my_last.bits(hi, lo);
    m.assign(carried.tag_index, lastField(COMMAND.response_index));
    m.assign(carried.generation, lastField(COMMAND.response_generation));
    m.assign(carried.code, lastField(COMMAND.response_code));
    m.when(carried.valid.and(carried.ready), () => m.next(r.unanswered, 0));
    m.assign(io.flip_want, settled.and(r.owes_flip).and(drained));
    m.when(io.flipped, () => {
      m.next(r.owes_flip, 0);
      m.next(r.in_drain, 1);
    }).elsewhen(drainDone, () => m.next(r.in_drain, 0));
    const oldEpoch = io.timeout_epoch.ne(io.epoch.at(own.my_domain));
    const meets = m.node('meets_timeout', io.timeout_valid.and(io.timeout_domain.eq(own.my_domain)).and(r.owes_flip.or(r.in_drain.and(drained.not()).and(oldEpoch))));
    // One that timed out before and may be under way still.
    const doubts = m.node('doubts', r.owes_flip.and(io.doubtful.at(own.my_domain)));
    m.when(meets.or(doubts), () => m.next(r.uncertain, 1));

    const finished = m.node('finished', settled.and(r.unwritten.none()).and(r.owes_flip.not()).and(drainDone).and(r.unanswered.not()));
    m.assign(ack.valid, finished);
    m.assign(ack.slot, own.my_slot);
    m.assign(ack.ring, own.my_ring);
    m.assign(ack.irq, own.my_irq);
    m.assign(ack.sequence, own.my_sequence);
    m.assign(ack.status, mux(r.failed, lit(8, ACK_STATUS.memory_error), mux(r.uncertain, lit(8, ACK_STATUS.uncertain), own.my_status)));
    m.when(finished.and(ack.ready), () => m.next(r.is_used, 0));

    m.when(io.load, () => {
      const good = io.load_status.eq(ACK_STATUS.ok);
      m.next(r.is_used, 1);
      m.next(r.at, io.load_page.zx(w.page + 1));
      // A domain of no pages has nothing to clear.
      m.next(r.is_walking, good.and(io.load_page.zx(w.page + 1).ne(io.load_end)));
      m.next(r.owes_mark, good.and(io.load_track).and(io.load_out.not()));
      m.next(r.owes_flip, good.and(io.load_lowering));
      m.next(r.unanswered, good.and(io.load_response_valid));
      m.next(r.failed, 0);
      m.next(r.uncertain, 0);
      const loaded = [
        [own.my_domain, io.load_domain], [own.my_base, io.load_base], [own.my_first, io.load_page], [own.my_end, io.load_end], [own.my_rights, io.load_rights], [own.my_status, io.load_status],
        [own.my_sequence, io.load_sequence], [own.my_slot, io.load_slot], [own.my_ring, io.load_ring], [own.my_irq, io.load_irq],
        [own.my_track, io.load_track], [own.my_out, io.load_out], [own.my_clear, io.load_clear], [own.my_last, io.load_last],
      ] as const;
      for (const [reg, value] of loaded) m.next(reg, value);
    });

    const moving = m.node('moving', r.is_walking.or(r.owes_mark).or(r.uninstalled.any()).or(r.unwritten.any()));
    m.assign(io.used, r.is_used);
    m.assign(io.walking, r.is_walking.or(r.owes_mark));
    m.assign(io.tracks, own.my_track);
    m.assign(io.settled, settled);
    m.assign(io.unflipped, r.owes_flip);
    m.assign(io.draining, r.in_drain);
    m.assign(io.changing, moving);
    m.assign(io.domain, own.my_domain);
    m.assign(io.base, own.my_base);
    m.assign(io.from, own.my_first);
    m.assign(io.up_to, own.my_end);
    m.assign(io.rights, own.my_rights);
    // What waits for enable waits for an input.
    m.assign(io.busy, moving.and(own.my_track.not().or(io.enable)).or(carried.valid).or(io.flip_want).or(r.in_drain.and(drained)));

    m.assume('load_when_free', io.load.not().or(r.is_used.not()));
    m.assume('load_range', io.load.not().or(io.load_status.ne(ACK_STATUS.ok)).or(io.load_page.zx(w.page + 1).le(io.load_end)));
    m.assume('installed_was_sent', io.installed.not().or(r.uninstalled.any()));
    m.assume('done_was_sent', io.done.not().or(r.unwritten.any()));
    m.assume('flipped_was_wanted', io.flipped.not().or(io.flip_want));
    m.assume('hold_ends_once', m.past('line_waited', line.valid.and(line.ready.not()).or(harvest.valid.and(harvest.ready.not())), 0).and(io.hold).not());
    contract(m, p, { ...r, end: own.my_end, first: own.my_first, here, sent: sent.or(harvested), finished });
    m.when(io.track_on.or(io.track_off), () => m.assert('marked_behind_lines', r.is_walking.not()));
    m.assert('one_kind', line.valid.and(harvest.valid).not());
    m.cover('acknowledged', finished.and(ack.ready));
    m.cover('drain_waits', r.in_drain.and(drained.not()));
    m.cover('waits_for_flip', settled.and(r.owes_flip).and(drained.not()));
    m.cover('ends_uncertain', finished.and(r.uncertain));
    m.cover('doubts_an_older_read', finished.and(m.past('doubted', doubts, 0)));
    m.cover('ends_failed', finished.and(r.failed));
    m.cover('harvests', harvested.and(lastLine).and(own.my_out));
    m.cover('begins_tracking', io.track_on);
    m.cover('responds', carried.valid.and(carried.ready));
  },
});

/** Nothing is under way in a context that is not used; an end is reached once; lines stay inside the range. */
function contract(m: ModuleBuilder, p: Preset, s: Readonly<Record<'is_used' | 'is_walking' | 'owes_mark' | 'owes_flip' | 'in_drain' | 'unanswered' | 'sent' | 'finished', Bits<1>> & Record<'uninstalled' | 'unwritten' | 'at' | 'end' | 'first' | 'here', Bits>>): void {
  const w = widths(p);
  const open = s.is_walking.or(s.uninstalled.any()).or(s.unwritten.any()).or(s.owes_mark).or(s.owes_flip).or(s.in_drain).or(s.unanswered);
  m.assert('idle_is_empty', s.is_used.or(open.not()));
  m.assert('flip_before_drain', s.owes_flip.and(s.in_drain).not());
  m.when(s.finished, () => m.assert('end_has_no_line_out', s.is_walking.not().and(s.uninstalled.none()).and(s.unwritten.none()).and(s.owes_mark.not()).and(s.owes_flip.not()).and(s.unanswered.not())));
  m.when(s.is_walking, () => m.assert('walks_inside_range', s.at.lt(s.end).and(s.at.ge(s.first.zx(w.page + 1)))));
  m.when(s.sent, () => m.assert('line_not_empty', s.here.any().and(s.at.add(s.here.zx(w.page + 1)).le(s.end))));
}
