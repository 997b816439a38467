import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bits, cat, lit } from '../hdl/index.ts';
import { meanings } from '../interp/expr.ts';

const a = new Bits({ op: 'ref', w: 17, name: 'a' });
const b = new Bits({ op: 'ref', w: 5, name: 'b' });

/** A value put together as users do it, from numbers. */
const values = fc.letrec<{ value: Bits }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(a, b),
    fc.tuple(fc.integer({ min: 1, max: 40 }), fc.bigInt({ min: 0n, max: 0xff_ffff_ffffn })).map(([w, v]) => lit(w, v & ((1n << BigInt(w)) - 1n))),
    fc.array(tie('value'), { minLength: 1, maxLength: 3 }).map((parts) => cat(...parts)),
    fc.tuple(tie('value'), fc.nat(20)).map(([x, n]) => x.zx(x.w + n)),
    fc.tuple(tie('value'), fc.nat(20)).map(([x, n]) => x.sx(x.w + n)),
    fc.tuple(tie('value'), fc.nat(99), fc.nat(99)).map(([x, i, k]) => x.bits(...range(x.w, i, k))),
    tie('value').map((x) => x.not()),
  ),
})).value;

function range(w: number, i: number, k: number): [hi: number, lo: number] {
  const lo = i % w;
  return [lo + (k % (w - lo)), lo];
}

test('a slice that is taken apart at once means the same as one that is not', () => {
  fc.assert(fc.property(values, fc.nat(999), fc.nat(999), fc.bigInt({ min: 0n, max: 0x1_ffffn }), fc.bigInt({ min: 0n, max: 31n }), (x, i, k, va, vb) => {
    const [hi, lo] = range(x.w, i, k);
    const worth = (e: Bits): bigint => meanings((name) => () => (name === 'a' ? va : vb), () => 0)(e.expr)();
    expect(x.bits(hi, lo).w).toBe(hi - lo + 1);
    expect(worth(x.bits(hi, lo))).toBe((worth(x) >> BigInt(lo)) & ((1n << BigInt(hi - lo + 1)) - 1n));
  }), { seed: 1, numRuns: 1000 });
});
