import type { UpdateCommand } from '../update-commands.ts';

/** What happened to one device from bring-up on, as data: what the host did, and what left the device. Times in ticks. */

/** What does not change during a run. Sizes are those of the preset. */
export interface Setup {
  readonly pagesPerRegion: number;
  readonly grantPages: number;
  readonly stageBytes: number;
  /** Bytes of the reads that one grant covers. */
  readonly readBytes: number;
  readonly entries: number;
  readonly domains: readonly { readonly pages: number }[];
  /** Domain of each function; null: it has none. */
  readonly functions: readonly (number | null)[];
  readonly queues: readonly { readonly func: number; readonly deviceClass: number; readonly drops: boolean }[];
  /** Requester IDs, by function. */
  readonly rids: readonly number[];
  readonly records: Ring;
  readonly acks: Ring;
  /** Addresses from here on are the host's own: rings and interrupts. */
  readonly hostBase: number;
  readonly msiAddress: number;
  /** Buffers of harvests lie from here on; above everything else. */
  readonly harvestBase: number;
  /** Ticks after which an unanswered record comes again; 0: never. */
  readonly resend: number;
  /** Regions of a domain that device memory refuses from a tick on; null: none. */
  readonly broken: { readonly domain: number; readonly region: number; readonly since: number } | null;
  /** Requests a function may have outstanding. */
  readonly quota: number;
}
export interface Ring {
  readonly base: number;
  readonly log2: number;
}

export interface GivenDesc {
  readonly kind: 'desc';
  readonly tick: number;
  readonly queue: number;
  readonly write: boolean;
  readonly gpa: number;
  readonly length: number;
  readonly tag: number;
  readonly payload: Uint8Array;
}
export interface GivenCommand {
  readonly kind: 'command';
  readonly tick: number;
  /** Commands of one way take effect in their order. */
  readonly way: 'slot' | 'ring';
  readonly sequence: number;
  readonly irq: boolean;
  readonly command: UpdateCommand;
}
export interface GivenResponse {
  readonly kind: 'response';
  readonly tick: number;
  readonly index: number;
  readonly generation: number;
  readonly code: number;
}
/** A function-level reset; `over`: the tick at which the host knew that it was over. */
export interface GivenReset {
  readonly kind: 'reset';
  readonly tick: number;
  readonly func: number;
  over: number;
}
/** A function is enabled or not; true for sure from `sure` on. */
export interface GivenEnable {
  readonly kind: 'enable';
  readonly tick: number;
  readonly func: number;
  readonly enable: boolean;
  sure: number;
}
/** The host returns the slots before `head`; `arm`: it asks for an interrupt. */
export interface GivenHead {
  readonly kind: 'head';
  readonly tick: number;
  readonly head: number;
  readonly arm: boolean;
}
/** Bus mastering, one bit a function. */
export interface GivenMaster {
  readonly kind: 'master';
  readonly tick: number;
  readonly bits: number;
}
export type Given = GivenDesc | GivenCommand | GivenResponse | GivenReset | GivenEnable | GivenHead | GivenMaster;

export interface SeenWrite {
  readonly kind: 'write';
  readonly tick: number;
  readonly rid: number;
  readonly address: number;
  readonly data: Uint8Array;
}
/** A read, and how the host answered it. */
export interface SeenRead {
  readonly kind: 'read';
  readonly tick: number;
  readonly rid: number;
  readonly address: number;
  readonly bytes: number;
  /** Tick of the last completion; Infinity: none came. */
  ends: number;
  good: boolean;
  data: Uint8Array;
}
export interface SeenDone {
  readonly kind: 'done';
  readonly tick: number;
  readonly queue: number;
  readonly tag: number;
  readonly status: number;
  readonly bytes: number;
  readonly delivered: number;
  readonly data: Uint8Array;
}
export interface SeenVerdict {
  readonly kind: 'verdict';
  readonly tick: number;
  readonly queue: number;
  readonly verdict: number;
  readonly retry: boolean;
  readonly write: boolean;
  readonly page: number;
  readonly pages: number;
}
export type Seen = SeenWrite | SeenRead | SeenDone | SeenVerdict;
export type Happening = Given | Seen;

/** A difference between the device and the model: when, and what. */
export class ModelError extends Error {
  constructor(readonly tick: number, what: string) {
    super(`tick ${tick}: ${what}`);
    this.name = 'ModelError';
  }
}
