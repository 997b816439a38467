/**
 * The description of a register map: data only, the one source of the CSR RTL, the C header, the Markdown page and the
 * TypeScript constants.
 *
 * - `rw`   software reads and writes; hardware reads.
 * - `ro`   hardware gives the value; writes are ignored.
 * - `w1c`  sticky bits: hardware sets, software clears by writing one. Set wins over clear in one cycle.
 * - `w1p`  writing one gives hardware a pulse of one cycle; reads as zero.
 * - `wo`   software writes; hardware sees the value with the register's write pulse (`strobe` is needed); reads as zero.
 *
 * Byte enables select bytes of every kind of write. What a sound map is: `check.ts`. Timing: hw/csr/csr-block.ts.
 */
export type Access = 'rw' | 'ro' | 'w1c' | 'w1p' | 'wo';

export interface FieldSpec {
  /** One bit, or [high, low]. */
  readonly bits: number | readonly [hi: number, lo: number];
  readonly access: Access;
  /** Value after reset of `rw` and `w1c`; 0 when left out. */
  readonly reset?: number | bigint;
  /** A `ro` field that is a constant of this build: no port, the value is printed in the documents. */
  readonly value?: number | bigint;
  readonly doc: string;
  /** Named values, for the documents and the constants. */
  readonly values?: Readonly<Record<string, number>>;
}

export interface RegisterSpec {
  /** Byte offset in the BAR, a multiple of the register width. */
  readonly offset: number;
  readonly doc: string;
  /**
   * A register array: `count` copies, `stride` bytes apart (default: the register width), both powers of two; copy 0 in the first stride of a
   * multiple of count * stride. Ports become vectors, copy 0 lowest.
   */
  readonly count?: number;
  readonly stride?: number;
  /** Adds an input `<register>_lock`, one bit a copy: while high, writes are refused and pulse `locked_write`. */
  readonly lock?: boolean;
  /** Adds an output pulse `<register>_we`, one bit a copy, in the cycle in which the new value is first visible. */
  readonly strobe?: boolean;
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

/**
 * A range that another unit decodes, a power of two of bytes, naturally aligned. The CSR block passes accesses on in their own cycle and takes
 * read data one cycle later, so that a RAM with a registered read fits; the answer leaves two cycles after the request like any other.
 */
export interface WindowSpec {
  readonly offset: number;
  readonly bytes: number;
  readonly access: 'rw' | 'ro' | 'wo';
  readonly doc: string;
}

export interface RegisterMapSpec {
  readonly name: string;
  readonly doc: string;
  /** Register width in bits: 32 or 64. Byte enables select parts of a register on write. */
  readonly width: 32 | 64;
  /** Size of the BAR in bytes, a power of two. */
  readonly bytes: number;
  readonly registers: Readonly<Record<string, RegisterSpec>>;
  readonly windows?: Readonly<Record<string, WindowSpec>>;
}
