import { cat, component, input, lit, mux, output, sink, source, type Bits } from '../../gen/hdl/index.ts';
import { sizeBytes } from '../pcie/header.ts';
import { fifo } from '../prim/fifo.ts';
import { DONE_STATUS, RESPONSE_CODE } from '../spec/messages.ts';
import { PAGE_BITS, VERDICT } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { DESC_LENGTH_BITS, DESC_TAG_BITS } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';
import { CHUNK_BITS, descFields, doneFields, lookFields, parkFields, pieceFields, readFields, stageRowBits, writeFields } from './fields.ts';

/** Descriptor kinds 2 and 3 write host memory. */
const isWriteKind = (kind: Bits): Bits<1> => kind.bit(1);

/**
 * One DMA queue: takes descriptors in order, cuts them in chunks, and brings each chunk through lookup, grant and issue. A
 * fault parks this queue and no other.
 *
 * A write chunk is fetched on chip before its lookup, a read chunk holds its read tag before its lookup: a grant always can
 * proceed. A lookup asks for all that is left of the descriptor, so that one page request names every missing page of a region.
 */
export const dmaQueue = component({
  name: (p: Preset) => `vpri_dma_queue_${p.name}`,
  doc: `One DMA queue. Chunks: a write is cut at stageBytes borders, a read at Max_Read_Request_Size borders. Parks on a fault until
the wake, then looks up again; a wake with another code than success ends the descriptor with an error. Reads of one descriptor
overlap; descriptors do not. done follows when every byte has left (writes) or arrived (reads). While bus mastering is off no lookup
is asked for, so nothing is issued but what was granted before.`,
  ports: (p) => {
    const w = widths(p);
    return {
      enable: input(1), master: input(1), max_payload: input(3), max_read: input(3), now: input(32),
      desc: sink(descFields(p)),
      piece: source(pieceFields(p)), piece_done: input(1),
      /** A read tag: wanted, given (with its number) in a cycle of wanting, held, and given back when the read is not issued. */
      tag_want: output(1), tag_given: input(1), tag_index: input(w.readTag), tag_back: output(1), tag_held: output(w.readTag),
      look: source(lookFields(p)),
      verdict_valid: input(1), verdict: input(2), verdict_stale: input(1), verdict_page: input(w.page), verdict_pages: input(w.regionPages),
      verdict_domain: input(w.domain), verdict_epoch: input(1),
      /** The line was not cached (missed); it is now (again), or memory refused it (failed). */
      missed: input(1), again: input(1), line_failed: input(1),
      write: source(writeFields(p)), write_done: input(1),
      read: source(readFields(p)), read_done: input(1), read_error: input(1),
      park: source(parkFields(p)), wake: input(1), wake_code: input(4),
      done: source(doneFields),
      /** Cycles since the lookup was asked for; counts to its end. */
      look_cycles: output(8),
      retry: output(1), parked: output(1), busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const st = m.fsm('state', ['idle', 'plan', 'fetch', 'fetched', 'tag', 'look', 'verdict', 'missed', 'write', 'writing', 'read', 'park', 'parked', 'drain', 'done'], 'idle');
    const r = m.regs({
      gpa: { w: p.gpaBits, reset: 'none' }, left: { w: DESC_LENGTH_BITS, reset: 'none' }, offset: { w: DESC_LENGTH_BITS, reset: 'none' }, tag: { w: DESC_TAG_BITS, reset: 'none' },
      is_write: { w: 1, reset: 'none' }, chunk: { w: CHUNK_BITS, reset: 'none' }, status: { w: 4, reset: 'none' }, waited: { w: 32, reset: 'none' }, parked_at: { w: 32, reset: 'none' },
      fetch_gpa: { w: PAGE_BITS, reset: 'none' }, fetch_left: { w: CHUNK_BITS, reset: 'none' }, fetch_offset: { w: DESC_LENGTH_BITS, reset: 'none' }, fetch_row: { w: stageRowBits(p), reset: 'none' },
      fetching: { w: 8, reset: 0 }, holds_tag: { w: 1, reset: 0 }, held_tag: { w: w.readTag, reset: 'none' }, reading: { w: w.readTag + 1, reset: 0 }, failed: { w: 1, reset: 'none' },
      is_retry: { w: 1, reset: 'none' }, cycles: { w: 8, reset: 0 }, page: { w: w.page, reset: 'none' }, pages: { w: w.regionPages, reset: 'none' },
      domain: { w: w.domain, reset: 'none' }, epoch: { w: 1, reset: 'none' }, asking: { w: 1, reset: 0 },
    });
    const waiting = m.inst('u_waiting', fifo, { fields: descFields(p), depth: p.queueDepth });
    m.link(io.desc, waiting.push);
    const next = waiting.pop as unknown as { valid: Bits<1>; ready: import('../../gen/hdl/index.ts').Wire<1> } & Readonly<Record<keyof ReturnType<typeof descFields>, Bits>>;
    m.assign(next.ready, st.is('idle').and(io.enable));

    // Distance to the next border of 2^n bytes, and the smaller of it and what is left.
    const toBorder = (address: Bits, size: Bits): Bits => size.sub(address.resize(CHUNK_BITS).and(size.sub(1)));
    const atMost = (left: Bits, room: Bits): Bits => mux(left.lt(room.zx(left.w)), left.resize(CHUNK_BITS), room);
    const chunkSize = m.node('chunk_size', mux(r.is_write, lit(CHUNK_BITS, p.stageBytes), sizeBytes(io.max_read)));
    const chunk = m.node('next_chunk', atMost(r.left, toBorder(r.gpa.trunc(PAGE_BITS).zx(CHUNK_BITS), chunkSize)));
    const payload = m.node('payload', sizeBytes(io.max_payload));
    const piece = m.node('this_piece', atMost(r.fetch_left, toBorder(r.fetch_gpa.zx(CHUNK_BITS), payload)));
    // Rows of a piece: its bytes and the lane it starts at, in beats rounded up.
    const beatBits = Math.log2(p.tlpDataWidth / 8);
    const rowBits = stageRowBits(p);
    const endByte = m.node('piece_end', piece.trunc(rowBits + beatBits).add(r.fetch_gpa.trunc(2).zx(rowBits + beatBits)));
    const rows = m.node('piece_rows', endByte.bits(rowBits + beatBits - 1, beatBits).add(endByte.trunc(beatBits).any().zx(rowBits)));

    m.assign(io.piece.valid, st.is('fetch'));
    m.assign(io.piece.tag, r.tag);
    m.assign(io.piece.offset, r.fetch_offset);
    m.assign(io.piece.bytes, piece);
    m.assign(io.piece.lane, r.fetch_gpa.trunc(2));
    m.assign(io.piece.row, r.fetch_row);
    const asked = m.node('piece_asked', st.is('fetch').and(io.piece.ready));
    m.next(r.fetching, r.fetching.add(asked.zx(8)).sub(io.piece_done.zx(8)));

    m.assign(io.tag_want, st.is('tag'));
    const failing = m.node('failing', st.is('drain').and(r.holds_tag));
    m.assign(io.tag_back, failing);
    m.assign(io.tag_held, r.held_tag);

    const spanBytes = m.node('span_bytes', r.left.zx(DESC_LENGTH_BITS + 1).add(r.gpa.trunc(PAGE_BITS).zx(DESC_LENGTH_BITS + 1)).add(2 ** PAGE_BITS - 1));
    // Once asked, a lookup stays until it is taken.
    const ask = m.node('ask', st.is('look').and(io.master.or(r.asking)));
    m.next(r.asking, ask.and(io.look.ready.not()));
    m.assign(io.look.valid, ask);
    m.assign(io.look.page, r.gpa.bits(p.gpaBits - 1, PAGE_BITS));
    m.assign(io.look.count, spanBytes.bits(DESC_LENGTH_BITS, PAGE_BITS).resize(w.pages));
    m.unused(spanBytes.bits(PAGE_BITS - 1, 0), 'whole pages');
    m.assign(io.look.write, r.is_write);
    m.next(r.cycles, mux(ask.or(st.is('verdict')).or(st.is('missed')), mux(r.cycles.all(), r.cycles, r.cycles.add(1)), 0));
    m.assign(io.look_cycles, r.cycles);

    m.assign(io.write.valid, st.is('write'));
    m.assign(io.write.gpa, r.gpa);
    m.assign(io.write.bytes, r.chunk);
    m.assign(io.write.domain, r.domain);
    m.assign(io.write.epoch, r.epoch);
    m.assign(io.read.valid, st.is('read'));
    m.assign(io.read.read_tag, r.held_tag);
    m.assign(io.read.gpa, r.gpa);
    m.assign(io.read.bytes, r.chunk);
    m.assign(io.read.tag, r.tag);
    m.assign(io.read.offset, r.offset);
    m.assign(io.read.domain, r.domain);
    m.assign(io.read.epoch, r.epoch);
    const issued = m.node('read_issued', st.is('read').and(io.read.ready));
    m.next(r.reading, r.reading.add(issued.zx(w.readTag + 1)).sub(io.read_done.zx(w.readTag + 1)));
    m.when(io.read_done.and(io.read_error), () => m.next(r.failed, 1));

    m.assign(io.park.valid, st.is('park'));
    m.assign(io.park.page, r.page);
    m.assign(io.park.pages, r.pages);
    m.assign(io.park.write, r.is_write);
    m.assign(io.done.valid, st.is('done'));
    m.assign(io.done.tag, r.tag);
    m.assign(io.done.status, r.status);
    m.assign(io.done.bytes, r.offset);
    m.assign(io.done.waited, r.waited);
    m.assign(io.retry, r.is_retry);
    m.assign(io.parked, st.is('parked').or(st.is('park')));
    // Waiting for bus mastering, a line of the bitmap, a read tag, read completions or an answer ends by an input only. A fault that
    // is not taken waits for a slot of the host's ring, or the message engine is busy.
    const still = st.is('idle').and(next.valid.and(io.enable).not()).or(st.is('park')).or(st.is('parked')).or(st.is('missed')).or(st.is('look').and(ask.not())).or(st.is('tag').and(io.tag_given.not())).or(st.is('drain').and(r.reading.any()));
    m.assign(io.busy, still.not().or(waiting.level.any().and(next.valid.not())));

    const fail = (status: number): void => {
      m.next(r.status, status);
      st.go('drain');
    };
    const advance = (): void => {
      m.next(r.gpa, r.gpa.add(r.chunk.zx(p.gpaBits)));
      m.next(r.left, r.left.sub(r.chunk.zx(DESC_LENGTH_BITS)));
      m.next(r.offset, r.offset.add(r.chunk.zx(DESC_LENGTH_BITS)));
      m.when(r.left.eq(r.chunk.zx(DESC_LENGTH_BITS)), () => st.go('drain')).otherwise(() => st.go('plan'));
    };
    st.on({
      idle: () => m.when(next.valid.and(io.enable), () => {
        m.next(r.gpa, next.gpa);
        m.next(r.left, next.length);
        m.next(r.offset, 0);
        m.next(r.tag, next.tag);
        m.next(r.is_write, isWriteKind(next.kind));
        m.next(r.status, DONE_STATUS.ok);
        m.next(r.failed, 0);
        m.next(r.waited, 0);
        m.next(r.is_retry, 0);
        st.go('plan');
      }),
      plan: () => {
        m.next(r.chunk, chunk);
        m.next(r.fetch_gpa, r.gpa.trunc(PAGE_BITS));
        m.next(r.fetch_left, chunk);
        m.next(r.fetch_offset, r.offset);
        m.next(r.fetch_row, 0);
        m.when(r.is_write, () => st.go('fetch')).otherwise(() => st.go('tag'));
      },
      fetch: () => m.when(io.piece.ready, () => {
        m.next(r.fetch_gpa, r.fetch_gpa.add(piece.trunc(PAGE_BITS)));
        m.next(r.fetch_left, r.fetch_left.sub(piece));
        m.next(r.fetch_offset, r.fetch_offset.add(piece.zx(DESC_LENGTH_BITS)));
        m.next(r.fetch_row, r.fetch_row.add(rows));
        m.when(r.fetch_left.eq(piece), () => st.go('fetched'));
      }),
      fetched: () => m.when(r.fetching.eq(0), () => st.go('look')),
      tag: () => m.when(io.tag_given, () => {
        m.next(r.holds_tag, 1);
        m.next(r.held_tag, io.tag_index);
        st.go('look');
      }),
      look: () => m.when(ask.and(io.look.ready), () => st.go('verdict')),
      verdict: () => m.when(io.missed, () => st.go('missed')).elsewhen(io.verdict_valid, () => {
        m.next(r.parked_at, io.now);
        m.next(r.page, io.verdict_page);
        m.next(r.pages, io.verdict_pages);
        m.next(r.domain, io.verdict_domain);
        m.next(r.epoch, io.verdict_epoch);
        m.switch(io.verdict, [
          [VERDICT.grant, () => {
            m.next(r.is_retry, 0);
            m.when(r.is_write, () => st.go('write')).otherwise(() => st.go('read'));
          }],
          [VERDICT.denied, () => fail(DONE_STATUS.denied)],
          [VERDICT.fault, () => m.when(io.verdict_stale, () => st.go('look')).otherwise(() => st.go('park'))],
        ], () => st.go('look'));
      }),
      missed: () => m.when(io.again, () => st.go('look')).elsewhen(io.line_failed, () => fail(DONE_STATUS.denied)),
      write: () => m.when(io.write.ready, () => st.go('writing')),
      writing: () => m.when(io.write_done, advance),
      read: () => m.when(io.read.ready, () => {
        m.next(r.holds_tag, 0);
        advance();
      }),
      park: () => m.when(io.park.ready, () => st.go('parked')),
      parked: () => m.when(io.wake, () => {
        m.next(r.waited, r.waited.add(io.now.sub(r.parked_at)));
        m.next(r.is_retry, 1);
        m.when(io.wake_code.eq(RESPONSE_CODE.success), () => st.go('look'))
          .elsewhen(io.wake_code.eq(RESPONSE_CODE.invalid), () => fail(DONE_STATUS.invalid))
          .otherwise(() => fail(DONE_STATUS.failure));
      }),
      drain: () => {
        m.next(r.holds_tag, 0);
        m.when(r.reading.eq(0), () => {
          m.when(r.failed, () => m.next(r.status, DONE_STATUS.completion_error));
          st.go('done');
        });
      },
      done: () => m.when(io.done.ready, () => st.go('idle')),
    });
    m.unused(cat(next.kind.bit(0)), 'ring or buffer: the same to the engine');

    m.assert('verdict_awaited', io.verdict_valid.not().or(st.is('verdict')));
    m.assert('miss_awaited', io.missed.not().or(st.is('verdict')));
    m.assert('wake_awaited', io.again.or(io.line_failed).not().or(st.is('missed')));
    m.assert('write_done_awaited', io.write_done.not().or(st.is('writing')));
    m.assert('read_done_owed', io.read_done.not().or(r.reading.any()));
    m.assert('piece_done_owed', io.piece_done.not().or(r.fetching.any()));
    m.assert('wake_while_parked', io.wake.not().or(st.is('parked')));
    m.when(st.is('write').or(st.is('read')), () => m.assert('chunk_not_empty', r.chunk.any()));
    m.when(st.is('read'), () => m.assert('read_holds_tag', r.holds_tag));
    m.cover('parks', io.park.valid.and(io.park.ready));
    m.cover('retries', io.look.valid.and(r.is_retry));
    m.cover('finishes', io.done.valid.and(io.done.ready));
  },
});
