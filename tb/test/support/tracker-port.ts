import { harvestsOf, OP, type HarvestLine, type UpdateTable } from '../../model/update-commands.ts';
import type { UnitSim } from '../../units/unit-sim.ts';
import type { Sent } from './update-host.ts';

/** Something that happened at the port: a line was taken, or tracking of a domain began or ended. */
interface Seen extends HarvestLine {
  readonly clock: number;
}

/** What a command of the tracker did: its lines, and the clock in which it had its effect on what comes after. */
export interface TrackerWork {
  readonly first: number;
  readonly lastLine: number;
  readonly last: number;
  readonly lines: number;
}

/** The tracker's side of the update unit: takes lines, one after the other, at any time; refuses some. Holds what comes against the model. */
export class TrackerPort {
  /** Domains said to be tracked. */
  tracked = 0;
  taken = 0;
  readonly #lines: Seen[] = [];
  readonly #marks: { readonly domain: number; readonly on: boolean; readonly clock: number }[] = [];
  readonly #failures: number[] = [];
  #offered = false;

  constructor(readonly sim: UnitSim, readonly chance: (n: number) => boolean, readonly pagesPerRegion: number, readonly fail: (what: string) => never) {}

  /** Chances in 256 a clock: a line that is offered is taken; memory refuses a line of the tracker. */
  drive(take: number, errors: number): void {
    this.sim.set('harvest_ready', this.chance(take) ? 1 : 0);
    this.sim.set('track_failed', this.chance(errors) ? 1 : 0);
  }

  /** Looks at what the clock moved. `enable`: lines may be begun. */
  take(enable: boolean): void {
    const { sim } = this;
    const clock = sim.cycle - 1;
    if (sim.input('track_failed')) this.#failures.push(clock);
    const valid = sim.get('harvest_valid') === 1;
    if (valid && !enable && !this.#offered) this.fail('a harvest is begun while the PF may not write');
    this.#offered = valid && !sim.input('harvest_ready');
    if (valid && sim.input('harvest_ready')) {
      const address = sim.get('harvest_out') ? Number(sim.wide('harvest_address')) : null;
      this.#lines.push({ row: sim.get('harvest_row'), address, clear: sim.get('harvest_clear') === 1, clock });
      this.taken++;
    }
    const [on, off] = [sim.get('track_set'), sim.get('track_clear')];
    for (let domain = 0; (on | off) >> domain; domain++) if (((on | off) >> domain) & 1) this.#marks.push({ domain, on: ((on >> domain) & 1) === 1, clock });
    this.tracked = (this.tracked | on) & ~off;
  }

  /** The command is acknowledged: what it did is taken off the list; an error when it is not all there. */
  done(c: Sent, table: UpdateTable): TrackerWork {
    const want = harvestsOf(c, table, this.pagesPerRegion);
    const same = (a: HarvestLine, b: HarvestLine): boolean => a.row === b.row && a.address === b.address && a.clear === b.clear;
    const clocks: number[] = [];
    for (const line of want) {
      const at = this.#lines.findIndex((l) => same(l, line) && l.clock > (clocks.at(-1) ?? c.committed));
      if (at < 0) this.fail(`command ${JSON.stringify(c)} is acknowledged; ${JSON.stringify(line)} was not harvested, or not in order`);
      clocks.push(this.#lines.splice(at, 1)[0]!.clock);
    }
    const lastLine = clocks.at(-1) ?? -1;
    if (c.op === OP.track) {
      const at = this.#marks.findIndex((s) => s.domain === c.domain && s.on === Boolean(c.trackEnable) && s.clock > (clocks.at(-1) ?? c.committed));
      if (at < 0) this.fail(`command ${JSON.stringify(c)} is acknowledged; the tracking of its domain did not change behind its lines`);
      clocks.push(this.#marks.splice(at, 1)[0]!.clock);
    }
    return { first: clocks[0]!, lastLine, last: clocks.at(-1)!, lines: want.length };
  }

  /** Whether memory refused a line of the tracker in these clocks, both included. */
  failed(from: number, to: number): boolean {
    return this.#failures.some((clock) => clock >= from && clock <= to);
  }

  /** Nothing may be left when no command is under way. */
  checkEmpty(): void {
    if (this.#lines.length || this.#marks.length) this.fail(`${this.#lines.length} lines were harvested and ${this.#marks.length} times tracking changed for no command`);
  }
}
