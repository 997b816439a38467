import type { Outbound } from '../bridge/types.ts';
import type { MmioReads } from './mmio.ts';
import { decodeTlp, describeTlp, isRequest, type Completion, type MemRequest, type Tlp } from './tlp.ts';
import { checkRequest, checkSingleCompletion, type RequestLimits } from './tlp-check.ts';
import { TlpError, type TlpErrorCode } from './tlp-error.ts';

/** The interrupt range of x86: a write of one doubleword to it is a message signalled interrupt. */
export const INTERRUPT_BASE = 0xfee0_0000;
export const INTERRUPT_END = 0xfef0_0000;

export function isInterrupt(tlp: MemRequest): boolean {
  return tlp.kind === 'MWr' && tlp.length === 1 && tlp.address >= INTERRUPT_BASE && tlp.address < INTERRUPT_END;
}

/** Names a transaction: requester ID and tag (PCIe 5.0 §2.2.6.2). */
export function transactionId(tlp: Tlp): number {
  return (tlp.requesterId << 8) | tlp.tag;
}

/** TLP records among what leaves the device. */
export type DeviceTlp = Extract<Outbound, { port: 'tx_wr_req' | 'tx_rd_req' | 'tx_cpl' }>;

export type ViolationCode =
  | TlpErrorCode
  | 'port' // a TLP of another kind than its port carries
  | 'tag-in-use' // a read with the tag of a read that is still open (PCIe 5.0 §2.2.6.2)
  | 'unexpected-completion' // a completion nobody waits for
  | 'interrupt'; // a message signalled interrupt without all byte enables (PCIe 5.0 §6.1.4)

/** The device broke a rule of PCIe or of this system: what, at which tick, on which port, in which TLP. */
export class ProtocolViolation extends Error {
  constructor(
    readonly code: ViolationCode,
    readonly port: DeviceTlp['port'],
    readonly tick: number,
    problem: string,
    tlp: string,
  ) {
    super(`tick ${tick}, ${port}: ${problem}; in ${tlp}`);
    this.name = 'ProtocolViolation';
  }
}

const PORT_OF = { MWr: 'tx_wr_req', MRd: 'tx_rd_req', Cpl: 'tx_cpl', CplD: 'tx_cpl' } as const;

/** Decodes what leaves the device and holds it to the rules. Each breach is kept in `violations` and thrown. */
export class DeviceMonitor {
  readonly violations: ProtocolViolation[] = [];
  readonly #limits: RequestLimits;
  readonly #hostId: number;
  readonly #functionId: ((func: number) => number) | null;
  readonly #mmio: MmioReads;
  /** Reads of the device: transaction -> tick at which its last completion enters the device (Infinity: not known yet). */
  readonly #tagFreeAt = new Map<number, number>();

  constructor(limits: RequestLimits, hostId: number, functionId: ((func: number) => number) | null, mmio: MmioReads) {
    this.#limits = limits;
    this.#hostId = hostId;
    this.#functionId = functionId;
    this.#mmio = mmio;
  }

  /** The decoded TLP, legal in itself and against what is under way; throws a ProtocolViolation. */
  admit(record: DeviceTlp): Tlp {
    const tlp = this.#guard(record, null, () => decodeTlp(record.tlp));
    const port = PORT_OF[tlp.kind];
    if (port !== record.port) this.#violate('port', record, `${tlp.kind} belongs on ${port}`, tlp);
    if (isRequest(tlp)) {
      this.#guard(record, tlp, () => checkRequest(tlp, this.#limits));
      if (tlp.kind === 'MRd') this.#claim(tlp, record);
      else if (isInterrupt(tlp) && tlp.firstBe !== 0xf) this.#violate('interrupt', record, 'a message signalled interrupt enables all four bytes', tlp);
    } else {
      this.#answer(tlp, record);
    }
    return tlp;
  }

  /** The last completion of a device read enters the device at `tick`. */
  release(request: MemRequest, tick: number): void {
    this.#tagFreeAt.set(transactionId(request), tick);
  }

  #claim(tlp: MemRequest, record: DeviceTlp): void {
    const freeAt = this.#tagFreeAt.get(transactionId(tlp));
    if (freeAt !== undefined && record.tick < freeAt) this.#violate('tag-in-use', record, 'the tag belongs to a read whose last completion has not entered the device', tlp);
    this.#tagFreeAt.set(transactionId(tlp), Infinity);
  }

  #answer(tlp: Completion, record: DeviceTlp): void {
    const read = tlp.requesterId === this.#hostId ? this.#mmio.awaiting(tlp.tag) : undefined;
    if (!read || record.tick < read.tick) return this.#violate('unexpected-completion', record, 'no MMIO read with this requester ID and tag waits in the device', tlp);
    const completerId = this.#functionId ? this.#functionId(read.func) : null;
    this.#guard(record, tlp, () => checkSingleCompletion(tlp, read.request, completerId));
    this.#mmio.answer(tlp.tag);
  }

  /** Runs a check; a TlpError becomes a violation of this record. */
  #guard<T>(record: DeviceTlp, tlp: Tlp | null, check: () => T): T {
    try {
      return check();
    } catch (error) {
      if (error instanceof TlpError) this.#violate(error.code, record, error.problem, tlp ?? `TLP with header ${error.header}`);
      throw error;
    }
  }

  #violate(code: ViolationCode, record: DeviceTlp, problem: string, tlp: Tlp | string): never {
    const violation = new ProtocolViolation(code, record.port, record.tick, problem, typeof tlp === 'string' ? tlp : describeTlp(tlp));
    this.violations.push(violation);
    throw violation;
  }
}
