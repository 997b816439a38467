import { cat, component, copies, input, lit, lowestSet, mux, oneHotIndex, output, select, source, type Bits } from '../../gen/hdl/index.ts';
import { phaseOf, slotOf } from '../message/record.ts';
import { smallWriteFields } from '../pcie/small-write.ts';
import { fifo } from '../prim/fifo.ts';
import { layoutPack } from '../prim/layout.ts';
import { memoryLayout } from '../spec/memory.ts';
import { TOUCH, TOUCH_BYTES } from '../spec/messages.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';

/** Lines with first touches that wait for the log. Our design: the log may lose touches, so it need not hold many. */
export const WAITING_LINES = 4;
/** Bits of a line that are looked at in a clock, at most: a line has two parts or more. */
const PART_BITS = 32;

/** The first-touch log: a ring in host memory that tells of each access bit that went from 0 to 1. */
export const touchLog = component({
  name: (p: Preset) => `vpri_touch_log_${p.name}`,
  doc: `First-touch log. Takes the bits of a line that were set now (touch), finds the domain that has its row, one a cycle, the last one found first, and writes an
entry for each bit, lowest first: one a cycle at most, 4 cycles after touch at the earliest. It never holds the tracker up: what finds no place, here or
in the ring, or comes while the PF may not write (master), or in a row of no domain, is dropped and told of (lost). An entry that was offered stays.
full: the host has returned no entry that could be written now. While enable is low nothing is taken, and nothing counts as lost.`,
  ports: (p) => {
    const w = widths(p);
    return {
      enable: input(1), master: input(1), base: input(52), size: input(4), head: input(32), tail: output(32), full: output(1),
      touch: input(1), touch_row: input(w.row), touch_bits: input(memoryLayout(p).lineBits),
      domain_base: input(p.domains * w.row), domain_limit: input(p.domains * (w.page + 1)),
      record: source(smallWriteFields), lost: output(1), busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const { lineBits } = memoryLayout(p);
    const partBits = Math.min(PART_BITS, lineBits / 2);
    const indexBits = w.offset + 1;
    const lowBits = Math.log2(partBits);
    const st = m.fsm('state', ['idle', 'find', 'walk'], 'idle');
    const r = m.regs({
      domain: { w: w.domain, reset: 0 }, tried: { w: w.domain, reset: 'none' }, region: { w: w.page - w.offset, reset: 'none' },
      part: { w: indexBits - lowBits, reset: 0 }, gone: { w: partBits, reset: 0 },
      pending: { w: 1, reset: 0 }, entry: { w: 8 * TOUCH_BYTES, reset: 'none' }, to: { w: 64, reset: 'none' }, at: { w: 32, reset: 0 },
    });
    const queue = m.inst('u_queue', fifo, { fields: { row: w.row, bits: lineBits }, depth: WAITING_LINES });
    const front = queue.pop;
    const comes = m.node('comes', io.touch.and(io.enable));
    m.assign(queue.push.valid, comes.and(queue.push.ready));
    m.assign(queue.push.row, io.touch_row);
    m.assign(queue.push.bits, io.touch_bits);

    // Whose row?
    const base = select(r.domain, copies(io.domain_base, w.row));
    const limit = select(r.domain, copies(io.domain_limit, w.page + 1));
    const above = m.node('rows_above', front.row.sub(base));
    const pageBits = Math.max(w.row + w.offset, w.page + 1);
    const inside = m.node('in_domain', cat(above, lit(w.offset, 0)).zx(pageBits).lt(limit.zx(pageBits)));

    // The bits of its line.
    const here = m.node('here', select(r.part, copies(front.bits, partBits)));
    const left = m.node('left', here.and(r.gone.not()));
    const bit = m.node('lowest', lowestSet(left));
    const lastPart = m.node('last_part', r.part.all());
    const index = m.node('index', cat(r.part, oneHotIndex(bit)));
    const next = m.node('next_index', r.at.add(r.pending.zx(32)));
    const used = m.node('used', next.sub(io.head));
    const room = m.node('room', used.zx(33).lt(lit(33, 1).shl(io.size)));
    const walks = m.node('walks', st.is('walk'));
    const may = m.node('may', io.enable.and(io.master).and(room));
    const loads = m.node('loads', walks.and(left.any()).and(may).and(r.pending.not().or(io.record.ready)));
    const drops = m.node('drops', mux(walks, left.any().and(may.not()), st.is('find').and(inside.not()).and(r.tried.eq(p.domains - 1))));
    const ends = m.node('ends', walks.and(left.none()).and(lastPart));
    m.assign(front.ready, drops.or(ends));
    st.on({
      idle: () => m.when(front.valid, () => {
        m.next(r.tried, 0);
        st.go('find');
      }),
      find: () => m.when(inside, () => {
        m.next(r.region, above.resize(w.page - w.offset));
        st.go('walk');
      }).elsewhen(drops, () => st.go('idle')).otherwise(() => {
        m.next(r.domain, r.domain.add(1));
        m.next(r.tried, r.tried.add(1));
      }),
      walk: () => m.when(drops.or(ends), () => {
        m.next(r.part, 0);
        m.next(r.gone, 0);
        st.go('idle');
      }).elsewhen(left.none(), () => {
        m.next(r.part, r.part.add(1));
        m.next(r.gone, 0);
      }).elsewhen(loads, () => m.next(r.gone, r.gone.or(bit))),
    });

    const fields: Readonly<Record<keyof typeof TOUCH, Bits>> = { page: cat(r.region, index.trunc(w.offset)), domain: r.domain, write: index.bit(w.offset), phase: phaseOf(next, io.size) };
    m.when(loads, () => {
      m.next(r.pending, 1);
      m.next(r.to, cat(io.base, lit(12, 0)).add(slotOf(next, io.size).zx(64).shl(lit(2, Math.log2(TOUCH_BYTES)))));
      m.next(r.entry, layoutPack(TOUCH, TOUCH_BYTES / 8, fields));
    }).elsewhen(io.record.ready, () => m.next(r.pending, 0));
    m.when(r.pending.and(io.record.ready), () => m.next(r.at, r.at.add(1)));
    m.assign(io.record.valid, r.pending);
    m.assign(io.record.address, r.to);
    m.assign(io.record.data, r.entry.zx(smallWriteFields.data));
    m.assign(io.record.dwords, TOUCH_BYTES / 4);
    m.assign(io.tail, r.at);
    m.assign(io.full, room.not());
    m.assign(io.lost, io.enable.and(drops.or(comes.and(queue.push.ready.not()))));
    m.assign(io.busy, queue.level.any().or(st.is('idle').not()).or(r.pending));

    // Any one bit of a line: it leaves once, and before its line does.
    const which = m.anyconst('which', indexBits);
    const g = m.ghosts({ left_once: { w: 1, reset: 0 } });
    const mine = m.node('mine', loads.and(index.eq(which)));
    m.next(g.left_once, mux(front.ready, lit(1, 0), g.left_once.or(mine)));
    const partOf = which.bits(indexBits - 1, lowBits);
    const passed = r.part.gt(partOf).or(r.part.eq(partOf).and(r.gone.at(which.trunc(lowBits))));
    m.assert('walked_is_left', g.left_once.eq(walks.and(front.bits.at(which)).and(passed)));
    m.assert('gone_was_there', r.gone.and(here.not()).none().or(walks.not()));
    m.assert('fresh_walk', walks.or(r.part.none().and(r.gone.none())));
    m.assert('has_a_line', st.is('idle').or(front.valid));
    m.when(mine, () => m.assert('once', g.left_once.not().and(front.bits.at(which))));
    m.when(ends, () => m.assert('none_forgotten', g.left_once.eq(front.bits.at(which))));
    m.cover('writes_entry', io.record.valid.and(io.record.ready));
    m.cover('waits_for_the_stream', io.record.valid.and(io.record.ready.not()).and(left.any()).and(walks));
    m.cover('ring_is_full', drops.and(walks).and(room.not()));
    m.cover('no_place_here', comes.and(queue.push.ready.not()));
    m.cover('row_of_no_domain', drops.and(walks.not()));
  },
});
