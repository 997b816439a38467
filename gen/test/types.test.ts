import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the snippets below may use. */
const HEAD = `
import { cat, component, input, mux, output, sink, source, type Bits, type Inside, type ModuleBuilder, type Wire } from '${join(root, 'gen/hdl/index.ts')}';
declare const m: ModuleBuilder;
const specs = { a: input(4), b: input(8), c: input(1), y: output(8), up: sink(8), dn: source(8), narrow: source(4), pair: source({ data: 8, last: 1 }) };
declare const io: Inside<typeof specs>;
const { a, b, c, y, up, dn, narrow, pair } = io;
const r = m.reg('r', 8, 0);
const w = m.wire('w', 8);
const some: number = 8;
const inner = component({ name: (p: { width: number }) => 'inner_w' + p.width, doc: '', ports: (p) => ({ x: input(p.width), z: output(1), s: source(8) }), build: () => {} });
const u = m.inst('u_inner', inner, { width: 8 });
const st = m.fsm('state', ['idle', 'busy'], 'idle');
const store = m.mem('store', { width: 8, depth: 16, ruw: 'old' });
`;

/** One line each that must not compile, with a part of what the compiler says about it. */
const MISTAKES: readonly (readonly [name: string, code: string, says: string])[] = [
  ['assign: a narrow value', 'm.assign(y, a);', 'expected 8 bits, got 4'],
  ['assign: a wide value', 'm.assign(narrow.data, b);', 'expected 4 bits, got 8'],
  ['next: another width', 'm.next(r, a);', 'expected 8 bits, got 4'],
  ['operands of different widths', 'm.node("n", b.add(a));', 'expected 8 bits, got 4'],
  ['a comparison of different widths', 'm.node("n", a.eq(b));', 'expected 4 bits, got 8'],
  ['the values of a mux', 'm.node("n", mux(c, b, a));', 'No overload matches this call'],
  ['an extension to another width', 'm.assign(y, a.zx(7));', 'expected 8 bits, got 7'],
  ['next on a wire', 'm.next(w, b);', "Argument of type 'Wire<8>' is not assignable to parameter of type 'Reg<"],
  ['next on an output', 'm.next(y, b);', "Argument of type 'Wire<8>' is not assignable to parameter of type 'Reg<"],
  ['assign on a register', 'm.assign(r, b);', "Argument of type 'Reg<8>' is not assignable to parameter of type 'Wire<"],
  ['assign on an input', 'm.assign(b, 0);', "Property 'drive' is missing in type 'Bits<"],
  ['assign on an output of an instance', 'm.assign(u.z, c);', "Property 'drive' is missing in type 'Bits<"],
  ['ready of a stream that is given', 'm.assign(dn.ready, c);', "Property 'drive' is missing in type 'Bits<"],
  ['a condition of several bits', 'm.when(a, () => {});', "Argument of type 'Bits<4>' is not assignable to parameter of type 'Bits<1>'"],
  ['a property of several bits', 'm.assert("p", a);', "Argument of type 'Bits<4>' is not assignable to parameter of type 'Bits<1>'"],
  ['a link turned round', 'm.link(dn, up);', "is not assignable to parameter of type 'StreamIn<"],
  ['a link of two sinks', 'm.link(up, up);', 'is not assignable to parameter of type'],
  ['a link of different widths', 'm.link(up, narrow);', 'is not assignable to parameter of type'],
  ['a link of different fields', 'm.link(up, pair);', 'is not assignable to parameter of type'],
  ['a handler left out', 'st.on({ idle: () => {} });', "Property 'busy' is missing"],
  ['a handler too many', 'st.on({ idle: () => {}, busy: () => {}, stop: () => {} });', "'stop' does not exist"],
  ['a state that is not there', 'st.go("stop");', `Argument of type '"stop"' is not assignable to parameter of type`],
  ['a question for a state that is not there', 'st.is("stop");', `Argument of type '"stop"' is not assignable to parameter of type`],
  ['a reset state that is not there', 'm.fsm("other", ["idle"], "stop");', `Argument of type '"stop"' is not assignable to parameter of type '"idle"'`],
  ['a port that is not there', 'm.assign(u.q, c);', "Property 'q' does not exist"],
  ['a field that is not there', 'm.assign(dn.last, c);', "Property 'last' does not exist"],
  ['a parameter left out', 'm.inst("u_two", inner, {});', "Property 'width' is missing"],
  ['a parameter of the wrong type', 'm.inst("u_two", inner, { width: "8" });', "Type 'string' is not assignable to type 'number'"],
  ['write data of a memory', 'store.write({ en: c, addr: a, data: a });', "Type 'Bits<4>' is not assignable to type 'Bits<8>'"],
  ['a memory that does not say what a read sees', 'm.mem("other", { width: 8, depth: 16 });', "Property 'ruw' is missing"],
  ['a register that does not say its reset', 'm.regs({ q: { w: 1 } });', "Property 'reset' is missing"],
];

/** The legal neighbours: all of this compiles. */
const LEGAL: readonly string[] = [
  'm.assign(y, b);',
  'm.assign(y, 255);',
  'm.assign(y, a.zx(8));',
  'm.assign(y, cat(a, a));', // a width the compiler does not follow: left to E_WIDTH
  'm.assign(y, m.wire("p", some));',
  'm.assign(w, r.add(1));',
  'm.next(r, mux(c, b, 0));',
  'm.when(a.eq(3), () => m.next(r, b)).elsewhen(c, () => {}).otherwise(() => {});',
  'm.link(up, dn);',
  'm.link(u.s, dn);',
  'm.assign(u.x, b);',
  'm.assign(u.s.ready, dn.ready);',
  'st.on({ idle: () => st.go("busy"), busy: () => m.when(st.is("busy"), () => st.go("idle")) });',
  'store.write({ en: c, addr: a, data: b });',
  'm.next(r, store.readSync({ en: c, addr: a }));',
  'const wire: Wire<8> = w; const value: Bits<8> = wire; const loose: Bits = value; m.unused(loose, "why");',
];

describe('mistakes the compiler finds', () => {
  /** Line of the snippets -> what the compiler says about it. */
  const said = new Map<number, string>();
  const snippets = [...MISTAKES.map(([, code]) => code), ...LEGAL];

  beforeAll(async () => {
    const dir = await mkdtemp(join(tmpdir(), 'vpri-types-'));
    const file = join(dir, 'snippets.mts');
    const first = HEAD.split('\n').length;
    await writeFile(file, [HEAD, ...snippets.map((s) => `{ ${s} }`), ''].join('\n'));
    await writeFile(
      join(dir, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] }, include: [file] }),
    );
    const tsc = promisify(execFile)(join(root, 'node_modules/.bin/tsc'), ['-p', dir, '--pretty', 'false']);
    const output = await tsc.then((r) => r.stdout, (e: { stdout: string }) => e.stdout);
    await rm(dir, { recursive: true });
    let line = -1;
    for (const text of output.split('\n').filter(Boolean)) {
      const at = /^(.*)\((\d+),\d+\): error /.exec(text);
      if (at) line = at[1]!.endsWith('snippets.mts') ? Number(at[2]) - first - 1 : -1;
      said.set(line, `${said.get(line) ?? ''}${text}\n`);
    }
  });

  test.each(MISTAKES.map(([name, code, says], i) => ({ name, code, says, i })))('$name: $code', ({ says, i }) => {
    expect(said.get(i)).toContain(says);
  });
  test('nothing else fails: not the declarations, not the legal neighbours, not the HDL itself', () => {
    const others = [...said].filter(([line]) => line < 0 || line >= MISTAKES.length).map(([line, text]) => `${snippets[line] ?? 'outside'}: ${text}`);
    expect(others).toEqual([]);
  });
});
