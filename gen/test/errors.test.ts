import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { component, HdlError, input, lit, output, sink, source, type Bits, type Component, type Inside, type ModuleBuilder, type PortSpecs, type Wire } from '../hdl/index.ts';
import { compile } from '../print/design.ts';

const lines = readFileSync(new URL(import.meta.url), 'utf8').split('\n');

/** The line of this file that ends in the comment `// <mark>`, as messages name it. */
function at(mark: string): string {
  const found = lines.flatMap((l, i) => (l.endsWith(`// ${mark}`) ? [i + 1] : []));
  expect(found, `lines marked '${mark}'`).toHaveLength(1);
  return `gen/test/errors.test.ts:${found[0]}`;
}
/** The text of one finding: its sentence and its places, each given by a mark. */
function finding(sentence: string, ...places: readonly (readonly [what: string, mark: string])[]): string {
  return [sentence, ...places.map(([what, mark]) => `    ${what} at ${at(mark)}`)].join('\n');
}
/** Compiles a component of these ports and this body; all findings as one text, empty when there are none. */
function errors<const S extends PortSpecs>(ports: S, build: (m: ModuleBuilder, io: Inside<S>) => void): string {
  return errorsOf(component({ name: () => 'vpri_t', doc: 'A test.', ports: () => ports, build })); // component of errors()
}
function errorsOf<P, S extends PortSpecs>(comp: Component<P, S>, params?: P): string {
  try {
    compile(comp, params as P);
  } catch (e) {
    if (e instanceof HdlError) return e.message;
    throw e;
  }
  return '';
}
const why = 'not what this test is about';
/** A width the compiler cannot see. */
const hidden = (w: number): number => w;

describe('each code, at the line of the user', () => {
  test('E_WIDTH: a destination', () => {
    const ports = {
      a: input(hidden(4)), // width: a
      y: output(8), // width: y
    };
    expect(errors(ports, (m, { a, y }) => m.assign(y, a))) // width: assign
      .toBe(finding("E_WIDTH: 'y' is 8 bits, the value is 4", ['assigned', 'width: assign'], ["'y' declared", 'width: y']));
    expect(errors(ports, (m, { a, y }) => m.assign(y, a.zx(8)))).toBe('');
  });

  test('E_WIDTH: operands', () => {
    const ports = {
      a: input(hidden(4)), // operands: a
      b: input(hidden(8)), // operands: b
      y: output(4),
    };
    const sentence = "E_WIDTH: the operands of 'add' are 4 and 8 bits; make them equal with zx(), sx() or trunc()";
    expect(errors(ports, (m, { a, b, y }) => {
      m.assign(y, a.add(b)); // operands: assign
    })).toBe(finding(sentence, ['assigned', 'operands: assign'], ["'a' declared", 'operands: a'], ["'b' declared", 'operands: b']));
  });

  test('E_CONST', () => {
    expect(errors({ y: output(4) }, (m, { y }) => {
      m.assign(y, 16); // const: assign
    })).toBe(finding('E_CONST: the constant 16 does not fit 4 bits', ['assigned', 'const: assign']));
    expect(errors({ y: output(4) }, (m, { y }) => m.assign(y, 15))).toBe('');
  });

  test('E_INDEX', () => {
    const ports = {
      a: input(6), // index: a
      i: input(3), // index: i
      y: output(1),
    };
    const sentence = 'E_INDEX: an index of 3 bits into 6 bits: the width must be a power of two, the index its logarithm; pad with zx()';
    expect(errors(ports, (m, { a, i, y }) => {
      m.assign(y, a.at(i)); // index: assign
    })).toBe(finding(sentence, ['assigned', 'index: assign'], ["'a' declared", 'index: a'], ["'i' declared", 'index: i']));
    expect(errors(ports, (m, { a, i, y }) => m.assign(y, a.zx(8).at(i)))).toBe('');
  });

  test('E_UNDRIVEN: an output, and an input of an instance', () => {
    const inner = component({ name: () => 'vpri_c', doc: 'A child.', ports: () => ({ x: input(1), z: output(1) }), build: (m, { x, z }) => m.assign(z, x) });
    const ports = {
      y: output(1), // undriven: y
      z: output(1),
    };
    expect(errors(ports, (m, { z }) => {
      const c = m.inst('u_c', inner, {}); // undriven: instance
      m.assign(z, c.z);
    })).toBe([
      finding("E_UNDRIVEN: nothing drives 'y': it is an output, driven by 'assign'", ["'y' declared", 'undriven: y']),
      finding("E_UNDRIVEN: nothing drives 'c_x': it is an input of an instance, driven by 'assign'", ["'c_x' declared", 'undriven: instance']),
    ].join('\n'));
    expect(errors({ z: output(1) }, (m, { z }) => {
      const c = m.inst('u_c', inner, {});
      m.assign(c.x, 1);
      m.assign(z, c.z);
    })).toBe('');
  });

  test('E_OVERLAP', () => {
    const ports = {
      a: input(1),
      y: output(1), // overlap: y
    };
    expect(errors(ports, (m, { a, y }) => {
      m.assign(y, a); // overlap: earlier
      m.assign(y, 0); // overlap: again
    })).toBe(finding("E_OVERLAP: 'y' is driven again without a condition, so the earlier value is never seen; put the default first", ['again', 'overlap: again'], ['earlier', 'overlap: earlier'], ["'y' declared", 'overlap: y']));
    expect(errors(ports, (m, { a, y }) => {
      m.assign(y, 0);
      m.when(a, () => m.assign(y, 1));
    })).toBe('');
  });

  test('E_KIND: where the types were forced', () => {
    expect(errors({ a: input(1), y: output(1) }, (m, { a, y }) => {
      const r = m.reg('r', 1, 0); // kind: r
      m.assign(r as Bits as Wire, a); // kind: assign
      m.assign(y, r);
    })).toBe(finding("E_KIND: 'assign' cannot drive 'r': it is a register, driven by 'next'", ['driven', 'kind: assign'], ["'r' declared", 'kind: r']));
  });

  test('E_UNKNOWN: a value of another module', () => {
    let stolen: Bits = lit(1, 0);
    const inner = component({ name: () => 'vpri_c', doc: 'A child.', ports: () => ({ x: input(1), z: output(1) }), build: (m, { x, z }) => { stolen = x; m.assign(z, x); } });
    expect(errors({ a: input(1), y: output(1) }, (m, { a, y }) => {
      const c = m.inst('u_c', inner, {});
      m.assign(c.x, a);
      m.assign(y, stolen.and(c.z)); // unknown: assign
    })).toBe(finding("E_UNKNOWN: 'x' is not a signal of module 'vpri_t'; does it belong to another one?", ['assigned', 'unknown: assign']));
  });

  test('E_MEM', () => {
    const ports = { a: input(4), d: input(8), y: output(8) };
    const build = (writers: number) => (m: ModuleBuilder, { a, d, y }: Inside<typeof ports>): void => {
      const store = m.mem('store', { width: 8, depth: 16, ruw: 'new' }); // mem: store
      for (let i = 0; i < writers; i++) store.write({ en: a.bit(i), addr: a, data: d });
      m.assign(y, store.readSync({ en: lit(1, 1), addr: a }));
    };
    expect(errors(ports, build(2))).toBe(finding("E_MEM: memory 'store' has 2 write ports and promises new data, but there is a bypass for one only; take 'old' or 'undefined'", ["'store' declared", 'mem: store']));
    expect(errors(ports, build(1))).toBe('');
  });

  test('E_LATCH', () => {
    const ports = {
      a: input(1),
      y: output(1), // latch: y
    };
    expect(errors(ports, (m, { a, y }) => {
      m.when(a, () => m.assign(y, 1)); // latch: when
    })).toBe(finding("E_LATCH: 'y' has no value on some paths; assign a default before the branch", ['not assigned when this is false', 'latch: when'], ["'y' declared", 'latch: y']));
    expect(errors(ports, (m, { a, y }) => m.when(a, () => m.assign(y, 1)).otherwise(() => m.assign(y, 0)))).toBe('');
  });

  test('E_LATCH: a state machine of which one handler forgets', () => {
    const build = (last: boolean) => (m: ModuleBuilder, { a, y }: Inside<{ a: ReturnType<typeof input<1>>; y: ReturnType<typeof output<1>> }>): void => {
      const st = m.fsm('state', ['idle', 'busy'], 'idle');
      st.on({ // latch: on
        idle: () => {
          m.assign(y, 0);
          m.when(a, () => st.go('busy'));
        },
        busy: () => void (last ? m.assign(y, 1) : st.go('idle')),
      });
    };
    expect(errors({ a: input(1), y: output(1) }, build(false))).toContain(`    not assigned in this arm at ${at('latch: on')}`);
    expect(errors({ a: input(1), y: output(1) }, build(true))).toBe('');
  });

  test('E_COMBLOOP: through an instance', () => {
    const inner = component({ name: () => 'vpri_c', doc: 'A child.', ports: () => ({ x: input(1), z: output(1) }), build: (m, { x, z }) => m.assign(z, x.not()) });
    const text = errors({ a: input(1), y: output(1) }, (m, { a, y }) => {
      const c = m.inst('u_c', inner, {}); // loop: instance
      m.assign(c.x, a.and(c.z)); // loop: assign
      m.assign(y, c.z);
    });
    expect(text).toBe(finding(`E_COMBLOOP: combinational loop: c_x (${at('loop: assign')}) -> c_z (${at('loop: instance')}) -> c_x; break it with a register`, ["'c_x' driven", 'loop: assign'], ["'c_z' driven", 'loop: instance']));
    expect(errors({ a: input(1), y: output(1) }, (m, { a, y }) => {
      const c = m.inst('u_c', inner, {});
      const r = m.reg('r', 1, 0);
      m.next(r, c.z);
      m.assign(c.x, a.and(r));
      m.assign(y, c.z);
    })).toBe('');
  });

  test('E_UNUSED: bits, a value for properties alone, a stale excuse', () => {
    const ports = {
      a: input(8), // unused: a
      b: input(1), // unused: b
      c: input(1), // unused: c
      y: output(4),
    };
    expect(errors(ports, (m, { a, b, c, y }) => {
      m.assign(y, a.trunc(4).xor(c.zx(4)));
      m.assert('b_low', b.not());
      m.unused(c, 'it was once'); // unused: excuse
    })).toBe([
      finding("E_UNUSED: bits 7:4 of 'a' are never read; remove it or say why with unused()", ["'a' declared", 'unused: a']),
      finding("E_UNUSED: 'b' is read by properties only, which are not always compiled; name it in unused() as well", ["'b' declared", 'unused: b']),
      finding("E_UNUSED: unused() names 'c', which is read; remove the excuse 'it was once'", ['marked as unused', 'unused: excuse'], ["'c' declared", 'unused: c']),
    ].join('\n'));
    expect(errors(ports, (m, { a, b, c, y }) => {
      m.assign(y, a.trunc(4).xor(c.zx(4)));
      m.assert('b_low', b.not());
      m.unused(a.bits(7, 4), why);
      m.unused(b, why);
    })).toBe('');
  });

  test('E_NAME and E_RESERVED', () => {
    expect(errors({ y: output(1) }, (m, { y }) => {
      const camel = m.wire('camelCase', 1); // name: camel
      const clk = m.wire('clk', 1); // name: clk
      const reg = m.wire('reg', 1); // name: reg
      for (const w of [camel, clk, reg]) m.assign(w, 0);
      m.assign(y, camel.or(clk).or(reg));
    })).toBe([
      finding("E_NAME: 'camelCase' is no name for a signal: lower-case letters, digits and '_', a letter first", ['signal', 'name: camel']),
      `E_NAME: the name 'clk' is taken: a clock or reset has it already\n    signal at ${at('name: clk')}\n    clock or reset at ${at('component of errors()')}`,
      finding("E_RESERVED: 'reg' is a keyword of SystemVerilog; choose another name for the signal", ['signal', 'name: reg']),
    ].join('\n'));
  });

  test('E_GHOST', () => {
    expect(errors({ a: input(1), y: output(1) }, (m, { a, y }) => {
      const before = m.past('a_before', a, 0); // ghost: past
      m.assign(y, a.and(before)); // ghost: assign
    })).toBe(finding("E_GHOST: ghost 'a_before' drives 'y'; ghosts are for properties alone", ['driven', 'ghost: assign'], ["'a_before' declared", 'ghost: past']));
    expect(errors({ a: input(1), y: output(1) }, (m, { a, y }) => {
      m.assign(y, a);
      m.assert('steady', a.eq(m.past('a_before', a, 0)));
    })).toBe('');
  });

  test('E_PARAM: every problem of the parameters', () => {
    const comp = component({ // param: component
      name: (p: { n: number }) => `vpri_n${p.n}`,
      doc: 'A test.',
      check: (p) => (p.n > 0 ? [] : [`n is ${p.n}; it must be above 0`, 'and that is that']),
      ports: () => ({ y: output(1) }),
      build: (m, { y }) => m.assign(y, 0),
    });
    const place = ['parameters {"n":0} of the component', 'param: component'] as const;
    expect(errorsOf(comp, { n: 0 })).toBe([finding('E_PARAM: n is 0; it must be above 0', place), finding('E_PARAM: and that is that', place)].join('\n'));
    expect(errorsOf(comp, { n: 1 })).toBe('');
  });

  test('E_LINK: payloads the compiler cannot see', () => {
    const fields = (...names: string[]): Record<string, number> => Object.fromEntries(names.map((n) => [n, 8]));
    const through = (from: string[], to: string[]): string =>
      errors({ up: sink(fields(...from)), dn: source(fields(...to)) }, (m, { up, dn }) => {
        m.link(up, dn); // link: here
      });
    expect(through(['data', 'last'], ['data'])).toBe(finding('E_LINK: the payloads differ: {data, last} and {data}', ['linked', 'link: here']));
    expect(through(['data', 'last'], ['data', 'last'])).toBe('');
  });
});

describe('a run', () => {
  test('reports the errors of all modules and all passes at once', () => {
    const inner = component({ name: () => 'vpri_c', doc: 'A child.', ports: () => ({ x: input(1), z: output(hidden(2)) }), build: (m, { x, z }) => m.assign(z, x) });
    const text = errors({ a: input(1), y: output(1), logic: output(1) }, (m, { y }) => {
      const c = m.inst('u_c', inner, {});
      m.assign(c.x, c.z.any());
      m.when(c.z.bit(0), () => m.assign(y, 1));
    });
    expect(text.split('\n').filter((l) => l.startsWith('E_')).map((l) => l.split(':')[0])).toEqual(['E_WIDTH', 'E_RESERVED', 'E_UNDRIVEN', 'E_LATCH', 'E_COMBLOOP', 'E_UNUSED']);
  });

  test('the hold rule of a stream is part of a module that is compiled', () => {
    const ports = { up: sink(8), dn: source(8) };
    expect(errors(ports, (m, { up, dn }) => m.link(up, dn))).toBe('');
    expect(errors({ ...ports, up_was_data: input(1) }, (m, { up, dn }) => m.link(up, dn))).toContain("E_NAME: the name 'up_was_data' is taken: a signal has it already");
  });
});
