import { VERDICT } from '../../hw/spec/pae.ts';
import { parsePreset, presets, type Preset } from '../../hw/spec/preset.ts';
import { SCRUB_WORDS } from '../../hw/lookup/scrub.ts';
import { memoryLayout } from '../../hw/spec/memory.ts';
import { GENERATION_BITS, widths } from '../../hw/spec/widths.ts';
import { AccessTracker } from '../model/access-tracker.ts';
import { PaBitmap, type ModelAnswer, type ModelChange, type ModelDomain, type ModelFunction } from '../model/pa-bitmap.ts';
import { drawBelow, drawStream } from '../pcie/draw.ts';
import { LineMemory, type MemoryManner } from './line-memory.ts';
import type { UnitSim } from './unit-sim.ts';

/** Stages from the check of a lookup (its point of order) to its verdict. */
const CHECK_TO_VERDICT = 3;
/** A line that memory gave waits at most this long for a place in the pipeline: a lookup of these clocks may still join it. */
const ANSWER_WAITS = 12;
/** Clocks from the check of a scrub to its end. */
const SCRUB_CHECK_TO_END = 2;
const VERDICTS = Object.fromEntries(Object.entries(VERDICT).map(([name, code]) => [code, name])) as Readonly<Record<number, ModelAnswer['verdict']>>;

export interface Lookup {
  readonly tag: number;
  readonly func: number;
  readonly page: number;
  readonly count: number;
  readonly write: boolean;
  readonly probe: boolean;
}

export interface Answer extends ModelAnswer {
  readonly lookup: Lookup;
  readonly missed: boolean;
  /** Clocks from the request being taken. */
  readonly cycles: number;
  readonly clock: number;
}

/** Harvest of a row: to host memory, and cleared, or not. */
export interface Harvest {
  readonly row: number;
  readonly out: boolean;
  readonly clear: boolean;
}

interface Installed {
  readonly clock: number;
  readonly change: ModelChange;
}

/**
 * The PA-BITMAP unit with a memory and a golden model: gives lookups and changes that the test wants, checks every answer, token and
 * acknowledgement when it comes. A change counts from the clock in which the unit calls it installed.
 */
export class BitmapBench {
  readonly model: PaBitmap;
  readonly memory: LineMemory;
  readonly answers: Answer[] = [];
  readonly draw: (below: number) => number;
  tokens = 0;
  changesDone = 0;
  changesFailed = 0;
  probesLost = 0;
  /** Lookups and changes that wait to be taken, in order. */
  readonly lookups: Lookup[] = [];
  readonly changes: ModelChange[] = [];
  readonly harvests: Harvest[] = [];
  /** Rows to be scrubbed; each is compared with the model as it was at its check. */
  readonly scrubs: number[] = [];
  scrubsDone = 0;
  scrubsFailed = 0;
  readonly tracker: AccessTracker;
  harvestsDone = 0;
  /** First touches of each bit of a row since the bench last set it, less those that harvests have reported and cleared; rows where that is not known. */
  readonly flow = new Map<number, number[]>();
  readonly flowUnknown = new Set<number>();
  /** Domains whose grants are marked, one bit each. */
  tracked = 0;
  /** Chance in 256 that a piece of a harvest waits. */
  outStall = 0;
  readonly #open = new Map<string, { lookup: Lookup; clock: number }>();
  readonly #marks = new Map<number, { change: ModelChange; installed: boolean; failed: boolean }>();
  /** Where the harvest under way goes, and what has come. */
  #harvest: { readonly address: number; readonly pieces: Map<number, bigint> } | null = null;
  #mark = -1;
  /** The scrub under way: begun, and after its end the PAEs that it may show, then the words read so far. */
  #scrub: { readonly row: number; readonly begun: number; shows: readonly string[] | null; readonly words: bigint[] } | null = null;
  #installed: Installed[] = [];
  readonly #taken: { domain: number; epoch: number; generation: number }[] = [];
  readonly #epochs: number[];
  readonly #generations: number[];
  /** Generations as the unit saw them in the last clock. */
  #shown: number[] = [];
  /** Clock of the last change of a table. */
  #tablesChanged = -1;

  constructor(readonly sim: UnitSim, readonly preset: Preset, manner: MemoryManner, seed: number, domains: ModelDomain[], functions: ModelFunction[]) {
    const stream = drawStream(seed, 17);
    this.draw = (below) => drawBelow(stream, below);
    sim.reset(manner.ddr4 ?? null);
    this.model = new PaBitmap(preset.pagesPerRegion, preset.grantPages, domains, functions);
    this.tracker = new AccessTracker(preset.pagesPerRegion);
    this.memory = new LineMemory(sim, preset, manner, this.draw);
    this.#epochs = domains.map(() => 0);
    this.#generations = domains.map(() => 0);
    this.setTables();
    sim.set('prefetch_enable', 0);
    while (!this.#ready()) this.step();
  }

  setTables(): void {
    const w = widths(this.preset);
    const { domains, functions } = this.model;
    const list = <T>(items: readonly T[], width: number, f: (item: T) => number): bigint => items.reduce((all, item, i) => all | (BigInt(f(item)) << BigInt(i * width)), 0n);
    this.sim.set('function_domain', list(functions, 8, (f) => f.domain));
    this.sim.set('function_enable', list(functions, 1, (f) => (f.enabled ? 1 : 0)));
    this.sim.set('domain_base', list(domains, w.row, (d) => d.base));
    this.sim.set('domain_limit', list(domains, w.page + 1, (d) => d.limit));
    this.sim.set('domain_enabled', list(domains, 1, (d) => (d.enabled ? 1 : 0)));
    this.#tablesChanged = this.sim.cycle;
  }

  flipEpoch(domain: number): void {
    this.#epochs[domain]! ^= 1;
  }

  /** Whether a queue may ask: one lookup and one probe of it at a time. */
  free(tag: number, probe = false): boolean {
    return !this.#open.has(key({ tag, probe })) && !this.lookups.some((l) => l.tag === tag && l.probe === probe);
  }

  get open(): number {
    return this.#open.size;
  }
  get openChanges(): number {
    return this.#marks.size + this.changes.length + this.harvests.length;
  }
  get busy(): boolean {
    return this.sim.get('busy') === 1;
  }

  /** One clock. */
  step(): void {
    const { sim } = this;
    const list = (values: readonly number[], width: number): bigint => values.reduce((all, v, i) => all | (BigInt(v) << BigInt(i * width)), 0n);
    sim.set('epoch', list(this.#epochs, 1));
    this.#shown = [...this.#generations];
    sim.set('generation', list(this.#shown, GENERATION_BITS));
    const lookup = this.lookups.find((l) => !l.probe);
    const probe = this.lookups.find((l) => l.probe);
    for (const [port, asked] of [['req', lookup], ['probe', probe]] as const) {
      sim.set(`${port}_valid`, asked ? 1 : 0);
      if (asked) for (const f of ['tag', 'func', 'page', 'count', 'write'] as const) sim.set(`${port}_${f}`, Number(asked[f]));
    }
    // A change that is offered keeps its mark until it is taken.
    if (this.changes.length && this.#mark < 0) this.#mark = Array.from({ length: 16 }, (_, i) => i).findIndex((i) => !this.#marks.has(i));
    const mark = this.#mark;
    const change = mark < 0 ? undefined : this.changes[0];
    sim.set('change_valid', change ? 1 : 0);
    if (change) {
      for (const f of ['row', 'first', 'end', 'rights'] as const) sim.set(`change_${f}`, change[f]);
      sim.set('change_mark', mark);
    }
    this.#driveHarvest();
    this.#driveScrub();
    this.memory.drive();
    const served = sim.step(this.memory.submits());
    const clock = sim.cycle - 1;
    const before = this.memory.failures.length;
    this.memory.take(served);
    for (const f of this.memory.failures.slice(before)) if (!f.write && f.line % 2 === 1) {
      this.tracker.refused((f.line - 1) / 2);
      this.flowUnknown.add((f.line - 1) / 2);
    }
    if (sim.get('touch')) {
      if (sim.wide('touch_bits') === 0n) this.fail('a touch of no bit');
      this.#flows(sim.get('touch_row'), sim.wide('touch_bits'), 1);
    }
    this.#taken[clock % 8] = sim.get('take_valid') ? { domain: sim.get('take_domain'), epoch: this.#epochs[sim.get('take_domain')]!, generation: this.#generations[sim.get('take_domain')]! } : { domain: -1, epoch: 0, generation: 0 };
    this.tokens += sim.get('take_valid') - sim.get('give_valid');
    if (sim.get('probe_lost')) this.#loseProbe(clock);
    if (lookup && sim.get('probe_taken')) this.fail('a probe took the place of a lookup');
    if (lookup && sim.get('req_ready')) this.#opens(lookup, clock);
    if (probe && sim.get('probe_taken')) this.#opens(probe, clock);
    if (change && sim.get('change_ready')) {
      this.changes.shift();
      this.#mark = -1;
      this.#marks.set(mark, { change, installed: false, failed: false });
    }
    this.#takeChanges(clock);
    this.#takeHarvest();
    if (sim.get('rsp_valid')) this.#answer(clock);
    else if (sim.get('give_valid')) this.fail('a token came back without a verdict');
    this.#takeScrub(clock);
  }

  run(clocks: number): void {
    for (let i = 0; i < clocks; i++) this.step();
  }

  /** Until everything that was asked for is answered and memory rests. */
  settle(limit = 5_000): void {
    for (let i = 0; this.open || this.lookups.length || this.openChanges || this.scrubs.length || this.#scrub || !this.memory.idle || this.busy; i++) {
      if (i > limit) this.fail(`not settled after ${limit} clocks: open ${[...this.#open.keys()].join()}, ${this.openChanges} changes, memory ${this.memory.idle ? 'idle' : 'busy'}, busy ${this.busy}`);
      this.step();
    }
  }

  /** One lookup, alone; its answer. */
  ask(lookup: Partial<Lookup>): Answer {
    const before = this.answers.length;
    this.lookups.push({ tag: 0, func: 1, page: 0, count: 1, write: false, probe: false, ...lookup });
    while (this.answers.length === before) this.step();
    return this.answers.at(-1)!;
  }

  /** A change, alone, to its end in memory. */
  change(change: ModelChange): void {
    this.changes.push(change);
    this.settle();
  }

  /** Holds every row of memory that the model knows against the model. */
  compareMemory(): void {
    this.#advance(this.sim.cycle);
    for (const [row, paes] of this.model.rows) {
      const found = this.memory.paes(row);
      if (found.some((pae, i) => pae !== paes[i])) this.fail(`row ${row} is ${found.join('')} in memory, should be ${[...paes].join('')}`);
    }
  }

  /** What a harvest cleared, or a touch set, changes the flow of a row. */
  #flows(row: number, bits: bigint, by: number): void {
    let flow = this.flow.get(row);
    if (!flow) this.flow.set(row, (flow = new Array<number>(2 * this.preset.pagesPerRegion).fill(0)));
    flow.forEach((n, i) => (flow[i] = n + by * Number((bits >> BigInt(i)) & 1n)));
  }

  /** Each bit in memory is what the first touches less the harvests say; only when all is settled. Gives the rows looked at. */
  compareFlow(): number {
    const rows = [...this.flow].filter(([row]) => !this.flowUnknown.has(row));
    for (const [row, flow] of rows) {
      const line = this.memory.line(2 * row + 1);
      const wrong = flow.findIndex((n, i) => n !== Number((line >> BigInt(i)) & 1n));
      if (wrong >= 0) this.fail(`row ${row}, bit ${wrong}: ${flow[wrong]} first touches are left, memory has ${(line >> BigInt(wrong)) & 1n}`);
    }
    return rows.length;
  }

  fail(what: string): never {
    throw new Error(`clock ${this.sim.cycle - 1}: ${what}`);
  }

  /** Holds the tracker's lines in memory against the model; only when all is settled. */
  compareTracker(): void {
    for (const row of this.tracker.rows()) {
      const wrong = this.tracker.end(row, this.tracker.bitsOf(this.memory.line(2 * row + 1)), false);
      if (wrong) this.fail(`in memory: ${wrong}`);
    }
  }

  #opens(lookup: Lookup, clock: number): void {
    this.lookups.splice(this.lookups.indexOf(lookup), 1);
    this.#open.set(key(lookup), { lookup, clock });
  }

  /** The probe that is in stage 3 gave its place to an answer: it asks again. */
  #loseProbe(clock: number): void {
    const lost = [...this.#open].find(([, o]) => o.lookup.probe && o.clock === clock - 3);
    if (!lost) this.fail('a probe was lost that is not in stage 3');
    this.#open.delete(lost[0]);
    this.lookups.push(lost[1].lookup);
    this.probesLost++;
  }

  #driveHarvest(): void {
    const { sim } = this;
    const harvest = this.harvests[0];
    if (harvest && !this.#harvest) {
      this.#harvest = { address: this.draw(1 << 20) * 4096, pieces: new Map() };
      this.tracker.begin(harvest.row);
    }
    sim.set('track_enable', this.tracked);
    sim.set('harvest_valid', harvest ? 1 : 0);
    sim.set('harvest_out_ready', this.draw(256) < this.outStall ? 0 : 1);
    if (!harvest) return;
    sim.set('harvest_row', harvest.row);
    sim.set('harvest_address', this.#harvest!.address);
    sim.set('harvest_out', harvest.out ? 1 : 0);
    sim.set('harvest_clear', harvest.clear ? 1 : 0);
  }

  #driveScrub(): void {
    const { sim } = this;
    const begins = !this.#scrub && this.scrubs.length > 0;
    sim.set('scrub_start', begins ? 1 : 0);
    if (begins) {
      this.#scrub = { row: this.scrubs.shift()!, begun: sim.cycle, shows: null, words: [] };
      sim.set('scrub_row', this.#scrub.row);
    }
    sim.set('scrub_rd', this.#scrub?.shows ? 1 : 0);
    sim.set('scrub_rd_addr', (this.#scrub?.words.length ?? 0) % SCRUB_WORDS);
  }

  /** A scrub ends: what it may show, by the model. Then its words, and the line they make. */
  #takeScrub(clock: number): void {
    const { sim } = this;
    const s = this.#scrub;
    if (!s) return;
    if (s.shows === null) {
      if (sim.get('scrub_busy')) return;
      const at = clock - SCRUB_CHECK_TO_END;
      this.scrubsDone++;
      if (sim.get('scrub_error')) {
        if (!this.memory.failures.some((f) => !f.write && f.line === 2 * s.row && f.clock >= s.begun)) this.fail(`the scrub of row ${s.row} failed, memory did not`);
        this.scrubsFailed++;
        this.#scrub = null;
        return;
      }
      this.#advance(at);
      const row = this.model.row(s.row);
      const old = row.slice();
      this.#installed.filter((i) => i.clock === at).forEach((i) => this.model.apply(i.change));
      s.shows = [old.join(), row.join()];
      row.set(old);
      return;
    }
    // The word of the clock before is there in the next one.
    s.words.push(sim.wide('scrub_rd_data'));
    if (s.words.length <= Math.ceil(memoryLayout(this.preset).lineBits / 64)) return;
    const n = this.preset.pagesPerRegion;
    const line = s.words.slice(1).reduce((all, word, i) => all | (word << BigInt(64 * i)), 0n);
    const paes = Array.from({ length: n }, (_, i) => Number((line >> BigInt(i)) & 1n) + 2 * Number((line >> BigInt(n + i)) & 1n)).join();
    if (!s.shows.includes(paes)) this.fail(`the scrub of row ${s.row} shows ${paes}, should be ${s.shows.join(' or ')}`);
    this.#scrub = null;
  }

  #takeHarvest(): void {
    const { sim } = this;
    if (sim.get('harvest_out_valid') && sim.input('harvest_out_ready')) {
      if (!this.#harvest) this.fail('a piece of a harvest that nobody asked for');
      this.#harvest.pieces.set(Number(sim.wide('harvest_out_address')) - this.#harvest.address, sim.wide('harvest_out_data') & ((1n << BigInt(32 * sim.get('harvest_out_dwords'))) - 1n));
    }
    if (!this.harvests.length || !sim.get('harvest_ready')) return;
    const { row, out, clear } = this.harvests.shift()!;
    const line = [...this.#harvest!.pieces].reduce((all, [at, data]) => all | (data << BigInt(8 * at)), 0n);
    const { lineBytes } = memoryLayout(this.preset);
    const places = [...this.#harvest!.pieces.keys()];
    if (places.join() !== (out ? Array.from({ length: Math.ceil(lineBytes / 32) }, (_, i) => 32 * i) : []).join()) this.fail(`the pieces of a harvest went to ${places.join()}`);
    this.#harvest = null;
    this.harvestsDone++;
    if (clear && out) this.#flows(row, line, -1);
    else if (clear) this.flowUnknown.add(row);
    const wrong = this.tracker.end(row, out ? this.tracker.bitsOf(line) : null, clear);
    if (wrong) this.fail(`harvest: ${wrong}`);
  }

  #ready(): boolean {
    return this.sim.cycle > 2 && this.sim.get('busy') === 0;
  }

  #takeChanges(clock: number): void {
    const { sim } = this;
    const failsAtOnce = sim.get('done') && sim.get('done_error') && sim.get('installed') && sim.get('done_mark') === sim.get('installed_mark') ? sim.get('done_mark') : -1;
    if (sim.get('installed')) {
      const open = this.#marks.get(sim.get('installed_mark'));
      if (!open || open.installed) this.fail(`installed a change ${sim.get('installed_mark')} that is not open`);
      open.installed = true;
      if (sim.get('installed_mark') !== failsAtOnce) this.#installed.push({ clock, change: open.change });
      const domain = this.model.domains.findIndex((d) => open.change.row >= d.base && open.change.row < d.base + Math.ceil(d.limit / this.preset.pagesPerRegion));
      if (domain >= 0) this.#generations[domain] = (this.#generations[domain]! + 1) & (2 ** GENERATION_BITS - 1);
    }
    if (!sim.get('done')) return;
    const open = this.#marks.get(sim.get('done_mark'));
    if (!open?.installed) this.fail(`done with a change ${sim.get('done_mark')} that was not installed`);
    const refused = this.memory.failures.some((f) => f.line === 2 * open.change.row && f.clock >= clock - 20);
    if (sim.get('done_error') && !refused) this.fail(`the change of row ${open.change.row} failed, memory did not`);
    this.#marks.delete(sim.get('done_mark'));
    this.changesDone++;
    this.changesFailed += sim.get('done_error');
  }

  #answer(clock: number): void {
    const { sim } = this;
    const asked = this.#open.get(key({ tag: sim.get('rsp_tag'), probe: sim.get('rsp_probe') === 1 }));
    if (!asked) this.fail(`an answer for queue ${sim.get('rsp_tag')}, which has no lookup open`);
    const { lookup } = asked;
    this.#open.delete(key(lookup));
    const cycles = clock - asked.clock;
    const at = clock - CHECK_TO_VERDICT;
    const seen: ModelAnswer = { verdict: VERDICTS[sim.get('rsp_verdict')]!, page: sim.get('rsp_page'), pages: sim.get('rsp_pages') };
    const answer = { lookup, ...seen, missed: sim.get('rsp_missed') === 1, cycles, clock };
    this.answers.push(answer);
    if (sim.get('rsp_write') !== (lookup.write ? 1 : 0)) this.fail('the answer is for the other kind of access');
    const took = this.#taken[at % 8]!;
    const token = took.domain >= 0;
    if (answer.missed) {
      if (!lookup.probe || cycles !== 7) this.fail(`missed: ${JSON.stringify(answer)}`);
    } else this.#judge(answer, at);
    // Tokens: one for every answer but a denial and a probe; back with all but a grant.
    if (token !== (!lookup.probe && seen.verdict !== 'denied')) this.fail(`token ${token ? 'taken' : 'not taken'} at clock ${at} for ${JSON.stringify(answer)}`);
    if (sim.get('give_valid') !== (token && seen.verdict !== 'grant' ? 1 : 0)) this.fail(`give_valid ${sim.get('give_valid')} with ${JSON.stringify(answer)}`);
    if (!token) return;
    if (seen.verdict === 'grant' && (this.tracked >> took.domain) & 1) this.tracker.mark(this.model.rowOf(lookup.func, seen.page)!, seen.page % this.preset.pagesPerRegion, seen.pages, lookup.write);
    if (sim.get('rsp_domain') !== took.domain || sim.get('rsp_epoch') !== took.epoch) this.fail(`token of domain ${took.domain}, epoch ${took.epoch}; the answer says ${sim.get('rsp_domain')}, ${sim.get('rsp_epoch')}`);
    if (took.domain !== this.model.functions[lookup.func]!.domain) this.fail(`token of domain ${took.domain} for function ${lookup.func}`);
    const stale = took.generation !== this.#shown[took.domain];
    if ((sim.get('rsp_stale') === 1) !== stale) this.fail(`rsp_stale ${sim.get('rsp_stale')}: generation ${took.generation} at the check, ${this.#shown[took.domain]} now`);
  }

  /** Brings the model to the state at the start of clock `at`. */
  #advance(at: number): void {
    this.#installed = this.#installed.filter((i) => {
      if (i.clock < at) this.model.apply(i.change);
      return i.clock >= at;
    });
  }

  /** The answer against the model as it was at the check; a change of that very clock may or may not be in it. */
  #judge(answer: Answer, at: number): void {
    const { lookup, cycles } = answer;
    this.#advance(at);
    const ask = (): ModelAnswer => this.model.lookup(lookup.func, lookup.page, lookup.count, lookup.write);
    const same = (m: ModelAnswer): boolean => m.verdict === answer.verdict && m.page === answer.page && m.pages === answer.pages;
    const wanted = ask();
    // A lookup that missed just before its line came rides behind it: 9 clocks at least.
    if (cycles !== 7 && (cycles < 9 || lookup.probe)) this.fail(`answered after ${cycles} clocks: ${JSON.stringify(answer)}`);
    if (same(wanted)) return;
    const now = this.#installed.filter((i) => i.clock === at);
    if (now.length) {
      const row = this.model.row(now[0]!.change.row);
      const old = row.slice();
      now.forEach((i) => this.model.apply(i.change));
      const after = ask();
      row.set(old);
      if (same(after)) return;
    }
    // Memory refused the line, or a table changed meanwhile.
    const row = this.model.rowOf(lookup.func, lookup.page);
    const refused = this.memory.failures.some((f) => !f.write && row !== null && f.line === 2 * row && f.clock >= answer.clock - cycles - ANSWER_WAITS);
    if (answer.verdict === 'denied' && cycles > 7 && refused) return;
    if (this.#tablesChanged >= answer.clock - cycles && (answer.verdict === 'denied' || wanted.verdict === 'denied')) return;
    this.fail(`${JSON.stringify(answer)} should be ${JSON.stringify(wanted)} (row ${row}, check at ${at}, changes since ${JSON.stringify(this.#installed)})`);
  }
}

const key = (l: { readonly tag: number; readonly probe: boolean }): string => `${l.probe ? 'p' : 'l'}${l.tag}`;

/** Small enough that everything is full all the time: 8 lines, 4 entries of the miss table, 8 queues of 4 functions. */
export const BENCH_PRESET: Preset = parsePreset({
  ...presets.small, name: 'bench', functions: 4, domains: 2, queues: 8, readTags: 8, pageRequests: 8, gpaBits: 24, pagesPerRegion: 8, bitmapRegions: 64, cacheLines: 8, misses: 4, missesPerFunction: 2, grantPages: 2,
});

/** A bench of that size. Rows 0 to 35 are domain 0's (functions 0 and 1), 40 to 63 domain 1's (function 2); their last pages are past the limit. */
export const benchOf = (sim: UnitSim, manner: MemoryManner, seed = 1): BitmapBench => {
  const n = BENCH_PRESET.pagesPerRegion;
  return new BitmapBench(sim, BENCH_PRESET, manner, seed, [{ base: 0, limit: 36 * n - 3, enabled: true }, { base: 40, limit: 24 * n - 5, enabled: true }], [
    { domain: 0, enabled: true }, { domain: 0, enabled: true }, { domain: 1, enabled: true }, { domain: 5, enabled: true },
  ]);
};
