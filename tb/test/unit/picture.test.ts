import { expect, test } from 'vitest';
import { linesOf, tableOf, terminalSvg } from '../../../scripts/lib/picture.ts';
import { SIM_GROUPS } from '../../eval/sim-figures.ts';
import { readText } from '../support/docs.ts';

const output = ['building', 'make sim SEED=1', '  clock  250 MHz', '┌──┐', '│ Lookup: a < b & c │', '│   x.y │ 1 │', '└──┘', 'class'].join('\n');

test('the picture shows the command and the table, and nothing else', () => {
  expect(tableOf(output)).toEqual(['$ make sim SEED=1', '┌──┐', '│ Lookup: a < b & c │', '│   x.y │ 1 │', '└──┘']);
  expect(() => tableOf('make sim\nsim: the run failed')).toThrow(/holds no table/);
});

test('the lines can be read back', () => {
  const svg = terminalSvg(tableOf(output));
  expect(linesOf(svg)).toEqual(tableOf(output));
  expect(svg).toContain('a &lt; b &amp; c');
  expect(svg.match(/class="title"/g)).toHaveLength(2);
});

test('the picture of the README is what the script makes of its lines, and has every group of figures', () => {
  const svg = readText('docs/img/make-sim.svg');
  const lines = linesOf(svg);
  expect(terminalSvg(lines)).toBe(svg);
  expect(lines[0]).toMatch(/^\$ make sim SEED=1 /);
  for (const [title] of SIM_GROUPS) expect(lines.some((l) => l.startsWith(`│ ${title}`)), title).toBe(true);
  expect(lines.find((l) => l.includes('violations  '))).toMatch(/│ +0 │/);
});
