import { component, input, mux, output, sink, source } from '../../gen/hdl/index.ts';
import { sizeBytes } from '../pcie/header.ts';
import { PAGE_BITS } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { DESC_LENGTH_BITS, DESC_TAG_BITS } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';
import { atMost, rowsOf, toBorder } from './borders.ts';
import { CHUNK_BITS, fetchFields, pieceFields, stageRowBits } from './fields.ts';

/** Asks the application for the data of write chunks. */
export const fetcher = component({
  name: (p: Preset) => `vpri_fetcher_${p.name}`,
  doc: `Cuts the fetch of a chunk in pieces of one TLP each, at borders of Max_Payload_Size bytes, one piece a clock. The next chunk follows its last
piece without a gap.`,
  ports: (p) => ({ max_payload: input(3), fetch: sink(fetchFields(p)), piece: source(pieceFields(p)), busy: output(1) }),
  build(m, { max_payload, fetch, piece, busy }, p) {
    const r = m.regs({
      active: { w: 1, reset: 0 }, owner: { w: widths(p).queue, reset: 'none' }, bank: { w: 1, reset: 'none' }, tag: { w: DESC_TAG_BITS, reset: 'none' },
      gpa: { w: PAGE_BITS, reset: 'none' }, left: { w: CHUNK_BITS, reset: 'none' }, offset: { w: DESC_LENGTH_BITS, reset: 'none' }, row: { w: stageRowBits(p), reset: 'none' },
    });
    const bytes = m.node('bytes', atMost(r.left, toBorder(r.gpa, sizeBytes(max_payload))));
    const lane = r.gpa.trunc(2);
    const last = m.node('last', bytes.eq(r.left));
    m.assign(piece.valid, r.active);
    m.assign(piece.queue, r.owner);
    m.assign(piece.bank, r.bank);
    m.assign(piece.tag, r.tag);
    m.assign(piece.offset, r.offset);
    m.assign(piece.bytes, bytes);
    m.assign(piece.lane, lane);
    m.assign(piece.row, r.row);
    m.assign(piece.last, last);
    const asked = m.node('asked', r.active.and(piece.ready));
    m.assign(fetch.ready, r.active.not().or(asked.and(last)));
    m.next(r.active, mux(fetch.ready, fetch.valid, r.active));
    m.when(fetch.ready, () => {
      m.next(r.owner, fetch.queue);
      m.next(r.bank, fetch.bank);
      m.next(r.tag, fetch.tag);
      m.next(r.gpa, fetch.gpa);
      m.next(r.left, fetch.bytes);
      m.next(r.offset, fetch.offset);
      m.next(r.row, 0);
    }).elsewhen(asked, () => {
      m.next(r.gpa, r.gpa.add(bytes.trunc(PAGE_BITS)));
      m.next(r.left, r.left.sub(bytes));
      m.next(r.offset, r.offset.add(bytes.zx(DESC_LENGTH_BITS)));
      m.next(r.row, r.row.add(rowsOf(p, bytes, lane)));
    });
    m.assign(busy, r.active);
    m.when(r.active, () => m.assert('piece_not_empty', bytes.any()));
    m.cover('many_pieces', asked.and(last).and(r.row.any()));
  },
});
