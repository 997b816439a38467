import type { Ddr4Timing } from './ddr4.ts';

/**
 * The face of the bridge: what the host model may do with a running simulation, whatever the transport.
 *
 * Time is counted in ticks of the device clock (4 ns), as `number` (exact up to 2^53). The simulation never runs on its
 * own: the host advances it with `run`, and each call is a strict request and response.
 */

/** One TLP as it stands on the wire: header doublewords and payload, without framing. 12 or 16 header bytes. */
export interface RawTlp {
  readonly header: Uint8Array;
  readonly payload: Uint8Array;
}

/** What the host hands in. Each takes effect at the first clock whose `now` is at least `tick`; equal ticks keep their order within a port. */
export type Inbound =
  /** A request TLP from the root complex to a BAR. */
  | { readonly port: 'rx_req'; readonly tick: number; readonly tlp: RawTlp; readonly bar: number; readonly func: number }
  /** A completion TLP to the device; `error` as on the generic TLP interface (0: none). */
  | { readonly port: 'rx_cpl'; readonly tick: number; readonly tlp: RawTlp; readonly error: number }
  /** A DMA descriptor; `payload` is the write data of a write kind (length bytes), empty for a read kind. */
  | { readonly port: 'desc'; readonly tick: number; readonly queue: number; readonly kind: number; readonly gpa: number; readonly length: number; readonly tag: number; readonly payload: Uint8Array };

/** What the device did. `tick` is `now` of the clock in which it happened (for a TLP: its last beat accepted; for a posted write: the clock in which it left). */
export type Outbound =
  | { readonly port: 'tx_wr_req'; readonly tick: number; readonly tlp: RawTlp; readonly seq: number }
  | { readonly port: 'tx_rd_req'; readonly tick: number; readonly tlp: RawTlp; readonly seq: number }
  | { readonly port: 'tx_cpl'; readonly tick: number; readonly tlp: RawTlp }
  /** A finished descriptor; `data` is the read data put together by offset (read kinds; bytes never delivered are zero), `delivered` how many bytes arrived. */
  | { readonly port: 'done'; readonly tick: number; readonly queue: number; readonly tag: number; readonly status: number; readonly bytes: number; readonly waited: number; readonly data: Uint8Array; readonly delivered: number }
  /** A verdict, from the event port. */
  | { readonly port: 'event'; readonly tick: number; readonly queue: number; readonly verdict: number; readonly retry: boolean; readonly write: boolean; readonly page: number; readonly pages: number };

/** Why `run` came back. The last four end the simulation: every further call fails with the same reason. */
export type StopReason = 'until' | 'output' | 'assertion' | 'finish' | 'hang' | 'error';

export interface RunResult {
  readonly reason: StopReason;
  /** `now` after the run. */
  readonly tick: number;
  /** Clocks simulated and ticks skipped in this call. */
  readonly clocks: number;
  readonly skipped: number;
  readonly busy: boolean;
  /** In order of tick; equal ticks in the order: tx_wr_req, tx_rd_req, tx_cpl, done, event. */
  readonly out: readonly Outbound[];
  /** For the reasons that end the simulation: what the simulator printed, the assertion's name, the cycle. */
  readonly detail: string;
}

export interface Hello {
  readonly protocol: number;
  /** Hash of the RTL, flags and tool version the model was built from. */
  readonly rtlHash: string;
  readonly preset: string;
  readonly verilator: string;
}

/** Constants of the device's configuration inputs, driven from reset on. */
export interface DeviceConfig {
  readonly requesterId: number;
  /** Encodings of Device Control: 0 = 128 bytes ... 5 = 4,096 bytes. */
  readonly maxPayloadSize: number;
  readonly maxReadRequestSize: number;
  readonly msixEnable: boolean;
  readonly msixMask: boolean;
  /** One bit a function. */
  readonly busMaster: bigint;
}

/** A range of byte addresses of the device memory, from a tick on. */
export interface MemoryRange {
  readonly from: number;
  readonly bytes: number;
  /** Default: since ever. */
  readonly since?: number;
}

/**
 * The device memory behind the AXI4 port. Its contents are random by seed until they are written; RESET powers it up anew.
 * The address is line : row above column above bank above bank group, lowest bits last, so neighbouring lines lie in different bank groups.
 */
export type MemoryBehaviour = (
  | {
      readonly mode: 'fixed';
      /** Ticks from the address handshake (write: the later of address and data) to the response, at least 1. */
      readonly cycles: number;
    }
  | { readonly mode: 'ddr4'; readonly timing: Ddr4Timing }
) & {
  /** Ticks that the seed may add to each response, 0 to this many: responses of different IDs then come in any order. */
  readonly spread: number;
  /** Transactions that touch one of these are answered SLVERR: a write does nothing, a read brings random data. */
  readonly errors: readonly MemoryRange[];
};

/** What the device memory did since RESET. */
export interface MemoryStats {
  /** Answered transactions; of them SLVERR. */
  readonly reads: number;
  readonly writes: number;
  readonly errors: number;
  /** Of the transactions served: row open, bank closed, another row open. Zero in mode `fixed`, as are refreshes. */
  readonly rowHits: number;
  readonly rowMisses: number;
  readonly rowConflicts: number;
  readonly refreshes: number;
  /** Ticks from the address handshake (write: the later of address and data) to the response on the wires -> how often. */
  readonly readLatency: ReadonlyMap<number, number>;
  readonly writeLatency: ReadonlyMap<number, number>;
}

/** How the transactor's side of the wires behaves; all by seed, so the same everywhere. */
export interface LinkBehaviour {
  readonly seed: number;
  /** Share of clocks in which `ready` of an output stream is low, 0..255 of 256. */
  readonly stall: number;
  /** Clocks between a posted write being accepted and its sent notice: minimum and spread. Order is kept. */
  readonly sentDelay: readonly [min: number, spread: number];
  /** Skip idle time (off only to show that it changes nothing). */
  readonly skipIdle: boolean;
  readonly memory: MemoryBehaviour;
}

/** A simulation. Errors are `SimError` with a named reason, the tick and the log; nothing is thrown away silently. */
export interface SimLink {
  readonly hello: Hello;
  /** Reset the device and drive its configuration; time starts at tick 0 again. */
  reset(config: DeviceConfig, behaviour: LinkBehaviour): void;
  /** Change the bus-master bits; takes effect at the current tick. */
  setBusMaster(functions: bigint): void;
  /**
   * Runs until `now` reaches `until`, but no further than `afterOutput` ticks past the first tick in which anything left the
   * device (reason 'output'). With `afterOutput` no longer than the shortest device -> host -> device turnaround, results do not
   * depend on how a run is cut into calls.
   */
  run(inbound: readonly Inbound[], until: number, afterOutput: number): RunResult;
  /** What the device memory did since RESET, up to the current tick. */
  memoryStats(): MemoryStats;
  /** Backdoor for tests: whole lines of the device memory as they are at the current tick, written or not. */
  peekMemory(address: number, bytes: number): Uint8Array;
  /** Backdoor for tests: overwrites whole lines of the device memory at the current tick. */
  pokeMemory(address: number, data: Uint8Array): void;
  /** Keeps the log of what this simulation was asked, and gives the command that plays it again; null without a log. For the text of a failure. */
  replayCommand(): string | null;
  /** Turn waveform dumping on or off (only in a model built with waves). */
  trace(on: boolean): void;
  close(): void;
}

/** A simulation that ended or cannot start: `reason` is stable, `message` one sentence and what to do. */
export class SimError extends Error {
  constructor(
    readonly reason: 'assertion' | 'finish' | 'hang' | 'error' | 'dead' | 'timeout' | 'protocol' | 'hash' | 'build' | 'start',
    message: string,
    readonly tick: number | null,
    readonly log: string,
  ) {
    super(message);
    this.name = 'SimError';
  }
}
