import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { RESPONSE_CODE } from '../../../hw/spec/messages.ts';
import type { SimLink } from '../../bridge/types.ts';
import { drawBelow, drawStream } from '../../pcie/draw.ts';
import { FUNCTIONS, PAGE, QUEUES, type Command } from './device-bench.ts';
import { SMALL } from './device-wire.ts';
import { HARVEST_BASE } from './harvests.ts';
import { ModelHost } from './model-host.ts';
import type { RandomSetup } from './random-setup.ts';

const REGION = SMALL.pagesPerRegion * PAGE;
const LENGTHS = [1, 2, 3, 4, 63, 64, 127, 128, 129, 511, 512, 513, 4095, 4096, 4097, 9000];
const STARTS = [0, 1, 2, 3, 4, 60, 127, 128, 500, 511, 512, 4000, 4093, 4095];
const PAUSES = [0, 0, 0, 1, 2, 3, 5, 8, 13, 30, 80, 250];
/** Pages where corners lie, besides those drawn at random: borders of regions, the first page, the last ones and those past them. */
const CORNERS = [0, 1, 30, 31, 32, 33, 63, 64, 95, 96, 158, 159, 160, 161, 355, 356, 357, 358];
/** PF and all VFs; without a VF; without the PF. */
const MASTERS = [0b1111, 0b1111, 0b1101, 0b0111, 0b1110] as const;

/** Host software that does anything it may at any moment, drawn from a seed. */
export class RandomHost {
  readonly host: ModelHost;
  readonly #draw: RandomGenerator;
  /** Harvests so far: each has a page of its own for its bits. */
  #harvests = 0;

  constructor(link: SimLink, private readonly setup: RandomSetup) {
    this.#draw = drawStream(setup.bench.seed, 20);
    this.host = new ModelHost(link, setup);
  }

  #below(n: number): number {
    return drawBelow(this.#draw, n);
  }
  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)]!;
  }

  /** One thing to do, and some time. */
  step(): void {
    const { host } = this;
    const n = this.#below(100);
    if (n < 40) this.#dma();
    else if (n < 54) this.#slot(this.#draft());
    else if (n < 60) host.commands(Array.from({ length: Math.min(host.ringRoom, 1 + this.#below(4)) }, () => this.#draft()));
    else if (n < 80) this.#respond();
    else if (n < 92) host.giveSlots(this.#below(2) === 0);
    else if (n < 94) this.#reset(this.#pick(FUNCTIONS).func);
    else if (n < 96) this.#stale();
    else if (n < 97) host.setMaster(this.#pick(MASTERS));
    else if (n < 98) host.enable(this.#pick(FUNCTIONS).func, this.#below(2) === 0);
    else if (n < 99) host.d.run(2_000);
    host.d.run(this.#pick(PAUSES));
    host.look();
  }

  /** Lets everything end: all functions on, every request refused, no page blocked. */
  finish(): void {
    const { host } = this;
    host.setMaster(0b1111);
    for (const { func } of FUNCTIONS) host.enable(func, true);
    for (let round = 0; round < 300; round++) {
      host.d.run(300);
      host.look();
      for (const r of host.unanswered.splice(0)) host.answer(r, RESPONSE_CODE.failure);
      host.giveSlots(this.#below(2) === 0);
      if (round % 4 === 1) this.#open();
      if (round > 20 && host.history.lost > 0) this.#giveUp();
      if (host.isOver) break;
    }
    host.d.settle();
    host.look();
  }

  #dma(): void {
    const gpa = this.#page() * PAGE + (this.#below(2) ? this.#pick(STARTS) : this.#below(PAGE));
    const toBorder = REGION - (gpa % REGION);
    const length = this.#below(12) === 0 && toBorder < 30_000 ? toBorder : this.#below(2) ? this.#pick(LENGTHS) : 1 + this.#below(this.#below(4) ? 600 : 20_000);
    // Queues of one function may ask for the same at the same time.
    for (const queue of this.#below(5) === 0 ? [0, 3] : [this.#below(QUEUES.length)]) {
      if (this.host.room(queue) > 0) this.host.dma({ queue, write: this.#below(2) === 0, gpa, length, ring: this.#below(2) === 0 });
    }
  }

  #page(): number {
    return this.#below(3) ? this.#below(40) : this.#below(2) ? this.#pick(CORNERS) : this.#below(360);
  }

  /** A command: mostly a good one. */
  #draft(): Command {
    const first = this.#page();
    const count = this.#pick([1, 1, 1, 2, 3, 32, 33, 1 + this.#below(100)]);
    const domain = this.#below(SMALL.domains);
    const limit = this.setup.tables[domain]!.pages;
    const fits = first < limit ? { domain, first, count: Math.min(count, limit - first) } : { domain, first, count };
    const irq = this.#below(3) === 0 ? 1 : 0;
    const kind = this.#below(20);
    if (kind < 10) return { op: 'set', ...fits, irq, rights: this.#pick([3, 3, 1]) };
    if (kind < 15) return { op: 'clear', ...fits, irq };
    if (kind < 17) return { op: 'block', ...fits, irq };
    if (kind < 18) return { op: 'harvest', ...fits, irq, clearBits: this.#below(2) === 0, address: HARVEST_BASE + PAGE * this.#harvests++ };
    return this.#pick<Command>([{ op: 9, ...fits, rights: 0 }, { op: 'clear', ...fits, rights: 1 }, { op: 'set', ...fits, domain: 2 }, { op: 'set', ...fits, count: 0 }]);
  }

  #slot(command: Command): void {
    if (!this.host.slotTaken) this.host.slot(command, this.#below(2) ? 'one TLP' : 'qwords');
  }

  /** Serves a record: its pages are set and the answer rides with that, or it is answered as it stands. */
  #respond(): void {
    const { host } = this;
    if (host.unanswered.length === 0) return;
    const r = host.unanswered.splice(this.#below(host.unanswered.length), 1)[0]!;
    const how = this.#below(10);
    if (how < 5 && !host.slotTaken) {
      host.answered.push(r);
      this.#slot({ op: 'set', domain: r.domain, first: r.first_page, count: r.page_count, rights: this.#pick<number>([3, 3, r.rights]), response: { ...r, code: this.#pick(['success', 'success', 'success', 'failure'] as const) } });
    } else if (how < 8) {
      this.#slot({ op: 'set', domain: r.domain, first: r.first_page, count: r.page_count, rights: r.rights });
      host.answer(r, RESPONSE_CODE.success);
    } else host.answer(r, this.#pick<number>([RESPONSE_CODE.failure, RESPONSE_CODE.invalid, 7]));
  }

  /** An answer that was given before. */
  #stale(): void {
    if (this.host.answered.length > 0) this.host.answer(this.#pick(this.host.answered), RESPONSE_CODE.failure);
  }

  /** A reset frees the tags of reads that were lost: not while an answer may still come. */
  #reset(func: number): void {
    if (!this.host.isResetting(func) && this.host.history.lost === 0) this.host.reset(func);
  }

  /** Every page of a domain gets a right, so that nothing stays blocked. */
  #open(): void {
    const domain = this.#below(SMALL.domains);
    this.#slot({ op: 'set', domain, first: 0, count: this.setup.tables[domain]!.pages, rights: 1 });
  }

  /** Reads that got no answer are given up by the device; when their answers have come after all, a reset frees their tags. */
  #giveUp(): void {
    this.host.d.run(3 * this.setup.timeout);
    this.host.history.answerLost();
    this.host.d.run(400);
    for (const { func } of FUNCTIONS) this.#reset(func);
  }
}
