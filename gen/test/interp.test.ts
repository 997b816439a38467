import { describe, expect, test } from 'vitest';
import { cat, component, elaborate, input, lit, mux, output, sink, source, type Bits, type ModuleBuilder, type PortSpecs, type Inside } from '../hdl/index.ts';
import { interpret, type Interpreter, type ResetKind } from '../interp/index.ts';
import { assign, mod, ref, sig, when } from './ir-helpers.ts';

/** A component of the ports and statements given, at work. */
function run<const S extends PortSpecs>(ports: S, build: (m: ModuleBuilder, io: Inside<S>) => void, reset: ResetKind = 'sync_high'): Interpreter {
  return interpret(elaborate(component({ name: () => 'vpri_t', doc: 'A test.', ports: () => ports, build: (m, io) => build(m, io as Inside<S>) }), {}), { reset });
}

describe('expressions', () => {
  const A = 0b1001_0110n;
  const B = 0b0000_1111n;
  const cases: readonly (readonly [string, number, (a: Bits<8>, b: Bits<8>) => Bits, bigint])[] = [
    ['not', 8, (a) => a.not(), 0b0110_1001n],
    ['and', 8, (a, b) => a.and(b), 0b0000_0110n],
    ['or', 8, (a, b) => a.or(b), 0b1001_1111n],
    ['xor', 8, (a, b) => a.xor(b), 0b1001_1001n],
    ['add', 8, (a, b) => a.add(b), 0xa5n],
    ['add wraps', 8, (a) => a.add(0xff), 0x95n],
    ['sub', 8, (a, b) => a.sub(b), 0x87n],
    ['sub wraps', 8, (a, b) => b.sub(a), 0x79n],
    ['addx keeps the carry', 9, (a) => a.addx(0xff), 0x195n],
    ['eq', 1, (a) => a.eq(0x96), 1n],
    ['ne', 1, (a) => a.ne(0x96), 0n],
    ['lt is unsigned', 1, (a, b) => a.lt(b), 0n],
    ['lt', 1, (a, b) => b.lt(a), 1n],
    ['lt of equals', 1, (a) => a.lt(0x96), 0n],
    ['le of equals', 1, (a) => a.le(0x96), 1n],
    ['any', 1, (a) => a.any(), 1n],
    ['all', 1, (a) => a.all(), 0n],
    ['all of ones', 1, (a) => a.or(0x69).all(), 1n],
    ['parity of four', 1, (a) => a.parity(), 0n],
    ['parity of three', 1, (a) => a.bits(7, 2).parity(), 1n],
    ['shl', 8, (a) => a.shl(lit(3, 2)), 0b0101_1000n],
    ['shr', 8, (a) => a.shr(lit(3, 2)), 0b0010_0101n],
    ['shl by the width', 8, (a) => a.shl(lit(4, 8)), 0n],
    ['shr by the largest amount', 8, (a) => a.shr(lit(31, 0x7fff_ffff)), 0n],
    ['mux 1', 8, (a, b) => mux(a.bit(7), a, b), A],
    ['mux 0', 8, (a, b) => mux(a.bit(0), a, b), B],
    ['cat, most significant first', 12, (a) => cat(a.bits(3, 0), a), 0x696n],
    ['slice', 4, (a) => a.bits(5, 2), 0b0101n],
    ['index', 1, (a) => a.at(lit(3, 7)), 1n],
    ['index 0', 1, (a) => a.at(lit(3, 0)), 0n],
    ['zx', 12, (a) => a.zx(12), 0x096n],
    ['sx of a set sign', 12, (a) => a.sx(12), 0xf96n],
    ['sx of a clear sign', 12, (_a, b) => b.sx(12), 0x00fn],
  ];
  test.each(cases)('%s', (_name, w, make, want) => {
    const it = run({ a: input(8), b: input(8), y: output(w) }, (m, { a, b, y }) => m.assign(y, make(a, b)));
    it.set('a', A);
    it.set('b', B);
    expect(it.get('y')).toBe(want);
  });
});

describe('statements', () => {
  test('the last assignment on the path taken wins; a switch takes its arm or the rest', () => {
    const it = run({ c: input(2), y: output(4) }, (m, { c, y }) => {
      m.assign(y, 1);
      m.when(c.bit(1), () => {
        m.assign(y, 2);
        m.switch(c, [[2, () => undefined], [[1, 3], () => m.assign(y, 3)]], () => m.assign(y, 9));
      });
    });
    const seen = [0, 1, 2, 3].map((c) => (it.set('c', c), it.get('y')));
    expect(seen).toEqual([1n, 1n, 2n, 3n]);
  });
  test('registers swap: all see the values before the edge', () => {
    const it = run({ y: output(8) }, (m, { y }) => {
      const r = m.regs({ a: { w: 4, reset: 1 }, b: { w: 4, reset: 2 } });
      m.next(r.a, r.b);
      m.next(r.b, r.a);
      m.assign(y, cat(r.a, r.b));
    });
    it.reset(true);
    it.step();
    it.reset(false);
    expect(it.get('y')).toBe(0x12n);
    it.step();
    expect(it.get('y')).toBe(0x21n);
  });
});

describe('reset', () => {
  const counter = (kind: ResetKind): Interpreter => run({ en: input(1), y: output(4) }, (m, { en, y }) => {
    const r = m.regs({ n: { w: 4, reset: 5 }, free: { w: 4, reset: 'none' } });
    m.when(en, () => {
      m.next(r.n, r.n.add(1));
      m.next(r.free, r.free.add(1));
    });
    m.assign(y, r.n.xor(r.free));
  }, kind);

  test('synchronous: at the edge; a register without reset goes on', () => {
    const it = counter('sync_high');
    it.set('en', 1);
    it.reset(true);
    expect(it.get('n')).toBe(0n);
    it.step();
    expect([it.get('n'), it.get('free')]).toEqual([5n, 1n]);
    it.reset(false);
    it.step();
    expect([it.get('n'), it.get('free')]).toEqual([6n, 2n]);
    it.set('en', 0);
    it.step();
    expect([it.get('n'), it.get('free')]).toEqual([6n, 2n]);
  });
  test('asynchronous: at once, and held over the edge', () => {
    const it = counter('async_low');
    it.set('en', 1);
    it.step();
    it.reset(true);
    expect([it.get('n'), it.get('free')]).toEqual([5n, 1n]);
    it.step();
    expect([it.get('n'), it.get('free')]).toEqual([5n, 2n]);
  });
});

describe('memories', () => {
  const ram = (ruw: 'old' | 'new' | 'undefined'): Interpreter => run({ we: input(1), wa: input(2), d: input(8), mask: input(2), re: input(1), ra: input(2), q: output(8) }, (m, io) => {
    const store = m.mem('store', { width: 8, depth: 3, ruw, lane: 4 });
    store.write({ en: io.we, addr: io.wa, data: io.d, mask: io.mask });
    m.assign(io.q, store.readSync({ en: io.re, addr: io.ra }));
  });
  const put = (it: Interpreter, values: Readonly<Record<string, number>>): Interpreter => {
    for (const [name, v] of Object.entries(values)) it.set(name, v);
    return it;
  };

  test('read data comes one clock later and holds', () => {
    const it = put(ram('old'), { we: 1, wa: 1, d: 0xab, mask: 3, re: 0, ra: 1 });
    it.step();
    put(it, { we: 0, re: 1 });
    expect(it.get('q')).toBe(0n);
    it.step();
    expect(it.get('q')).toBe(0xabn);
    put(it, { re: 0, ra: 0 });
    it.step();
    expect(it.get('q')).toBe(0xabn);
  });
  test.each([['old', 0xabn], ['new', 0xa4n]] as const)('%s data under a write of the low lane', (ruw, want) => {
    const it = put(ram(ruw), { we: 1, wa: 1, d: 0xab, mask: 3 });
    it.step();
    put(it, { d: 0x74, mask: 1, re: 1, ra: 1 });
    expect(it.step()).toEqual([]);
    expect(it.get('q')).toBe(want);
    put(it, { we: 0 });
    it.step();
    expect(it.get('q')).toBe(0xa4n);
  });
  test('the rules of use speak', () => {
    const it = put(ram('undefined'), { we: 1, wa: 3, re: 1, ra: 3, mask: 3 });
    const rule = (label: string) => ({ kind: 'assert', path: '', label });
    expect(it.step()).toEqual([rule('store_w0_inside'), rule('store_r0_inside'), rule('store_w0_r0_apart')]);
    it.reset(true);
    expect(it.step()).toEqual([]);
  });
  test('two writers meet', () => {
    const it = run({ a: input(1), q: output(4) }, (m, { a, q }) => {
      const store = m.mem('store', { width: 4, depth: 2, ruw: 'old' });
      store.write({ en: lit(1, 1), addr: lit(1, 0), data: lit(4, 1) });
      store.write({ en: lit(1, 1), addr: a, data: lit(4, 2) });
      m.assign(q, store.readSync({ en: lit(1, 1), addr: a }));
    });
    expect(it.step().map((p) => p.label)).toEqual(['store_w0_w1_apart']);
    it.set('a', 1);
    expect(it.step()).toEqual([]);
    expect(it.state.find((e) => e.kind === 'memory')!.get(1)).toBe(2n);
  });
});

describe('instances', () => {
  const inverter = component({ name: () => 'vpri_inv', doc: 'A test.', ports: () => ({ a: input(4), y: output(4), d: output(4) }), build(m, { a, y, d }) {
    const r = m.regs({ held: { w: 4, reset: 0 } });
    m.next(r.held, a);
    m.assign(y, a.not());
    m.assign(d, r.held);
    m.assert('small', a.lt(8));
  } });
  test('values go down and up, signals and properties are found by path', () => {
    const it = run({ a: input(4), y: output(4), d: output(4) }, (m, { a, y, d }) => {
      const one = m.inst('u_one', inverter, {});
      const two = m.inst('u_two', inverter, {});
      m.assign(one.a, a);
      m.assign(two.a, one.y);
      m.assign(y, two.y);
      m.assign(d, two.d.xor(one.d));
    });
    it.set('a', 9);
    expect([it.get('y'), it.get('u_one.y'), it.get('u_two.a')]).toEqual([9n, 6n, 6n]);
    expect(it.step()).toEqual([{ kind: 'assert', path: 'u_one', label: 'small' }]);
    expect([it.get('u_one.held'), it.get('u_two.held'), it.get('d')]).toEqual([9n, 6n, 15n]);
  });
});

describe('properties', () => {
  const watched = (kind: ResetKind): Interpreter => run({ c: input(1), x: input(1) }, (m, { c, x }) => {
    m.when(c, () => {
      m.assert('must', x);
      m.assume('may', x);
      m.cover('seen', x);
    });
  }, kind);
  test('an assertion speaks when it fails, a cover when it is reached, under their branch alone', () => {
    const it = watched('sync_high');
    expect(it.step()).toEqual([]);
    it.set('c', 1);
    expect(it.step().map((p) => `${p.kind} ${p.label}`)).toEqual(['assert must', 'assume may']);
    it.set('x', 1);
    expect(it.step().map((p) => `${p.kind} ${p.label}`)).toEqual(['cover seen']);
    it.reset(true);
    expect(it.step()).toEqual([]);
  });
  test('after an asynchronous reset they count from the second edge on', () => {
    const it = watched('async_low');
    it.set('c', 1);
    it.reset(true);
    it.step();
    it.reset(false);
    expect(it.step()).toEqual([]);
    expect(it.step()).toHaveLength(2);
  });
  test('the hold rule of streams', () => {
    const it = run({ up: sink({ data: 4 }), dn: source({ data: 4 }) }, (m, { up, dn }) => m.link(up, dn));
    it.set('up_valid', 1);
    it.set('up_data', 3);
    expect(it.step()).toEqual([]);
    it.set('up_data', 4);
    expect(it.step().map((p) => `${p.kind} ${p.label}`).sort()).toEqual(['assert dn_hold_data', 'assume up_hold_data']);
    it.set('dn_ready', 1);
    it.set('up_valid', 0);
    expect(it.step().map((p) => p.label).sort()).toEqual(['dn_hold_valid', 'up_hold_valid']);
    it.set('up_data', 5);
    expect(it.step()).toEqual([]);
  });
  test('ghosts and peeks', () => {
    const it = run({ d: input(4), q: output(4) }, (m, { d, q }) => {
      const store = m.mem('store', { width: 4, depth: 2, ruw: 'old' });
      store.write({ en: lit(1, 1), addr: lit(1, 1), data: d });
      m.assign(q, store.readSync({ en: lit(1, 1), addr: lit(1, 1) }));
      m.assert('same', store.peek(lit(1, 1)).eq(m.past('was', d, 0)));
    });
    for (const d of [3, 9, 9, 1]) {
      it.set('d', d);
      expect(it.step()).toEqual([]);
    }
    it.state.find((e) => e.kind === 'memory')!.set(7n, 1);
    expect(it.step().map((p) => p.label)).toEqual(['same']);
  });
});

describe('what it refuses', () => {
  const it = run({ a: input(4), y: output(4) }, (m, { a, y }) => m.assign(y, a));
  test.each([
    ['no input', () => it.set('y', 1), "'y' is no input of vpri_t; it has a"],
    ['too big', () => it.set('a', 16), "16 does not fit the 4 bits of input 'a' of vpri_t"],
    ['no signal', () => it.get('b'), "module vpri_t has no signal 'b'; it has a, y"],
    ['no instance', () => it.get('u_x.y'), "vpri_t has no instance 'u_x'"],
    ['no module', () => interpret({ top: 'x', modules: [] }), "the design has no module 'x'"],
  ])('%s', (_name, body, message) => expect(body).toThrow(message));
  test('a loop and a missing value', () => {
    const bad = mod({ signals: [sig('input', 'c'), sig('wire', 'x'), sig('output', 'y')], stmts: [assign('x', ref('x')), when(ref('c'), [assign('y', ref('c'))])] });
    const broken = interpret({ top: bad.name, modules: [bad] });
    expect(() => broken.get('x')).toThrow("'x' depends on itself in one cycle");
    expect(() => broken.get('y')).toThrow("'y' has no value here: nothing drives it on this path");
  });
});
