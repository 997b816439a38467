import { Cover } from './cover.ts';
import { Dma } from './dma.ts';
import { Enables } from './enables.ts';
import { ModelError, type Happening, type SeenWrite, type Setup } from './history.ts';
import { Master } from './master.ts';
import { Pages } from './pages.ts';
import { Requests } from './requests.ts';
import { Tracking } from './tracking.ts';
import { Updates } from './updates.ts';

/** What the device must show at rest. */
export interface Outcome {
  readonly cover: Cover;
  /** By domain and page: the PAEs that it may have. */
  readonly rights: readonly (readonly (readonly number[])[])[];
  /** What an access bit may be in device memory. */
  readonly access: (domain: number, page: number, write: boolean) => readonly number[];
  readonly lookups: number;
  readonly faults: number;
  readonly denied: number;
  readonly records: number;
  readonly resent: number;
  readonly acks: number;
  /** Responses given, by register and by command; of these, those that surely met nobody. */
  readonly responses: number;
  readonly stale: number;
}

/**
 * Golden model of the whole device, from the design text alone (docs/device.md; PCIe for the wire): holds a run, as it looked from outside,
 * against what the design allows. Where the order of two things cannot be known from outside, both are allowed. Throws a ModelError at the
 * first difference. The run must have ended: the device at rest, every request answered.
 */
export function judge(history: readonly Happening[], setup: Setup): Outcome {
  const cover = new Cover();
  const pages = setup.domains.map((d) => new Pages(d.pages, setup.pagesPerRegion));
  const enables = new Enables();
  const master = new Master(cover);
  const tracking = new Tracking(setup);
  const updates = new Updates(setup, pages, tracking, cover);
  const requests = new Requests(setup, cover);
  const dma = new Dma(setup, pages, enables, updates, requests, tracking, cover);
  // How each descriptor ends is known before it is looked at: it says which verdicts are its own.
  for (const h of history) if (h.kind === 'done') dma.queues[h.queue]!.dones.push(h);

  for (const h of inOrder(history)) {
    switch (h.kind) {
      case 'desc':
        dma.queues[h.queue]!.add(h);
        if (dma.queues[h.queue]!.outstanding.length === 4) cover.hit('four_deep');
        break;
      case 'command': {
        updates.given(h);
        const { response } = h.command;
        if (response !== null && updates.isServed(h.sequence)) {
          requests.response({ tick: h.tick, ...response }, () => !updates.isServed(h.sequence));
          cover.hit('response_carried');
        }
        if (updates.waysOpen === 2) cover.hit('two_ways_at_once');
        break;
      }
      case 'response': requests.response(h, () => true); break;
      case 'reset':
        requests.reset(h);
        if (dma.queues.every((q, i) => setup.queues[i]!.func !== h.func || q.outstanding.length === 0)) cover.hit('reset_of_nothing');
        break;
      case 'enable': enables.given(h); break;
      case 'head': requests.head(h); break;
      case 'master': master.given(h); break;
      case 'write': write(h, setup, { updates, requests, dma, tracking, cover, master }); break;
      case 'read':
        if (h.address < setup.hostBase) dma.read(h);
        break;
      case 'done': dma.done(h); break;
      case 'verdict':
        master.lookup(setup.queues[h.queue]!.func, h.tick);
        dma.verdict(h);
        break;
    }
  }
  const end = history.at(-1)?.tick ?? 0;
  dma.end(end);
  if (updates.open > 0) throw new ModelError(end, `${updates.open} commands were never acknowledged`);
  if (requests.waiting.length > 0) throw new ModelError(end, `${requests.waiting.length} requests were never answered: the test must answer all`);
  return {
    cover, access: (domain, page, isWrite) => tracking.values(domain, page, isWrite), ...dma.counts, acks: updates.acks,
    rights: pages.map((p) => Array.from({ length: p.count }, (_, page) => p.values(page, end))),
    records: requests.counts.records, resent: requests.counts.resent, responses: requests.counts.responses, stale: requests.counts.surelyStale,
  };
}

/** By tick; what the host does in a tick comes before what leaves the device in it. */
function inOrder(history: readonly Happening[]): Happening[] {
  const rank = (h: Happening): number => (h.kind === 'write' || h.kind === 'read' || h.kind === 'done' || h.kind === 'verdict' ? 1 : 0);
  return [...history].sort((a, b) => a.tick - b.tick || rank(a) - rank(b));
}

function write(w: SeenWrite, setup: Setup, on: { readonly updates: Updates; readonly requests: Requests; readonly dma: Dma; readonly tracking: Tracking; readonly cover: Cover; readonly master: Master }): void {
  const inside = ({ base, log2 }: Setup['records'], bytes: number): boolean => w.address >= base && w.address < base + bytes * 2 ** log2;
  if (w.rid === setup.rids[0]) on.master.own(w.tick);
  if (w.address === setup.msiAddress) {
    if (w.rid !== setup.rids[0]) throw new ModelError(w.tick, `an interrupt by requester ${w.rid}`);
    if ((w.data[0]! & 1) === 0) return on.requests.interrupt(w.tick);
    on.cover.hit('interrupt_acks');
    return on.updates.interrupt(w.tick);
  }
  if (inside(setup.records, 32)) return on.requests.record(w);
  if (inside(setup.acks, 16)) return void on.updates.acknowledged(w, on.dma);
  if (w.address >= setup.harvestBase) return on.tracking.write(w);
  if (w.address >= setup.hostBase) throw new ModelError(w.tick, `a write to 0x${w.address.toString(16)}, which is neither a ring nor a page of a guest`);
  on.dma.write(w);
}
