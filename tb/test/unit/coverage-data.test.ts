import { describe, expect, test } from 'vitest';
import { parseCoverage, percent, unitOf } from '../../../scripts/lib/coverage-data.ts';

const verilog = ['module m;', '  always @(posedge clk) begin', '    if (a) begin', '      x <= 1;', '    end', '    default: begin', '    end', '', '`ifdef VPRI_CHECKS', '`ifndef VPRI_UNCHECKED_m', '  c: cover (x);', '`endif'].join('\n');
const record = (keys: Readonly<Record<string, string | number>>, count: number): string => `C '${Object.entries({ f: '../hw/rtl/small/vpri_m_small.v', ...keys }).map(([k, v]) => `\x01${k}\x02${v}`).join('')}' ${count}`;
const read = (...records: string[]) => parseCoverage(['# SystemC::Coverage-3', ...records, ''].join('\n'), (path) => (path.endsWith('vpri_m_small.v') ? verilog : null));

describe('counts of Verilator', () => {
  test('lines, sides of ifs and cover points; instances are added up', () => {
    const one = (count: number, h: string): string[] => [
      record({ l: 2, page: 'v_line/m', o: 'block', S: '2', h }, 9),
      record({ l: 3, n: 5, page: 'v_branch/m', o: 'if', S: '3-4', h }, count),
      record({ l: 3, n: 6, page: 'v_branch/m', o: 'else', h }, 0),
      record({ l: 6, n: 7, page: 'v_line/m', o: 'case', S: '6', h }, 0),
      record({ l: 11, page: 'v_user/m', o: 'c', S: '11', h }, count),
      record({ l: 11, page: 'v_line/m', o: 'block', S: '11', h }, 0),
      record({ f: 'vpri_tb.sv', l: 1, page: 'v_line/t', o: 'block', S: '1', h }, 0),
    ];
    const data = read(...one(0, 'a'), ...one(2, 'b'));
    expect(data.lines).toEqual([2, 3, 4].map((line) => ({ file: 'vpri_m_small.v', line, hits: line === 2 ? 18 : 2 })));
    expect(data.branches.map((b) => b.hits)).toEqual([2, 0]);
    expect(data.covers).toEqual([{ unit: 'm', name: 'c', hits: 2 }]);
    expect([percent(data.lines), percent(data.branches), percent([])]).toEqual([100, 50, 100]);
  });

  test('a line that cannot be read is refused', () => {
    expect(() => read('C nonsense')).toThrow('coverage: this line cannot be read: C nonsense');
  });

  test.each([['vpri_fifo_d8_w41_385168.v', 'fifo'], ['vpri_tokens_small.v', 'tokens'], ['vpri_msix.v', 'msix'], ['vpri_stream_arbiter_n2_hdr128.v', 'stream_arbiter'], ['vpri_update_context_small.v', 'update_context']])('%s is of unit %s', (file, unit) => {
    expect(unitOf(file)).toBe(unit);
  });
});
