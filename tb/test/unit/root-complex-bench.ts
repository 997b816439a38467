/**
 * A small device and main loop for the tests of the root complex: records of the device, in order of tick, run in quanta
 * against the event queue. A device function may react to what enters the device.
 */
import type { Outbound } from '../../bridge/types.ts';
import { EventQueue } from '../../host/events.ts';
import { DEFAULT_LATENCY } from '../../pcie/latency.ts';
import { RootComplex, type DownTlp, type RootComplexConfig, type TlpTrace } from '../../pcie/root-complex.ts';
import { encodeTlp, isRequest, type Tlp } from '../../pcie/tlp.ts';
import { hexWords } from '../../pcie/tlp-error.ts';

export const PORT = { MWr: 'tx_wr_req', MRd: 'tx_rd_req', Cpl: 'tx_cpl', CplD: 'tx_cpl' } as const;

/** A TLP as it leaves the device at `tick`. */
export function leaves(tick: number, tlp: Tlp): Outbound {
  const port = PORT[tlp.kind];
  const raw = encodeTlp(tlp);
  return port === 'tx_cpl' ? { port, tick, tlp: raw } : { port, tick, tlp: raw, seq: 0 };
}

/** One line of the event trace. */
export function line({ direction, sentNs, deliveredNs, tlp }: TlpTrace): string {
  const where = isRequest(tlp) ? tlp.address : tlp.lowerAddress;
  return `${direction} ${sentNs} ${deliveredNs} ${tlp.kind} ${tlp.requesterId} ${tlp.tag} ${where} ${hexWords(tlp.payload)}`;
}

export interface Landed {
  readonly rid: number;
  readonly address: number;
  readonly data: Uint8Array;
  readonly enable: readonly boolean[] | null;
  readonly sentNs: number;
  readonly atNs: number;
}

export const MEMORY_BYTES = 0x10000;
/** Reads at or above this address are refused. */
export const REFUSED_FROM = 0x8000;

export class Bench {
  readonly events = new EventQueue();
  /** Memory that repeats every 64 KiB, filled with a pattern that differs at every address. */
  readonly memory = Uint8Array.from({ length: MEMORY_BYTES }, (_, i) => (i ^ (i >> 8) ^ 0x5a) & 0xff);
  readonly writes: Landed[] = [];
  readonly interrupts: { readonly address: number; readonly data: number; readonly rid: number; readonly atNs: number; readonly writesBefore: number }[] = [];
  readonly trace: string[] = [];
  readonly rc: RootComplex;

  constructor(config: Partial<RootComplexConfig> = {}) {
    this.rc = new RootComplex({
      events: this.events,
      seed: 1,
      ordering: 'legal',
      latency: DEFAULT_LATENCY,
      memory: {
        write: (rid, address, data, enable, sentNs) => {
          this.writes.push({ rid, address, data, enable, sentNs, atNs: this.events.now });
          for (let i = 0; i < data.length; i++) if (enable?.[i] ?? true) this.memory[(address + i) % MEMORY_BYTES] = data[i]!;
        },
        read: (_rid, address, length) =>
          address % MEMORY_BYTES >= REFUSED_FROM ? { ok: false, why: 'no right' } : { ok: true, data: this.memory.subarray(address % MEMORY_BYTES, (address % MEMORY_BYTES) + length) },
      },
      msi: (address, data, rid) => void this.interrupts.push({ address, data, rid, atNs: this.events.now, writesBefore: this.writes.length }),
      maxPayload: 256,
      maxReadRequest: 512,
      rcb: 64,
      requesterId: 0,
      tickNs: 4,
      trace: (entry) => void this.trace.push(line(entry)),
      ...config,
    });
  }

  /** The longest quantum whose cut cannot be seen. */
  get safeQuantum(): number {
    return Math.min(this.rc.minTurnaroundTicks, Math.floor(this.rc.minDownNs / 4));
  }

  /** Runs `records` and what `react` adds, in quanta, up to `until`; gives what entered the device, by tick. */
  run(records: readonly Outbound[], until: number, quantum = this.safeQuantum, react: (tlp: DownTlp) => readonly Outbound[] = () => []): DownTlp[] {
    let pending = [...records];
    let due: DownTlp[] = [];
    const entered: DownTlp[] = [];
    for (let from = 0; from < until; from += quantum) {
      const to = from + quantum;
      due = [...due, ...this.rc.toDevice()].sort((a, b) => a.tick - b.tick);
      for (; due.length && due[0]!.tick < to; due.shift()) {
        entered.push(due[0]!);
        pending.push(...react(due[0]!));
      }
      pending.sort((a, b) => a.tick - b.tick);
      const now = pending.filter((r) => r.tick < to);
      pending = pending.filter((r) => r.tick >= to);
      this.rc.fromDevice(now, to);
      this.events.advanceTo(to * 4);
    }
    return entered;
  }
}
