import type { Preset } from '../../../hw/spec/preset.ts';
import { widths } from '../../../hw/spec/widths.ts';
import { drains, linesOf, OP, ofTracker, STATUS, verdictOf, wipeOf, type Line } from '../../model/update-commands.ts';
import { drawBelow, drawStream } from '../../pcie/draw.ts';
import type { UnitSim } from '../../units/unit-sim.ts';
import { TrackerPort } from './tracker-port.ts';
import { UpdateHost, type HostManner, type Sent } from './update-host.ts';

export interface BenchManner extends HostManner {
  /** Chances in 256 a clock: a lookup takes a token, one comes back, a read that comes back has timed out; memory refuses a line. */
  readonly take: number;
  readonly give: number;
  readonly timeouts: number;
  readonly errors: number;
  /** Chance that the tags of reads that timed out are freed. */
  readonly resets: number;
  /** Clocks until a line is installed and until memory answers, at most. */
  readonly delay: number;
  /** Chance in 256 a clock that the tracker takes a line. */
  readonly harvest: number;
}

/** A line that the engine sent: its clocks. */
interface Flying extends Line {
  readonly mark: number;
  readonly sent: number;
  installed: number;
  done: boolean;
  failed: boolean;
  readonly due: number;
}

/** What a command did: clocks of its first and last line sent, and of its last effect; whether memory refused a line of it, or of others beside it. */
interface Work {
  readonly first: number;
  readonly lastSent: number;
  readonly last: number;
  readonly failed: boolean;
  readonly mayFail: boolean;
}

interface Token {
  readonly domain: number;
  readonly epoch: number;
  readonly taken: number;
}

/**
 * The update unit among a host, lookups that hold tokens, and a line unit that installs lines and answers them in any order (lines of one row
 * in theirs). Everything that leaves is held against the golden model.
 */
export class UpdateBench {
  readonly host: UpdateHost;
  readonly port: TrackerPort;
  readonly draw: (below: number) => number;
  readonly outstanding = new Map<number, Sent>();
  readonly statuses = new Map<number, number>();
  /** Commands of the tracker that had lines, by operation. */
  readonly harvested = new Map<number, number>();
  flips = 0;
  sharedMost = 0;
  wipes = 0;
  readonly tables: { base: number; limit: number; cleared: boolean }[];
  #pending = false;
  #tokens: Token[] = [];
  #lines: Flying[] = [];
  /** From when to when a domain had a tag that was kept: the last one may last still. */
  readonly #doubts: { readonly domain: number; readonly from: number; to: number }[] = [];
  readonly #timeouts: { domain: number; taken: number; clock: number }[] = [];
  /** Responses taken, by command. */
  readonly #responded = new Set<number>();
  /** Last line sent of the last command of each source and domain, by the order of commits. */
  readonly #sentSpans: { readonly c: Sent; readonly first: number; readonly last: number }[] = [];
  #sequence = 0;

  constructor(readonly sim: UnitSim, readonly preset: Preset, readonly manner: BenchManner, seed: number) {
    const stream = drawStream(seed, 23);
    this.draw = (below) => drawBelow(stream, below);
    sim.reset();
    this.host = new UpdateHost(sim, preset.commandSlots, manner, this.draw, (what) => this.fail(what));
    this.port = new TrackerPort(sim, (n) => this.host.chance(n), preset.pagesPerRegion, (what) => this.fail(what));
    this.#sequence = this.draw(2) ? 0xffff_fff0 : 0;
    const ppr = preset.pagesPerRegion;
    // The last domain is cleared by hardware while the bench runs.
    this.tables = [[3, 4 * ppr], [10, 9 * ppr - 5], [30, ppr], [40, 3 * ppr + 1]].map(([base, limit], d) => ({ base: base!, limit: limit!, cleared: d < 3 }));
  }

  get clock(): number {
    return this.sim.cycle - 1;
  }

  /** A new command by the slot (if one is free) or the ring (if it has room); not one like another under way, whose lines could not be told apart. */
  send(c: Omit<Sent, 'sequence' | 'slot' | 'committed'>, by: 'slot' | 'ring'): boolean {
    const alike = (o: Sent): boolean => (['op', 'rights', 'domain', 'first', 'count', 'harvestClear', 'trackEnable', 'address'] as const).every((f) => o[f] === c[f]);
    if ([...this.outstanding.values()].some(alike)) return false;
    if (by === 'slot' ? this.host.freeSlots.length === 0 : !this.host.ringRoom) return false;
    const sequence = this.#sequence;
    this.#sequence = (this.#sequence + 1) >>> 0;
    const sent: Sent = { ...c, sequence, slot: by === 'slot' ? this.host.freeSlots.shift()! : null, committed: Infinity };
    this.outstanding.set(sequence, sent);
    if (by === 'slot') this.host.store(sent);
    else this.host.ring(sent);
    return true;
  }

  /** The next response that a command carries is told from all others by its index and generation. */
  response(): NonNullable<Sent['response']> {
    return { index: this.#sequence & 0xffff, generation: this.#sequence >>> 16, code: this.draw(16) };
  }

  /** Clears the last domain anew, at another place; only while no command for it is under way. */
  wipe(): boolean {
    const d = this.tables.length - 1;
    if (this.#pending || [...this.outstanding.values()].some((c) => c.domain === d)) return false;
    this.tables[d] = { base: 40 + this.draw(4), limit: this.draw(5) === 0 ? 0 : 1 + this.draw(4 * this.preset.pagesPerRegion), cleared: false };
    this.#pending = true;
    return true;
  }

  step(enable = true, lookups = true): void {
    const { sim, manner, host } = this;
    const w = widths(this.preset);
    const list = (width: number, f: (t: (typeof this.tables)[number]) => number): bigint => this.tables.reduce((all, t, i) => all | (BigInt(f(t)) << BigInt(i * width)), 0n);
    sim.set('enable', enable ? 1 : 0);
    sim.set('now', sim.cycle);
    sim.set('domain_base', list(w.row, (t) => t.base));
    sim.set('domain_limit', list(w.page + 1, (t) => t.limit));
    sim.set('domain_cleared', list(1, (t) => (t.cleared ? 1 : 0)));
    sim.set('clear_pending', this.#pending ? 1 << (this.tables.length - 1) : 0);
    host.drive();
    for (const s of ['change', 'carried'] as const) sim.set(`${s}_ready`, host.chance(manner.stall) ? 0 : 1);
    const installs = this.#pickLine((l) => l.installed < 0);
    const ends = this.#pickLine((l) => l.installed >= 0 && !l.done);
    // A line that cannot be read is installed and refused in one clock.
    const atOnce = installs && !ends && host.chance(manner.errors);
    sim.set('installed', installs ? 1 : 0);
    if (installs) for (const [port, value] of [['installed_mark', installs.mark], ['installed_row', installs.row]] as const) sim.set(port, value);
    const answered = atOnce ? installs : ends;
    sim.set('done', answered ? 1 : 0);
    if (answered) {
      answered.failed = atOnce || host.chance(manner.errors);
      sim.set('done_mark', answered.mark);
      sim.set('done_error', answered.failed ? 1 : 0);
    }
    this.port.drive(manner.harvest, manner.errors);
    const takes = lookups && this.#tokens.length < 8 && host.chance(manner.take) ? this.draw(this.tables.length) : -1;
    sim.set('take_valid', takes >= 0 ? 1 : 0);
    sim.set('take_domain', Math.max(takes, 0));
    const back = { lookup: this.#giveBack('give_lookup'), read: this.#giveBack('give_read') };
    const timedOut = back.read !== null && host.chance(manner.timeouts);
    sim.set('timeout', timedOut ? 1 : 0);

    sim.set('doubtful', this.#doubts.reduce((all, d) => (d.to === Infinity ? all | (1 << d.domain) : all), 0));

    sim.step();
    const clock = this.clock;
    const epoch = (d: number): number => (sim.get('epoch') >> d) & 1;
    if (timedOut) {
      this.#timeouts.push({ domain: back.read!.domain, taken: back.read!.taken, clock });
      this.#doubts.push({ domain: back.read!.domain, from: clock + 1, to: Infinity });
    }
    // The reset of a function.
    if (this.#doubts.length && host.chance(manner.resets)) for (const d of this.#doubts) if (d.to === Infinity) d.to = clock;
    if (sim.get('flip_valid')) this.#flip(sim.get('flip_domain'), epoch(sim.get('flip_domain')), [back.lookup, back.read]);
    if (takes >= 0) this.#tokens.push({ domain: takes, epoch: epoch(takes), taken: clock });
    if (sim.get('change_valid') && sim.input('change_ready')) this.#lineSent(clock);
    if (installs) this.#lineInstalled(installs, clock);
    else if (sim.get('bump_valid') || sim.get('wake_valid')) this.fail('a bump or wake without a line');
    if (answered) answered.done = true;
    if (sim.get('carried_valid') && sim.input('carried_ready')) this.#respond(clock);
    if (sim.get('clear_done_valid')) this.#wiped();
    this.port.take(enable);
    const ack = host.take();
    if (ack) this.#acknowledge(ack, clock);
  }

  /** Until every command is acknowledged, with no new tokens. */
  settle(limit = 6_000): void {
    for (let i = 0; this.outstanding.size || this.#pending || !this.host.quiet || this.sim.get('busy'); i++) {
      if (i > limit) this.fail(`not at rest after ${limit} clocks: commands ${[...this.outstanding.values()].map((c) => `${c.sequence}${c.slot === null ? 'r' : 's'}`).join()}, ${this.#tokens.length} tokens, busy ${this.sim.get('busy')}`);
      this.step(true, false);
    }
    if (this.#lines.length) this.fail('lines are left that belong to no command');
    this.port.checkEmpty();
    if (this.sim.get('changing')) this.fail('a domain is still said to change');
    this.#checkOrder();
  }

  fail(what: string): never {
    throw new Error(`clock ${this.clock}: ${what}`);
  }

  /** Any line that `may` be next; of a row the oldest that is not done. */
  #pickLine(may: (l: Flying) => boolean): Flying | null {
    const ready = this.#lines.filter((l) => may(l) && l.due <= this.sim.cycle && this.#lines.find((o) => o.row === l.row && !o.done) === l);
    return ready.length && !this.host.chance(this.manner.stall) ? ready[this.draw(ready.length)]! : null;
  }

  #giveBack(port: string): Token | null {
    const token = this.#tokens.length && this.host.chance(this.manner.give) ? this.#tokens.splice(this.draw(this.#tokens.length), 1)[0]! : null;
    this.sim.set(`${port}_valid`, token ? 1 : 0);
    this.sim.set(`${port}_domain`, token?.domain ?? 0);
    this.sim.set(`${port}_epoch`, token?.epoch ?? 0);
    return token;
  }

  /** At most one flip of a domain is open: the epoch that becomes current again has no token out. */
  #flip(domain: number, current: number, goingBack: readonly (Token | null)[]): void {
    this.flips++;
    const old = [...this.#tokens, ...goingBack.filter((t) => t !== null)].filter((t) => t.domain === domain && t.epoch !== current);
    if (old.length) this.fail(`domain ${domain} flips while ${old.length} tokens of its old epoch are out`);
  }

  #lineSent(clock: number): void {
    const { sim } = this;
    const [row, first, end, rights, mark] = (['row', 'first', 'end', 'rights', 'mark'] as const).map((f) => sim.get(`change_${f}`)) as [number, number, number, number, number];
    this.#lines.push({ row, first, end, rights, mark, sent: clock, installed: -1, done: false, failed: false, due: clock + 1 + this.draw(this.manner.delay + 1) });
  }

  #lineInstalled(line: Flying, clock: number): void {
    const { sim } = this;
    const ppr = this.preset.pagesPerRegion;
    line.installed = clock;
    const domain = this.tables.findLastIndex((t) => line.row >= t.base);
    const first = (line.row - this.tables[domain]!.base) * ppr;
    if (!sim.get('bump_valid') || sim.get('bump_domain') !== domain) this.fail(`line of row ${line.row}: no bump of domain ${domain}`);
    const wakes = line.rights !== 2;
    if (sim.get('wake_valid') !== (wakes ? 1 : 0)) this.fail(`line of row ${line.row}, rights ${line.rights}: wake ${sim.get('wake_valid')}`);
    if (wakes && (sim.get('wake_domain') !== domain || sim.get('wake_first') !== first + line.first || sim.get('wake_end') !== first + line.end)) this.fail(`line of row ${line.row}, pages ${line.first} to ${line.end}: wakes ${sim.get('wake_first')} to ${sim.get('wake_end')} of domain ${sim.get('wake_domain')}`);
  }

  /** The lines of the command, all of one mark, in order; null when they are not all there. */
  #linesOf(want: readonly Line[], there: (l: Flying) => boolean): Flying[] | null {
    const same = (l: Flying, k: Line | undefined): boolean => k !== undefined && l.row === k.row && l.first === k.first && l.end === k.end && l.rights === k.rights;
    for (const mark of new Set(this.#lines.map((l) => l.mark))) {
      const mine = this.#lines.filter((l) => l.mark === mark);
      if (mine.length === want.length && mine.every((l, i) => same(l, want[i]) && there(l))) return mine;
    }
    return null;
  }

  #respond(clock: number): void {
    const { sim } = this;
    const [index, generation, code] = [sim.get('carried_index'), sim.get('carried_generation'), sim.get('carried_code')];
    const c = [...this.outstanding.values()].find((x) => x.response?.index === index && x.response.generation === generation);
    if (!c || c.response!.code !== code || this.#responded.has(c.sequence)) this.fail(`a response ${index}, ${generation}, ${code} that no command carries, or a second one`);
    if (verdictOf(c, this.tables) !== STATUS.ok || !this.#linesOf(linesOf(c, this.tables[c.domain]!.base, this.preset.pagesPerRegion), (l) => l.installed >= 0 && l.installed < clock)) this.fail(`the response of command ${c.sequence} overtakes its lines`);
    this.#responded.add(c.sequence);
  }

  #wiped(): void {
    const table = this.tables.at(-1)!;
    const mine = this.#linesOf(wipeOf(table.base, table.limit, this.preset.pagesPerRegion), (l) => l.done) ?? (table.limit === 0 ? [] : null);
    if (!this.#pending || !mine || this.sim.get('clear_done_domain') !== this.tables.length - 1) this.fail('a domain is said to be cleared and is not');
    const ok = !mine.some((l) => l.failed);
    if (this.sim.get('clear_done_ok') !== (ok ? 1 : 0)) this.fail(`clear_done_ok ${this.sim.get('clear_done_ok')}`);
    this.#lines = this.#lines.filter((l) => !mine.includes(l));
    this.#pending = false;
    table.cleared = ok;
    this.wipes++;
  }

  #acknowledge(ack: { readonly sequence: number; readonly slot: number; readonly ring: number; readonly status: number }, clock: number): void {
    const c = this.outstanding.get(ack.sequence);
    if (!c || c.committed >= clock) this.fail(`an acknowledgement of ${ack.sequence}, which is not under way`);
    this.outstanding.delete(ack.sequence);
    if (ack.ring !== (c.slot === null ? 1 : 0) || ack.slot !== (c.slot ?? 0)) this.fail(`acknowledgement of ${ack.sequence}: ring ${ack.ring}, slot ${ack.slot}`);
    const verdict = verdictOf(c, this.tables);
    this.statuses.set(ack.status, (this.statuses.get(ack.status) ?? 0) + 1);
    if (verdict !== STATUS.ok) {
      if (ack.status !== verdict) this.fail(`command ${ack.sequence} (${JSON.stringify(c)}) ended with status ${ack.status}, should be ${verdict}`);
      return;
    }
    const work = ofTracker(c) ? this.#trackerWork(c, clock) : this.#lineWork(c);
    this.#sentSpans.push({ c, first: work.first, last: work.lastSent });
    if ((c.response !== null) !== this.#responded.delete(c.sequence)) this.fail(`command ${ack.sequence} is acknowledged before its response`);
    const { last } = work;
    const status = this.#endOf(c, work, clock);
    if (!status.includes(ack.status)) this.fail(`command ${JSON.stringify(c)} ended with status ${ack.status}, should be one of ${status.join()}`);
    if (!drains(c)) return;
    const older = this.#tokens.filter((t) => t.domain === c.domain && t.taken <= last);
    if (older.length) this.fail(`command ${ack.sequence} is acknowledged, a token taken at ${older[0]!.taken} is out; its last line passed at ${last}`);
  }

  /** The statuses that a command which changed its pages may end with. */
  #endOf(c: Sent, work: Work, clock: number): number[] {
    const { first, last } = work;
    if (work.failed) return [STATUS.memory_error];
    const mayFail = work.mayFail ? [STATUS.memory_error] : [];
    if (!drains(c)) return [STATUS.ok, ...mayFail];
    const met = this.#timeouts.filter((t) => t.domain === c.domain && t.clock > c.committed && t.clock < clock);
    const must = met.some((t) => t.taken <= last && t.clock >= first);
    const doubted = (from: number, to: number): boolean => this.#doubts.some((t) => t.domain === c.domain && t.from <= to && t.to >= from);
    if (doubted(first, last)) return [STATUS.uncertain, ...mayFail];
    if (doubted(c.committed, clock) && !must) return [STATUS.ok, STATUS.uncertain, ...mayFail];
    return [...(must ? [STATUS.uncertain] : met.length ? [STATUS.ok, STATUS.uncertain] : [STATUS.ok]), ...mayFail];
  }

  #lineWork(c: Sent): Work {
    const mine = this.#linesOf(linesOf(c, this.tables[c.domain]!.base, this.preset.pagesPerRegion), (l) => l.done);
    if (!mine) this.fail(`command ${JSON.stringify(c)} is acknowledged; its lines are not done`);
    this.#lines = this.#lines.filter((l) => !mine.includes(l));
    return { first: mine[0]!.sent, lastSent: mine.at(-1)!.sent, last: Math.max(...mine.map((l) => l.installed)), failed: mine.some((l) => l.failed), mayFail: false };
  }

  /** A refused line of the tracker counts against every command whose lines are under way. */
  #trackerWork(c: Sent, clock: number): Work {
    const { first, last, lastLine, lines } = this.port.done(c, this.tables[c.domain]!);
    if (lines > 0) this.harvested.set(c.op, (this.harvested.get(c.op) ?? 0) + 1);
    return { first, lastSent: last, last, failed: lines > 0 && this.port.failed(first, lastLine), mayFail: lines > 0 && this.port.failed(c.committed, clock) };
  }

  /** Commands of one domain from one source send their lines one after the other. */
  #checkOrder(): void {
    const spans = [...this.#sentSpans].sort((a, b) => a.c.committed - b.c.committed);
    const before = new Map<string, (typeof spans)[number]>();
    for (const s of spans) {
      const key = `${s.c.slot === null ? 'ring' : 'slot'} ${s.c.domain} ${ofTracker(s.c) ? 'tracker' : 'rights'}`;
      const prev = before.get(key);
      if (prev && prev.last >= s.first) this.fail(`command ${s.c.sequence} of ${key} sends a line at ${s.first}, the one before, ${prev.c.sequence}, at ${prev.last}`);
      before.set(key, s);
    }
  }
}

export { OP, STATUS };
