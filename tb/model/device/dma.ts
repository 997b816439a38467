import { DONE_STATUS } from '../../../hw/spec/messages.ts';
import { PAGE_BYTES, PAE, VERDICT } from '../../../hw/spec/pae.ts';
import type { Cover } from './cover.ts';
import type { Enables } from './enables.ts';
import { ModelError, type SeenDone, type SeenRead, type SeenVerdict, type SeenWrite, type Setup } from './history.ts';
import type { Change, Pages } from './pages.ts';
import { asks, chunkOf, Queue, type Desc } from './queues.ts';
import type { Requests } from './requests.ts';
import { mayDma, ruleOf } from './rights.ts';
import type { Tracking } from './tracking.ts';
import type { Updates } from './updates.ts';

/** Clocks from the check of a lookup, where it meets updates, to its verdict. */
export const CHECK_TO_VERDICT = 3;

/** A chunk that was granted. */
interface Grant {
  readonly at: number;
  readonly desc: Desc;
  readonly domain: number;
  readonly offset: number;
  readonly bytes: number;
  moved: number;
  /** Tick at which its last bytes left (write). */
  landed: number;
  readonly reads: SeenRead[];
  /** Changes of its pages that it did not see: they come after it. */
  readonly before: Set<Change>;
}

/** Descriptors, verdicts, TLPs and ends. */
export class Dma {
  readonly queues: readonly Queue[];
  readonly counts = { lookups: 0, faults: 0, denied: 0 };
  readonly #grants: Grant[] = [];

  constructor(
    private readonly setup: Setup,
    private readonly pages: readonly Pages[],
    private readonly enables: Enables,
    private readonly updates: Updates,
    private readonly requests: Requests,
    private readonly tracking: Tracking,
    private readonly cover: Cover,
  ) {
    this.queues = setup.queues.map(() => new Queue());
  }

  verdict(v: SeenVerdict): void {
    this.counts.lookups++;
    const queue = this.queues[v.queue]!;
    const d = queue.owner(v, this.setup.pagesPerRegion, (x) => this.#again(x, v.tick) && this.#explains(x, v));
    if (d === null || d.given.tick >= v.tick) throw new ModelError(v.tick, `a verdict for queue ${v.queue}, which has nothing to look up`);
    const { func } = this.setup.queues[v.queue]!;
    const domain = this.setup.functions[func] ?? null;
    const range = asks(d, this.setup.pagesPerRegion);
    const need = (fine: boolean, what: string): void => {
      if (!fine) throw new ModelError(v.tick, `verdict ${v.verdict} for queue ${v.queue}, descriptor ${d.given.tag} at ${d.offset} of ${d.given.length}, pages ${range.first} to ${range.end - 1}: ${what}`);
    };
    need(v.write === d.given.write, `it is a ${d.given.write ? 'write' : 'read'}`);
    need((d.fault === null && d.blocked === null) || this.#again(d, v.tick), `it waits since tick ${d.fault?.tick ?? d.blocked}, and nothing has woken it`);
    if (v.retry && v.verdict === VERDICT.grant) this.cover.hit('retry_granted');
    const at = v.tick - CHECK_TO_VERDICT;
    const enabled = this.enables.values(func, at);
    const past = domain === null || range.end > this.setup.domains[domain]!.pages;
    if (v.verdict === VERDICT.denied) {
      const { broken } = this.setup;
      const isBroken = broken !== null && broken.domain === domain && broken.region === Math.floor(range.first / this.setup.pagesPerRegion) && v.tick >= broken.since;
      need(past || enabled.includes(false) || isBroken, 'nothing denies it');
      need(v.page === range.first && v.pages === Math.min(range.end - range.first, this.setup.grantPages), `it names page ${v.page} and ${v.pages} pages`);
      d.denied = true;
      this.counts.denied++;
      this.cover.hit(past ? 'denied_past_limit' : enabled.includes(false) ? 'denied_function_off' : 'denied_memory');
      return;
    }
    if (domain === null || past) return need(false, 'it must be denied');
    need(enabled.includes(true), 'its function is disabled');
    const unseen = this.#look(v, d, domain, at, need);
    if (v.verdict === VERDICT.grant) return this.#grant(v, d, domain, unseen, need);
    if (v.verdict === VERDICT.blocked) {
      d.blocked = v.tick;
      this.cover.hit('blocked');
      return;
    }
    this.counts.faults++;
    if (d.fault !== null && d.fault.recorded !== null) this.cover.hit('fault_again_after_success');
    d.fault = { tick: v.tick, queue: v.queue, func, domain, page: v.page, pages: v.pages, write: v.write, stale: this.updates.mayChange(domain, at - 1, v.tick + 1), recorded: null };
    d.blocked = null;
    this.requests.fault(d.fault);
    this.cover.hit(this.pages[domain]!.values(v.page, at).includes(PAE.readOnly) ? 'fault_read_only' : 'fault_absent');
    if (v.pages > 1) this.cover.hit('fault_of_span');
  }

  /** Holds a verdict against the PAEs of all its pages; gives the changes it did not see. */
  #look(v: SeenVerdict, d: Desc, domain: number, at: number, need: (fine: boolean, what: string) => void): Set<Change> {
    const { first, end } = asks(d, this.setup.pagesPerRegion);
    const unseen = new Set<Change>();
    if (v.verdict !== VERDICT.grant) need(v.page >= first && v.page + v.pages <= end && v.pages > 0, `it names pages ${v.page} to ${v.page + v.pages - 1}`);
    for (let page = first; page < end; page++) {
      const possible = this.pages[domain]!.values(page, at);
      const missed = this.pages[domain]!.observe(page, at, ruleOf(v, page));
      need(missed !== null, `page ${page} has PAE ${possible.join(' or ')}`);
      for (const c of missed!) unseen.add(c);
      if (possible.length > 1) this.cover.hit('lookup_in_flight_of_update');
    }
    if (unseen.size > 0) this.cover.hit('lookup_missed_update');
    return unseen;
  }

  /** Whether a verdict other than denied may be one of a descriptor, by the PAEs of all the pages it asks for. */
  #explains(d: Desc, v: SeenVerdict): boolean {
    const domain = this.setup.functions[this.setup.queues[v.queue]!.func] ?? null;
    if (v.verdict === VERDICT.denied || domain === null) return true;
    const { first, end } = asks(d, this.setup.pagesPerRegion);
    if (end > this.setup.domains[domain]!.pages) return false;
    return Array.from({ length: end - first }, (_, i) => first + i).every((page) => this.pages[domain]!.values(page, v.tick - CHECK_TO_VERDICT).some(ruleOf(v, page)));
  }

  #grant(v: SeenVerdict, d: Desc, domain: number, before: Set<Change>, need: (fine: boolean, what: string) => void): void {
    const { first, end } = asks(d, this.setup.pagesPerRegion);
    need(v.page === first && v.pages === Math.min(end - first, this.setup.grantPages), `it grants pages ${v.page} to ${v.page + v.pages - 1}`);
    for (let page = v.page; page < v.page + v.pages; page++) this.tracking.grant(domain, page, v.write, v.tick - CHECK_TO_VERDICT);
    const bytes = chunkOf(d, this.setup);
    this.#grants.push({ at: v.tick - CHECK_TO_VERDICT, desc: d, domain, offset: d.offset, bytes, moved: 0, landed: -1, reads: [], before });
    if (d.blocked !== null) this.cover.hit('blocked_then_granted');
    if (d.fault?.stale) this.cover.hit('fault_stale');
    if (end - first > this.setup.grantPages) this.cover.hit('grant_of_part');
    if (end % this.setup.pagesPerRegion === 0 && (d.given.gpa + d.given.length) > end * PAGE_BYTES) this.cover.hit('grant_up_to_region');
    this.cover.hit(v.write ? 'grant_write' : 'grant_read');
    d.offset += bytes;
    d.fault = d.blocked = null;
  }

  /** Whether a descriptor that had a verdict other than grant may have looked again by now. */
  #again(d: Desc, tick: number): boolean {
    if (d.fault !== null) return d.fault.stale || this.requests.mayHaveWoken(d.fault, tick);
    return d.blocked === null || this.updates.mayChange(this.setup.functions[this.setup.queues[d.given.queue]!.func]!, d.blocked - 16, tick);
  }

  /** A DMA write left. */
  write(w: SeenWrite): void {
    const g = this.#next(w.rid, (x) => x.desc.given.write && x.desc.given.gpa + x.offset + x.moved === w.address && w.data.length <= x.bytes - x.moved
      && w.data.every((b, i) => b === x.desc.given.payload[x.offset + x.moved + i]));
    if (g === null) throw new ModelError(w.tick, `a write of ${w.data.length} bytes to 0x${w.address.toString(16)} by requester ${w.rid}: no grant is next with these bytes`);
    this.#mayReach(g, w.address, w.tick);
    g.moved += w.data.length;
    g.landed = w.tick;
  }

  /** A DMA read left. */
  read(r: SeenRead): void {
    const g = this.#next(r.rid, (x) => !x.desc.given.write && x.desc.given.gpa + x.offset + x.moved === r.address && r.bytes <= x.bytes - x.moved);
    if (g === null) throw new ModelError(r.tick, `a read of ${r.bytes} bytes at 0x${r.address.toString(16)} by requester ${r.rid}: no grant is next with it`);
    this.#mayReach(g, r.address, r.tick);
    g.desc.reads.push({ offset: g.offset + g.moved, read: r });
    g.reads.push(r);
    g.moved += r.bytes;
    if (r.ends === Infinity) this.cover.hit('read_lost');
    else if (!r.good) this.cover.hit('read_refused');
  }

  /** The first grant of each queue that still has bytes to move, by direction: one of them must be the one. */
  #next(rid: number, is: (g: Grant) => boolean): Grant | null {
    const func = this.setup.rids.indexOf(rid);
    const fronts = new Map<string, Grant>();
    for (const g of this.#grants) {
      const { queue, write } = g.desc.given;
      if (g.moved < g.bytes && this.setup.queues[queue]!.func === func && !fronts.has(`${queue}${write}`)) fronts.set(`${queue}${write}`, g);
    }
    return [...fronts.values()].find(is) ?? null;
  }

  /** No DMA reaches a page that was surely taken away. */
  #mayReach(g: Grant, address: number, tick: number): void {
    const page = Math.floor(address / PAGE_BYTES);
    const values = this.pages[g.domain]!.trusted(page, tick);
    if (!values.some(mayDma(g.desc.given.write))) throw new ModelError(tick, `DMA of queue ${g.desc.given.queue} to page ${page} of domain ${g.domain}, whose PAE is ${values.join(' or ')}: the change was acknowledged`);
  }

  done(o: SeenDone): void {
    const queue = this.queues[o.queue]!;
    const d = queue.descs[queue.reported++];
    const name = Object.entries(DONE_STATUS).find(([, v]) => v === o.status)?.[0] ?? `${o.status}`;
    const need = (fine: boolean, what: string): void => {
      if (!fine) throw new ModelError(o.tick, `queue ${o.queue}, descriptor ${o.tag}, status ${name}, ${o.bytes} bytes: ${what}`);
    };
    if (d === undefined || d.given.tick >= o.tick) throw new ModelError(o.tick, `queue ${o.queue} finished descriptor ${o.tag}, and has none`);
    need(o.tag === d.given.tag, `descriptor ${d.given.tag} was to be the next`);
    need(o.bytes === d.offset, `${d.offset} bytes were granted`);
    const spoilt = d.reads.some((r) => !r.read.good);
    need(spoilt === (o.status === DONE_STATUS.completion_error), spoilt ? 'a read of it failed' : 'no read of it failed');
    for (const { read } of d.reads) need(read.ends <= o.tick || !read.good, 'a read of it is still out');
    if (!d.given.write) need(this.#grants.every((g) => g.desc !== d || g.moved === g.bytes), 'not all of its reads were sent');
    if (o.status === DONE_STATUS.ok) this.#whole(d, o, need);
    if (o.status === DONE_STATUS.denied) need(d.denied, 'no lookup of it was denied');
    if (o.status === DONE_STATUS.dropped) need(this.setup.queues[o.queue]!.drops && d.fault !== null, 'it had no fault to be dropped for');
    if (o.status === DONE_STATUS.reset) need(this.requests.wasReset(this.setup.queues[o.queue]!.func, d.given.tick, o.tick), 'its function was not reset');
    if (o.status === DONE_STATUS.failure || o.status === DONE_STATUS.invalid) {
      need(d.doubtful || (d.fault !== null && this.requests.answered(d.fault, o.status === DONE_STATUS.invalid, o.tick)), 'no such answer was given to a request that contains its fault');
    }
    this.cover.hit(`done_${name}`);
    if (o.bytes > 0 && o.bytes < d.given.length) this.cover.hit('done_in_part');
    if (o.status === DONE_STATUS.reset && d.fault !== null) this.cover.hit('reset_parked');
    if (o.status === DONE_STATUS.reset && d.reads.length > 0) this.cover.hit('reset_with_reads');
  }

  #whole(d: Desc, o: SeenDone, need: (fine: boolean, what: string) => void): void {
    const { length, write, gpa } = d.given;
    need(o.bytes === length, `its length is ${length}`);
    if (!write) need(o.delivered === length && d.reads.every(({ offset, read }) => read.data.every((b, i) => o.data[offset + i] === b)), 'its data is not what was read');
    if (length === 1) this.cover.hit('one_byte');
    if (length > 4 * this.setup.stageBytes) this.cover.hit('many_chunks');
    if ((gpa + length) % (this.setup.pagesPerRegion * PAGE_BYTES) === 0) this.cover.hit('ends_at_region');
  }

  #landed = (g: Grant, tick: number): boolean => g.moved === g.bytes && g.reads.every((r) => r.ends <= tick || !r.good);

  /** DMA that a command had to wait for and that has not landed. */
  notLanded(domain: number, issued: number, change: Change | null, tick: number): string[] {
    return this.#grants.filter((g) => g.domain === domain && (g.at < issued || (change !== null && g.before.has(change))) && !this.#landed(g, tick))
      .map((g) => `queue ${g.desc.given.queue}, descriptor ${g.desc.given.tag}, ${g.moved} of ${g.bytes} bytes from ${g.offset} on, granted at ${g.at}`);
  }

  /** Whether a read of the domain was never answered. */
  lost(domain: number): boolean {
    return this.#grants.some((g) => g.domain === domain && g.reads.some((r) => r.ends === Infinity));
  }

  /** Whether a DMA granted before `issued` ended after it. */
  waitedFor(issued: number, domain: number): boolean {
    return this.#grants.some((g) => g.domain === domain && g.at < issued && (g.reads.some((r) => r.ends > issued) || g.landed > issued));
  }

  /** Nothing is left over. */
  end(tick: number): void {
    for (const [q, queue] of this.queues.entries()) {
      for (const d of queue.outstanding) throw new ModelError(tick, `queue ${q}: descriptor ${d.given.tag}, given at ${d.given.tick}, never ended${d.fault ? `; it faulted on page ${d.fault.page} at ${d.fault.tick}` : ''}`);
    }
    for (const g of this.#grants) if (!this.#landed(g, tick)) throw new ModelError(tick, `queue ${g.desc.given.queue}, descriptor ${g.desc.given.tag}: ${g.moved} of ${g.bytes} bytes granted at ${g.at} have left`);
  }
}
