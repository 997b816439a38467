import { ACK, ACK_BYTES } from '../../../hw/spec/messages.ts';
import { drains, ofTracker, OP, STATUS, verdictOf } from '../update-commands.ts';
import type { Cover } from './cover.ts';
import type { Dma } from './dma.ts';
import { fieldsOf, phaseOf } from './fields.ts';
import { ModelError, type GivenCommand, type SeenWrite, type Setup } from './history.ts';
import type { Change, Pages } from './pages.ts';
import type { Tracking } from './tracking.ts';

const BLOCKED = 2;

/** A command under way. */
interface Open {
  readonly given: GivenCommand;
  readonly status: number;
  readonly change: Change | null;
}

/** Commands and their acknowledgements: each is acknowledged once, with the status it must have, behind the DMA it had to wait for. */
export class Updates {
  readonly #open = new Map<number, Open>();
  readonly #done: { readonly domain: number; readonly from: number; readonly to: number }[] = [];
  #numbers = 0;
  acks = 0;
  /** Acknowledgements whose command asked for an interrupt, and interrupts seen. */
  #asked = 0;
  #irqs = 0;

  constructor(
    private readonly setup: Setup,
    private readonly pages: readonly Pages[],
    private readonly tracking: Tracking,
    private readonly cover: Cover,
  ) {}

  get open(): number {
    return this.#open.size;
  }

  given(g: GivenCommand): void {
    const c = g.command;
    const status = verdictOf(c, this.setup.domains.map((d) => ({ base: 0, limit: d.pages, cleared: true })));
    const value = c.op === OP.set ? c.rights : c.op === OP.block ? BLOCKED : 0;
    const change = status === STATUS.ok && !ofTracker(c) ? this.pages[c.domain]!.begin(c.first, c.count, value, g.tick, g.way, ++this.#numbers) : null;
    this.#open.set(g.sequence, { given: g, status, change });
  }

  /** Whether the command with this sequence, under way, passed its check. */
  isServed(sequence: number): boolean {
    return this.#open.get(sequence)?.status === STATUS.ok;
  }

  /** Ways by which commands came that are under way. */
  get waysOpen(): number {
    return new Set([...this.#open.values()].map((o) => o.given.way)).size;
  }

  /** Vector 1 fired: a command asked for it. */
  interrupt(tick: number): void {
    if (++this.#irqs > this.#asked) throw new ModelError(tick, `vector 1 fired ${this.#irqs} times, ${this.#asked} acknowledged commands asked for it`);
  }

  /** Whether pages of a domain may have changed between two ticks. */
  mayChange(domain: number, from: number, to: number): boolean {
    return this.#done.some((o) => o.domain === domain && o.from <= to && o.to >= from) || [...this.#open.values()].some((o) => o.change !== null && o.given.command.domain === domain && o.given.tick <= to);
  }
  /** Whether a command touches memory that refuses it. */
  #mayFail(c: GivenCommand['command'], tick: number): boolean {
    const { broken, pagesPerRegion } = this.setup;
    // A refused line of the tracker, whose ever it is, fails a harvest.
    if (broken !== null && c.op === OP.harvest) return tick >= broken.since;
    return broken !== null && broken.domain === c.domain && tick >= broken.since && c.first < (broken.region + 1) * pagesPerRegion && c.first + c.count > broken.region * pagesPerRegion;
  }

  /** An acknowledgement left. */
  acknowledged(w: SeenWrite, dma: Dma): void {
    const { base, log2 } = this.setup.acks;
    const need = (ok: boolean, what: string): void => {
      if (!ok) throw new ModelError(w.tick, `acknowledgement ${this.acks}: ${what}`);
    };
    need(w.address === base + ACK_BYTES * (this.acks % 2 ** log2), `at 0x${w.address.toString(16)}, not in the next place of the ring`);
    need(w.data.length === ACK_BYTES && w.rid === this.setup.rids[0], `${w.data.length} bytes from requester ${w.rid}`);
    const a = fieldsOf(ACK, w.data);
    need(a.phase === phaseOf(this.acks, log2), `phase ${a.phase}`);
    need(a.timestamp <= w.tick, `timestamp ${a.timestamp}`);
    const open = this.#open.get(a.sequence);
    if (open === undefined) throw new ModelError(w.tick, `acknowledgement ${this.acks} of sequence ${a.sequence}, which is not under way`);
    const { given, status, change } = open;
    need(a.ring === (given.way === 'ring' ? 1 : 0) && a.slot === 0, `ring ${a.ring}, slot ${a.slot}, the command came by the ${given.way}`);
    const { command } = given;
    const isLowering = status === STATUS.ok && drains(command);
    const late = isLowering ? dma.notLanded(command.domain, given.tick, change, w.tick) : [];
    const uncertain = isLowering && dma.lost(command.domain);
    const failed = a.status === STATUS.memory_error && status === STATUS.ok && this.#mayFail(command, w.tick);
    need(failed || a.status === status || (uncertain && a.status === STATUS.uncertain), `status ${a.status} for sequence ${a.sequence}, wanted ${status}`);
    // One that failed promises nothing: what its pages are, and what of them is under way, is not known.
    need(failed || late.length === 0, `sequence ${a.sequence} lowers rights, and this DMA was granted before and is under way: ${late.join('; ')}`);
    if (change !== null) {
      if (!failed) change.settled = w.tick;
      this.#done.push({ domain: command.domain, from: given.tick, to: w.tick });
    }
    if (failed && command.op === OP.harvest) this.tracking.failed(given);
    else if (status === STATUS.ok) this.tracking.acknowledged(given, w.tick);
    if (command.op === OP.harvest && a.status === STATUS.ok) this.cover.hit(command.harvestClear ? 'harvest_clear' : 'harvest_look');
    this.#open.delete(a.sequence);
    this.acks++;
    if (given.irq) this.#asked++;
    this.cover.hit(`ack_${Object.entries(STATUS).find(([, v]) => v === a.status)![0]}`);
    if (isLowering && !failed) this.cover.hit(dma.waitedFor(given.tick, command.domain) ? 'drain_waited' : 'drain_at_once');
    if (this.acks > 2 ** log2) this.cover.hit('ack_ring_wrapped');
  }
}
