import { RECORD, RECORD_BYTES, RECORD_TYPE, RECORD_VERSION, RESPONSE_CODE } from '../../../hw/spec/messages.ts';
import { RIGHTS } from '../../../hw/spec/pae.ts';
import type { Cover } from './cover.ts';
import { fieldsOf, phaseOf } from './fields.ts';
import { ModelError, type GivenHead, type GivenReset, type GivenResponse, type SeenWrite, type Setup } from './history.ts';
import type { Fault } from './queues.ts';

/** A response may wait in the device behind a record that waits for the link; so long at most. */
const ANSWER_LAG = 2_000;

/** A request that was recorded. */
interface Entry {
  readonly index: number;
  readonly generation: number;
  readonly func: number;
  readonly page: number;
  readonly pages: number;
  readonly write: boolean;
  readonly since: number;
  sent: number;
  /** One of a command is applied some time before the command is over: till then another one may come first. */
  readonly answers: { readonly tick: number; readonly code: number; readonly isApplied: () => boolean }[];
}

const contains = (e: Entry, f: Fault): boolean => e.func === f.func && e.page <= f.page && f.page + f.pages <= e.page + e.pages && (e.write || !f.write);

/** Page requests: records, answers, resets. */
export class Requests {
  readonly counts = { records: 0, resent: 0, responses: 0, surelyStale: 0, armed: 0, fired: 0 };
  /** Every request that was ever recorded, by index the last one in front. */
  readonly #entries: Entry[] = [];
  readonly #faults: Fault[] = [];
  readonly #resets: GivenReset[] = [];
  #head = 0;

  constructor(private readonly setup: Setup, private readonly cover: Cover) {}

  fault(f: Fault): void {
    this.#faults.push(f);
    if (!f.stale && this.waiting.some((e) => contains(e, f) && e.since < f.tick)) this.cover.hit('joined');
  }

  head(g: GivenHead): void {
    this.#head = g.head;
    if (g.arm) this.counts.armed++;
  }

  reset(g: GivenReset): void {
    this.#resets.push(g);
  }

  /** A function-level reset may have ended what was under way from `since` to `until`. */
  wasReset(func: number, since: number, until: number): boolean {
    return this.#resets.some((r) => r.func === func && r.tick <= until && r.over >= since);
  }

  /** Requests that wait for an answer of the host. */
  get waiting(): readonly Entry[] {
    return this.#entries.filter((e) => e.answers.length === 0 && !this.wasReset(e.func, e.since, Infinity));
  }

  record(w: SeenWrite): void {
    const { base, log2 } = this.setup.records;
    const n = this.counts.records++;
    const need = (fine: boolean, what: string): void => {
      if (!fine) throw new ModelError(w.tick, `record ${n}: ${what}`);
    };
    need(w.address === base + RECORD_BYTES * (n % 2 ** log2), `at 0x${w.address.toString(16)}, not in the next slot`);
    need(w.data.length === RECORD_BYTES && w.rid === this.setup.rids[0], `${w.data.length} bytes from requester ${w.rid}`);
    need(n - this.#head < 2 ** log2, `no slot is free, the host has returned those before ${this.#head}`);
    const r = fieldsOf(RECORD, w.data);
    need(r.version === RECORD_VERSION && r.sequence === n && r.phase === phaseOf(n, log2), `version ${r.version}, sequence ${r.sequence}, phase ${r.phase}`);
    need(r.type === RECORD_TYPE.page_request && r.last === 1 && r.timestamp <= w.tick, `type ${r.type}, last ${r.last}, timestamp ${r.timestamp}`);
    const queue = this.setup.queues[r.queue];
    need(queue !== undefined && r.rid === this.setup.rids[queue.func] && r.domain === this.setup.functions[queue.func] && r.device_class === queue.deviceClass, `queue ${r.queue}, requester ${r.rid}, domain ${r.domain}, class ${r.device_class} do not belong together`);
    need(r.tag_index < this.setup.entries, `tag index ${r.tag_index}`);
    if (n + 1 - this.#head === 2 ** log2) this.cover.hit('record_ring_full');
    if (n >= 2 ** log2) this.cover.hit('record_ring_wrapped');
    const last = this.#entries.find((e) => e.index === r.tag_index);
    if (last !== undefined && last.generation === r.tag_generation) return this.#again(last, w.tick, need);
    this.#fresh(r, last, w.tick, need);
  }

  #again(e: Entry, tick: number, need: (fine: boolean, what: string) => void): void {
    need(this.setup.resend > 0 && tick - e.sent >= this.setup.resend - ANSWER_LAG, `tag ${e.index} again, ${tick - e.sent} ticks after the last time`);
    e.sent = tick;
    this.counts.resent++;
    this.cover.hit('record_again');
  }

  #fresh(r: Readonly<Record<keyof typeof RECORD, number>>, last: Entry | undefined, tick: number, need: (fine: boolean, what: string) => void): void {
    need(r.tag_generation === ((last?.generation ?? -1) + 1) % 2 ** 16, `tag ${r.tag_index} has generation ${r.tag_generation}, the last one was ${last?.generation}`);
    need(last === undefined || last.answers.length > 0 || this.wasReset(last.func, last.since, tick), `tag ${r.tag_index} was not answered yet`);
    const write = r.rights === RIGHTS.readWrite;
    need(write || r.rights === RIGHTS.read, `rights ${r.rights}`);
    const f = this.#faults.find((x) => x.recorded === null && x.queue === r.queue && x.page === r.first_page && x.pages === r.page_count && x.write === write && x.tick < tick);
    if (f === undefined) throw new ModelError(tick, `record of queue ${r.queue}, pages ${r.first_page}+${r.page_count}, rights ${r.rights}: no such fault, or it has its record`);
    const could = this.waiting.find((e) => contains(e, f) && e.since < f.tick);
    need(could === undefined, `queue ${f.queue}, page ${f.page}: tag ${could?.index} was outstanding and contains it`);
    f.recorded = tick;
    this.#entries.unshift({ index: r.tag_index, generation: r.tag_generation, func: f.func, page: f.page, pages: f.pages, write, since: tick, sent: tick, answers: [] });
    const waiting = this.waiting;
    need(waiting.filter((e) => e.func === f.func).length <= this.setup.quota, `function ${f.func} has more than its quota of ${this.setup.quota}`);
    this.cover.hit('record');
    if (waiting.length === this.setup.entries) this.cover.hit('entries_all_used');
  }

  response(g: Pick<GivenResponse, 'tick' | 'index' | 'generation' | 'code'>, isApplied: () => boolean): void {
    this.counts.responses++;
    const e = this.#entries.find((x) => x.index === g.index && x.generation === g.generation);
    const gone = e === undefined || e.answers.some((a) => a.isApplied()) || this.#resets.some((r) => r.func === e.func && r.tick >= e.since && r.over <= g.tick);
    if (gone) {
      this.counts.surelyStale++;
      return this.cover.hit('response_stale');
    }
    e.answers.push({ tick: g.tick, code: g.code, isApplied });
    this.cover.hit(g.code === RESPONSE_CODE.success ? 'response_success' : 'response_failure');
  }

  /** Answers that a fault may have had by a tick. */
  #answers(f: Fault, tick: number): number[] {
    return this.#entries.filter((e) => contains(e, f)).flatMap((e) => e.answers).filter((a) => a.tick <= tick && a.tick > f.tick - ANSWER_LAG).map((a) => a.code);
  }

  mayHaveWoken(f: Fault, tick: number): boolean {
    return this.#answers(f, tick).includes(RESPONSE_CODE.success);
  }

  /** Whether an answer that refuses was given: with the code invalid, or with any other. */
  answered(f: Fault, invalid: boolean, tick: number): boolean {
    return this.#answers(f, tick).some((code) => code !== RESPONSE_CODE.success && (code === RESPONSE_CODE.invalid) === invalid);
  }

  /** Vector 0 fired: somebody asked for it, or a record came again. */
  interrupt(tick: number): void {
    this.counts.fired++;
    this.cover.hit('interrupt_requests');
    if (this.counts.fired > this.counts.armed + this.counts.resent) throw new ModelError(tick, `vector 0 fired ${this.counts.fired} times, was armed ${this.counts.armed} times, and ${this.counts.resent} records came again`);
  }
}
