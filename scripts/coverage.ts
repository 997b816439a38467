import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import Table from 'cli-table3';
import { execa } from 'execa';
import { chalk, echo } from 'zx';
import { writeResults } from '../tb/eval/results.ts';
import { COVER_POINTS, type CoverCounts } from '../tb/model/device/cover.ts';
import { BUILD_ROOT } from '../tb/sim/sources.ts';
import { parseCoverage, percent, unitOf, type CoverageData } from './lib/coverage-data.ts';
import { waivers } from './lib/coverage-waivers.ts';
import { integerOption } from './lib/options.ts';
import { rtlOf } from './lib/rtl-files.ts';
import { root } from './lib/run.ts';
import { script, ScriptError, step } from './lib/script.ts';
import { gitVersion } from './lib/versions.ts';

const RESULTS = 'sim_build/results/coverage.json';
/** Files that verilator_coverage adds up at a time. */
const BATCH = 150;

// `make coverage`: runs the tests of the small device with counters in the model, and tells what they did not reach.
await script('coverage', { SEEDS: integerOption(1, 100_000, '100', 'SEEDS=100') }, async ({ SEEDS }) => {
  const folder = join(BUILD_ROOT, 'coverage');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  step(`directed, random (${SEEDS} seeds) and race tests of the small device, lines and cover points counted`);
  const env = { VPRI_COVERAGE: folder, VPRI_SEEDS: `${SEEDS}` };
  const tests = await execa('vitest', ['run', '--reporter=default', 'tb/test/system/device-'], { cwd: root, preferLocal: true, stdio: 'inherit', reject: false, env });
  if (tests.failed) throw new ScriptError('tests failed: there is no coverage of a device that is wrong');
  const data = parseCoverage(readFileSync(await merge(folder), 'utf8'), verilogOf);
  const model = pointsOfModel(folder);

  echo(tableOf(data).toString());
  const waived = data.lines.filter((l) => l.hits === 0 && isWaived(l.file, l.line));
  for (const l of data.lines.filter((x) => x.hits === 0)) echo(`${waived.includes(l) ? chalk.yellow('waived') : chalk.red('not run')} ${l.file}:${l.line}: ${lineText(l.file, l.line).trim()}`);
  const missedCovers = [...data.covers.filter((c) => c.hits === 0).map((c) => `${c.unit}.${c.name}`), ...COVER_POINTS.filter((p) => !model[p]).map((p) => `device.${p}`)];
  echo(missedCovers.length ? `${chalk.red('not reached')}: ${missedCovers.join(', ')}` : 'every cover point reached');
  const counted = data.lines.filter((l) => !waived.includes(l));
  const total = data.covers.length + COVER_POINTS.length;
  const git = await gitVersion();
  const h = { class: 'H' } as const;
  writeResults(join(root, RESULTS), {
    schema: 'vpri-results-1', command: `make coverage SEEDS=${SEEDS}`, seed: 1,
    versions: { node: process.versions.node, verilator: (await execa('verilator', ['--version'])).stdout.trim(), rtl: 'preset small', ...(git === undefined ? {} : { git }) },
    inputs: { seeds: SEEDS, preset: 'small', not_reached: missedCovers },
    figures: {
      'line.percent': { value: percent(counted), unit: '%', n: counted.length, ...h, how: 'lines of the hardware in hw/rtl/small with a statement that ran; properties, empty default branches and waived lines left out' },
      'branch.percent': { value: percent(data.branches), unit: '%', n: data.branches.length, ...h, how: 'sides of the ifs of the hardware' },
      'waivers.percent': { value: (100 * waived.length) / data.lines.length, unit: '%', n: data.lines.length, ...h, floor: { sense: 'at most', value: 2, met: waived.length * 50 <= data.lines.length } },
      'cover.total': { value: total, unit: 'points', n: total, ...h, how: 'cover properties of the units, sizes of a primitive as one, and points of the device model' },
      'cover.hit': { value: total - missedCovers.length, unit: 'points', n: total, ...h },
    },
  });
  echo(`lines ${percent(counted).toFixed(2)}% of ${counted.length} (${waived.length} waived), branches ${percent(data.branches).toFixed(2)}%, cover points ${total - missedCovers.length} of ${total}: ${RESULTS}`);
  rmSync(folder, { recursive: true, force: true });
  return waived.length * 50 <= data.lines.length ? 0 : 1;
});

/** Adds up what every simulation counted. */
async function merge(folder: string): Promise<string> {
  const files = readdirSync(folder).filter((f) => f.endsWith('.dat')).map((f) => join(folder, f));
  if (files.length === 0) throw new ScriptError('no simulation wrote its counts');
  for (let pass = 0, left = files; ; pass++) {
    const next: string[] = [];
    for (let i = 0; i < left.length; i += BATCH) {
      next.push(join(folder, `sum-${pass}-${i}`));
      await execa('verilator_coverage', ['--write', next.at(-1)!, ...left.slice(i, i + BATCH)]);
      for (const file of left.slice(i, i + BATCH)) rmSync(file);
    }
    if (next.length === 1) return next[0]!;
    left = next;
  }
}

/** The generated Verilog of the small device by the path in the counts; null for all else, the transactor for one. */
function verilogOf(path: string): string | null {
  const found = rtlOf('small').files.find((f) => basename(f) === basename(path));
  return found === undefined ? null : readFileSync(join(root, found), 'utf8');
}

function lineText(file: string, line: number): string {
  return verilogOf(file)!.split('\n')[line - 1]!.replace(/ {2}\/\/ .*$/, '');
}

function isWaived(file: string, line: number): boolean {
  return waivers.some((w) => w.file === file && w.text === lineText(file, line).trim());
}

/** Counts of the model's cover points, added up over the test files. */
function pointsOfModel(folder: string): CoverCounts {
  const sums: CoverCounts = {};
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.json'))) {
    for (const [point, n] of Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as CoverCounts)) sums[point] = (sums[point] ?? 0) + n;
  }
  return sums;
}

function tableOf(data: CoverageData): Table.Table {
  const table = new Table({ head: ['unit', 'lines', '%', 'branches %', 'covers hit', 'of'], style: { head: [], border: [], compact: true }, colAligns: ['left', 'right', 'right', 'right', 'right', 'right'] });
  for (const unit of [...new Set([...data.lines.map((l) => unitOf(l.file)), ...data.covers.map((c) => c.unit)])].sort()) {
    const [lines, branches, covers] = [data.lines.filter((l) => unitOf(l.file) === unit), data.branches.filter((l) => unitOf(l.file) === unit), data.covers.filter((c) => c.unit === unit)];
    table.push([unit, lines.length, percent(lines).toFixed(1), percent(branches).toFixed(1), covers.filter((c) => c.hits > 0).length, covers.length]);
  }
  return table;
}
