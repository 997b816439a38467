import { whole } from './fields.ts';
import type { LineFormat } from './line-format.ts';

/** A page reference string: one page number a line (as the traces of the LIRS paper). */
export const pageList: LineFormat<'page'> = {
  kind: 'page',
  expected: 'one page number',
  names: /lirs|\.trc\b|\.trace\b|page/i,
  parser: () => (line) => {
    const page = whole(line.trim());
    return page === null ? null : { page };
  },
};
