import { describe, expect, test } from 'vitest';
import { component, HdlError, input, output, type Bits, type Memory, type ModuleBuilder } from '../hdl/index.ts';
import { compile } from '../print/design.ts';

/** A RAM of four bytes whose user looks at it as `look` says. */
const user = (look: (m: ModuleBuilder, store: Memory<8>, addr: Bits<2>, q: Bits<8>) => void) =>
  component({
    name: () => 'vpri_t',
    doc: 'A test.',
    ports: () => ({ en: input(1), addr: input(2), data: input(8), q: output(8) }),
    build(m, io) {
      const store = m.mem('store', { width: 8, depth: 4, ruw: 'old' });
      store.write({ en: io.en, addr: io.addr, data: io.data });
      const read = store.readSync({ en: io.en, addr: io.addr });
      m.assign(io.q, read);
      look(m, store, io.addr, read);
    },
  });

const codes = (look: Parameters<typeof user>[0]): string[] => {
  try {
    compile(user(look), {});
  } catch (error) {
    if (error instanceof HdlError) return error.diags.map((d) => d.code);
    throw error;
  }
  return [];
};

/** What is left of a text when properties are not compiled. */
const withoutChecks = (text: string): string => text.replace(/`ifdef VPRI_CHECKS[\s\S]*?`endif\n/g, '');

describe('a peek into a memory', () => {
  test('reads the word in the same clock, and only among the properties', () => {
    const files = compile(user((m, store, addr) => m.assert('low', store.peek(m.anyconst('where', 2)).lt(9).or(addr.eq(0)))), {});
    const text = files.get('vpri_t.v')!;
    const memory = files.get('vpri_mem_w8_d4_1w1r_old.v')!;
    expect(text).toContain('.peek_addr(store_peek_addr)');
    expect(text).toContain('assign store_peek_addr = where;');
    expect(memory).toContain('assign peek_data = store[peek_addr];');
    expect(memory.match(/peek/g)).toHaveLength(4);
    expect(withoutChecks(memory)).not.toContain('peek');
    expect(withoutChecks(text.slice(0, text.indexOf('(* anyconst *)')))).not.toMatch(/peek_|_peek/);
  });
  test('a memory that nobody looks into still has its port connected', () => {
    expect(compile(user(() => {}), {}).get('vpri_t.v')).toContain(".peek_addr(2'd0)");
  });
  test('hardware must not use it', () => expect(codes((m, store, addr) => m.unused(store.peek(addr), 'nothing'))).toContain('E_GHOST'));
  test('a look that no property uses is unused', () => expect(codes((_, store, addr) => void store.peek(addr))).toContain('E_UNUSED'));
  test('its address has the width of the memory', () => expect(codes((m, store, addr) => m.assert('a', store.peek(addr.zx(3)).any()))).toContain('E_WIDTH'));
  test('one address is all there is', () => expect(codes((m, store, addr) => m.assert('a', store.peek(addr).eq(store.peek(addr))))).toEqual(['E_PEEK']));
});

test('a free constant is held in a simulator and left open for a proof', () => {
  const text = compile(user((m, _, addr) => m.assert('a', addr.ne(m.anyconst('any', 2)))), {}).get('vpri_t.v')!;
  expect(text).toContain('(* anyconst *) reg  [1:0] any;');
  expect(text).toMatch(/`ifndef YOSYS\n\n? {2}always @\(posedge clk\) begin\n {4}any <= any;\n {2}end\n`endif/);
});
