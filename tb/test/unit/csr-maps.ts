import type { RegisterMapSpec } from '../../../gen/regmap/types.ts';

/** Every access kind, arrays (interleaved, one copy, 1-bit), locks, strobes, windows of several sizes, a sparse map. */
export const MAP_64 = {
  name: 'test64',
  doc: 'Everything once.',
  width: 64,
  bytes: 0x2000,
  registers: {
    ID: { offset: 0x0, doc: '', fields: { A: { bits: [31, 0], access: 'ro', value: 0xcafe_f00d, doc: '' }, B: { bits: [63, 48], access: 'ro', value: 0x8001, doc: '' } } },
    WIDE: { offset: 0x8, doc: '', fields: { ALL: { bits: [63, 0], access: 'rw', reset: 0x8123_4567_89ab_cdefn, doc: '' } } },
    MIXED: { offset: 0x18, doc: '', strobe: true, fields: {
      BIT: { bits: 0, access: 'rw', reset: 1, doc: '' },
      ACROSS: { bits: [21, 5], access: 'rw', doc: '' },
      LIVE: { bits: [39, 30], access: 'ro', doc: '' },
      STICKY: { bits: [43, 40], access: 'w1c', reset: 5, doc: '' },
      GO: { bits: [50, 48], access: 'w1p', doc: '' },
      TOP: { bits: 63, access: 'rw', doc: '' },
    } },
    LOCKED: { offset: 0x80, doc: '', lock: true, fields: { V: { bits: [15, 4], access: 'rw', doc: '' }, S: { bits: 0, access: 'w1c', doc: '' }, P: { bits: 1, access: 'w1p', doc: '' } } },
    ORDER: { offset: 0x88, doc: '', strobe: true, fields: { WHAT: { bits: [35, 0], access: 'wo', doc: '' } } },
    PLAIN: { offset: 0x100, doc: '', count: 4, fields: { V: { bits: [7, 0], access: 'rw', reset: 3, doc: '' }, E: { bits: 63, access: 'rw', doc: '' }, L: { bits: 32, access: 'ro', doc: '' } } },
    INTER: { offset: 0x208, doc: '', count: 8, stride: 32, lock: true, strobe: true, fields: { V: { bits: [47, 0], access: 'rw', doc: '' } } },
    LACED: { offset: 0x210, doc: '', count: 8, stride: 32, strobe: true, fields: { P: { bits: [3, 2], access: 'w1p', doc: '' }, S: { bits: [9, 8], access: 'w1c', doc: '' }, W: { bits: [20, 16], access: 'wo', doc: '' }, K: { bits: 31, access: 'ro', value: 1, doc: '' } } },
    SINGLE: { offset: 0x400, doc: '', count: 1, stride: 64, fields: { V: { bits: [11, 0], access: 'rw', doc: '' } } },
  },
  windows: {
    BOTH: { offset: 0x800, bytes: 0x80, access: 'rw', doc: '' },
    READ: { offset: 0x1000, bytes: 8, access: 'ro', doc: '' },
    WRITE: { offset: 0x1040, bytes: 0x40, access: 'wo', doc: '' },
  },
} as const satisfies RegisterMapSpec;

/** Registers of 32 bits, four byte enables. */
export const MAP_32 = {
  name: 'test32',
  doc: 'Narrow.',
  width: 32,
  bytes: 0x100,
  registers: {
    CTRL: { offset: 0x4, doc: '', fields: { EN: { bits: 0, access: 'rw', doc: '' }, SIZE: { bits: [14, 6], access: 'rw', reset: 0x1ff, doc: '' } } },
    STATUS: { offset: 0x8, doc: '', fields: { NOW: { bits: [31, 16], access: 'ro', doc: '' }, ERR: { bits: [3, 0], access: 'w1c', doc: '' } } },
    TABLE: { offset: 0x40, doc: '', count: 8, strobe: true, fields: { V: { bits: [31, 0], access: 'rw', doc: '' } } },
  },
  windows: { PASS: { offset: 0x80, bytes: 16, access: 'rw', doc: '' } },
} as const satisfies RegisterMapSpec;

/** Small enough for a proof in seconds, with every kind of thing: what holds here holds by the same construction in a large map. */
export const MAP_PROOF = {
  name: 'proof',
  doc: 'For the solver.',
  width: 32,
  bytes: 0x40,
  registers: {
    CTRL: { offset: 0x0, doc: '', strobe: true, fields: { EN: { bits: 0, access: 'rw', reset: 1, doc: '' }, X: { bits: [9, 6], access: 'rw', doc: '' }, GO: { bits: 16, access: 'w1p', doc: '' }, K: { bits: [31, 30], access: 'ro', value: 2, doc: '' } } },
    ERR: { offset: 0x4, doc: '', fields: { E: { bits: [1, 0], access: 'w1c', doc: '' }, NOW: { bits: [25, 24], access: 'ro', doc: '' } } },
    BASE: { offset: 0x10, doc: '', count: 2, stride: 8, lock: true, strobe: true, fields: { V: { bits: [8, 7], access: 'rw', doc: '' } } },
    LAST: { offset: 0x14, doc: '', count: 2, stride: 8, strobe: true, fields: { W: { bits: 3, access: 'wo', doc: '' }, S: { bits: 31, access: 'w1c', doc: '' } } },
  },
  windows: { BUF: { offset: 0x20, bytes: 16, access: 'rw', doc: '' }, PEEK: { offset: 0x30, bytes: 4, access: 'ro', doc: '' } },
} as const satisfies RegisterMapSpec;
