import type { Given, Happening, SeenRead } from '../../model/device/history.ts';
import { drawBelow, drawStream } from '../../pcie/draw.ts';
import { readSpan } from '../../pcie/read-completions.ts';
import type { MemRequest } from '../../pcie/tlp.ts';
import { PRQ_BASE, type DeviceBench } from './device-bench.ts';
import { patternByte } from './pattern-memory.ts';
import { completionsOf, TURNAROUND, type Reply } from './read-replies.ts';

export interface Replies {
  readonly seed: number;
  /** One read of so many is refused, or is never answered; 0: none. */
  readonly refused: number;
  readonly lost: number;
}

/** Takes down what happens to a device, for the model, and answers its reads: data that nothing changes, legal completions in any order. */
export class History {
  readonly all: Happening[] = [];
  /** Off while a function is reset: the reset frees the tags of lost reads, so their completions must not be still to come. */
  mayLose = true;
  /** Reads that were not answered. */
  #lost: MemRequest[] = [];
  #read: SeenRead | null = null;

  constructor(private readonly d: DeviceBench, private readonly how: Replies) {
    const draw = drawStream(how.seed, 22);
    const below = (n: number): number => drawBelow(draw, n);
    d.onRequest = (r) => {
      if ('data' in r) return void this.all.push({ kind: 'write', tick: r.tick, rid: r.rid, address: r.address, data: r.data });
      this.#read = { kind: 'read', tick: r.tick, rid: r.rid, address: r.address, bytes: r.bytes, ends: Infinity, good: false, data: new Uint8Array(0) };
      this.all.push(this.#read);
    };
    d.onNotice = (o) => void this.all.push(o.port === 'done' ? { ...o, kind: 'done' } : { ...o, kind: 'verdict' });
    d.responder = (read) => this.#answer(read, this.#read!, below);
  }

  given<G extends Given>(g: G): G {
    this.all.push(g);
    return g;
  }

  /** The completions of the lost reads come at last, all within 100 ticks: after the device gave them up. Gives how many reads. */
  answerLost(): number {
    const lost = this.#lost;
    this.#lost = [];
    for (const read of lost) this.d.answer(read, completionsOf(read, new Uint8Array(readSpan(read).bytes), this.d.maxPayload).map((tlp, i) => ({ tlp, after: 10 + i })));
    return lost.length;
  }
  get lost(): number {
    return this.#lost.length;
  }

  #answer(tlp: MemRequest, seen: SeenRead, below: (n: number) => number): readonly Reply[] | null {
    const { address, bytes } = readSpan(tlp);
    const isOwn = address >= PRQ_BASE;
    if (!isOwn && this.mayLose && this.how.lost > 0 && below(this.how.lost) === 0) {
      this.#lost.push(tlp);
      return null;
    }
    const refused = !isOwn && this.how.refused > 0 && below(this.how.refused) === 0;
    seen.data = isOwn ? this.d.memory.read(address, bytes) : Uint8Array.from({ length: bytes }, (_, i) => patternByte(address + i));
    let after = TURNAROUND + below(160);
    const replies = completionsOf(tlp, refused ? null : seen.data, this.d.maxPayload, below).map((c) => ({ tlp: c, after: (after += below(25)) }));
    seen.good = !refused;
    seen.ends = seen.tick + after;
    return replies;
  }
}
