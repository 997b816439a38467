import { component, input, lit, output, select } from '../../gen/hdl/index.ts';
import { memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';
import { SCRUB_BYTES } from '../spec/registers.ts';
import { widths } from '../spec/widths.ts';

/** Qwords of the window that shows a line. */
export const SCRUB_WORDS = SCRUB_BYTES / 8;

/** Test backdoor: one line of the bitmap as a lookup would see it, for a register window. */
export const scrub = component({
  name: (p: Preset) => `vpri_scrub_${p.name}`,
  doc: `Sends a row to the check, the point of order, in a cycle that nobody wants (idle), as a prefetch that also reads its line: back in the cycle after its check,
with the line when it was cached. A line that is not there is fetched as a prefetch does it, and the row is sent again until it is. So what is kept is the line between two
changes, whatever was under way. busy from start on; a start meanwhile is ignored. error: memory refused the line; the old one is kept.
rd_data is qword rd_addr of the line that was kept last, 1 cycle after rd. Latency: start to busy low 7 cycles when the line is cached and nobody else asks; under full load it waits.`,
  ports: (p) => ({
    start: input(1), row: input(widths(p).row), busy: output(1), error: output(1),
    rd: input(1), rd_addr: input(Math.log2(SCRUB_WORDS)), rd_data: output(64),
    /** A slot of stage 1; the answer of the check. */
    idle: input(1), op_valid: output(1), op_row: output(widths(p).row), back: input(1), hit: input(1), line: input(memoryLayout(p).lineBits),
    /** Memory refused a line. */
    refused: input(1), refused_row: input(widths(p).row),
  }),
  build(m, io, p) {
    const { lineBits } = memoryLayout(p);
    const r = m.regs({
      wanted: { w: 1, reset: 0 }, sent: { w: 1, reset: 0 }, failed: { w: 1, reset: 0 }, asked: { w: widths(p).row, reset: 'none' },
      held: { w: lineBits, reset: 'none' }, word: { w: 64, reset: 'none' },
    });
    const begins = m.node('begins', io.start.and(r.wanted.not()));
    const sends = m.node('sends', r.wanted.and(r.sent.not()).and(r.failed.not()).and(io.idle));
    const kept = m.node('kept', io.back.and(io.hit));
    // An error waits for the row that is under way: its answer is not the next one's.
    const fails = m.node('fails', r.failed.and(r.sent.not()));
    m.next(r.sent, sends.or(r.sent.and(io.back.not())));
    m.when(begins, () => {
      m.next(r.wanted, 1);
      m.next(r.asked, io.row);
      m.next(r.failed, 0);
    }).elsewhen(kept, () => {
      m.next(r.wanted, 0);
      m.next(r.failed, 0);
      m.next(r.held, io.line);
    }).elsewhen(r.wanted, () => {
      m.when(fails, () => m.next(r.wanted, 0));
      m.when(io.refused.and(io.refused_row.eq(r.asked)), () => m.next(r.failed, 1));
    });
    m.assign(io.busy, r.wanted.or(io.start));
    m.assign(io.error, r.failed);
    m.assign(io.op_valid, sends);
    m.assign(io.op_row, r.asked);
    const words = Array.from({ length: SCRUB_WORDS }, (_, i) => {
      const low = 64 * i;
      return low < lineBits ? r.held.bits(Math.min(lineBits, low + 64) - 1, low).zx(64) : lit(64, 0);
    });
    m.when(io.rd, () => m.next(r.word, select(io.rd_addr, words)));
    m.assign(io.rd_data, r.word);

    // Rule for the user: answers only to rows that were sent. Contract: a scrub that ended well has a line of after its start, and any one bit of the line is that of the last one.
    m.assume('back_was_sent', io.back.not().or(r.sent));
    m.assert('sent_is_wanted', r.sent.not().or(r.wanted));
    const bit = m.anyconst('some_bit', 9);
    const g = m.ghosts({ fresh: { w: 1, reset: 1 }, known: { w: 1, reset: 0 }, due: { w: 1, reset: 'none' } });
    m.when(io.start.and(r.wanted.not()), () => m.next(g.fresh, 0));
    m.assert('idle_is_fresh', g.fresh.or(r.wanted).or(r.failed));
    m.when(io.back.and(io.hit), () => {
      m.next(g.fresh, 1);
      m.next(g.known, bit.zx(10).lt(lineBits));
      m.next(g.due, io.line.zx(512).at(bit));
    });
    m.when(g.known, () => m.assert('line_is_kept', r.held.zx(512).at(bit).eq(g.due)));
    const reads = m.past('reads', io.rd.and(io.rd_addr.eq(bit.bits(8, 6))).and(g.known), 0);
    m.when(reads, () => m.assert('word_is_of_line', r.word.at(bit.bits(5, 0)).eq(m.past('read_due', g.due))));
    m.cover('sent_again', sends.and(m.past('missed', io.back.and(io.hit.not()), 0)));
    m.cover('keeps', kept);
    m.cover('ends_in_error', r.wanted.and(fails));
    m.cover('refused_and_kept', kept.and(r.failed));
    m.cover('start_ignored', io.start.and(r.wanted));
  },
});
