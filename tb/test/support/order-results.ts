import Table from 'cli-table3';
import { parseResults, type Figures, type Results } from '../../eval/results.ts';
import type { Race } from './order-race.ts';
import type { Sweep } from './order-sweep.ts';

export interface NamedSweep {
  readonly id: string;
  /** The planted bug in words. */
  readonly bug: string;
  readonly race: Race;
  readonly sweep: Sweep;
}

/** The sweeps as a results file. */
export function orderResults(sweeps: readonly NamedSweep[], seed: number, versions: Results['versions']): Results {
  const figures: Record<string, Figures[string]> = {};
  for (const { id, sweep: s } of sweeps) {
    const put = (name: string, value: number | null, unit: string, n: number): void => void (figures[`order.${id}.${name}`] = { value, unit, class: 'H', n });
    put('detections', s.detections, 'trials', s.trials);
    put('at_dma', s.atDma, 'trials', s.trials);
    put('rtl_assertions', s.assertions, 'trials', s.trials);
    put('first_offset', s.first, 'ticks', s.atDma);
    put('last_offset', s.last, 'ticks', s.atDma);
  }
  return parseResults({
    schema: 'vpri-results-1',
    command: 'npx vitest run tb/test/system/order-breaking.test.ts',
    seed,
    versions,
    inputs: { preset: 'small', sweeps: Object.fromEntries(sweeps.map(({ id, bug, race }) => [id, { bug, race: race.name, offsets: { ...race.offsets } }])) },
    figures,
  });
}

/** The sweeps as a table for a terminal. */
export function orderTable(sweeps: readonly NamedSweep[]): string {
  const table = new Table({ head: ['planted', 'race', 'detected / trials', 'at the DMA', 'offsets', 'by RTL assertion'], style: { head: [], border: [], compact: true } });
  for (const { bug, race, sweep: s } of sweeps) {
    table.push([bug, race.name, `${s.detections} / ${s.trials}`, s.atDma, s.first === null ? '-' : `${s.first} .. ${s.last}`, s.assertion === null ? '-' : `${s.assertions} (${s.assertion})`]);
  }
  return `Orders broken on purpose: one DMA write at every tick of a window around the host's update (ticks from its issue)\n${table.toString()}`;
}
