import { component, input, output, sink, source } from '../../gen/hdl/index.ts';
import { sizeBytes } from '../pcie/header.ts';
import type { Preset } from '../spec/preset.ts';
import { rowsOf } from './borders.ts';
import { fetchFields, pieceFields, stageRowBits } from './fields.ts';
import { wire } from './registers.ts';
import { borderWalk } from './walk.ts';

/** Asks the application for the data of write chunks. */
export const fetcher = component({
  name: (p: Preset) => `vpri_fetcher_${p.name}`,
  doc: `Cuts the fetch of a chunk in pieces of one TLP each, at borders of Max_Payload_Size bytes, one piece a clock. The next chunk follows its last
piece without a gap.`,
  ports: (p) => ({ max_payload: input(3), fetch: sink(fetchFields(p)), piece: source(pieceFields(p)), busy: output(1) }),
  build(m, { max_payload, fetch, piece, busy }, p) {
    const walk = borderWalk(m, fetch, sizeBytes(max_payload));
    const row = m.reg('row', stageRowBits(p), 'none');
    wire(m, piece, walk.at, ['queue', 'bank', 'tag', 'offset']);
    m.assign(piece.valid, walk.active);
    m.assign(piece.bytes, walk.bytes);
    m.assign(piece.lane, walk.lane);
    m.assign(piece.row, row);
    m.assign(piece.last, walk.last);
    walk.advance(m.node('asked', walk.active.and(piece.ready)), {
      loads: () => m.next(row, 0),
      moves: () => m.next(row, row.add(rowsOf(p, walk.bytes, walk.lane))),
    });
    m.assign(busy, walk.active);
    m.when(walk.active, () => m.assert('piece_not_empty', walk.bytes.any()));
    m.cover('many_pieces', piece.valid.and(piece.ready).and(walk.last).and(row.any()));
  },
});
