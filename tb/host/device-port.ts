import type { MmioResult } from '../pcie/mmio.ts';
import { DriverError } from './driver-error.ts';
import type { EventQueue } from './events.ts';
import { fromQword, qword } from './layout.ts';
import { until, type Task } from './task.ts';

/** How host software reaches the device: the CPU's side of the root complex. */
export interface DevicePort {
  /** A posted write; ordered behind earlier ones. */
  mmioWrite(func: number, bar: number, offset: number, bytes: Uint8Array): void;
  mmioRead(func: number, bar: number, offset: number, length: number, done: (result: MmioResult) => void): void;
}

/** The VPRI BAR as the driver uses it: 8-byte stores and loads, and vector stores, to BAR 0 of the PF. */
export class VpriBar {
  stores = 0;
  loads = 0;

  constructor(
    private readonly port: DevicePort,
    private readonly events: EventQueue,
    private readonly log: (line: string) => void,
  ) {}

  store(offset: number, value: bigint): void {
    this.stores++;
    this.log(`${this.events.now} mmio write ${offset.toString(16)} ${value.toString(16)}`);
    this.port.mmioWrite(0, 0, offset, qword(value));
  }

  /** A vector store: `bytes` reach the device as one write. */
  storeVector(offset: number, bytes: Uint8Array): void {
    this.stores++;
    this.log(`${this.events.now} mmio write ${offset.toString(16)} ${Buffer.from(bytes).toString('hex')}`);
    this.port.mmioWrite(0, 0, offset, bytes);
  }

  *load(offset: number): Task<bigint> {
    this.loads++;
    const result = yield* until<MmioResult>((done) => this.port.mmioRead(0, 0, offset, 8, done));
    if (!result.ok) throw new DriverError('device-error', `load at 0x${offset.toString(16)} of BAR 0 was answered with completion status ${result.status}`);
    const value = fromQword(result.data);
    this.log(`${this.events.now} mmio read ${offset.toString(16)} ${value.toString(16)}`);
    return value;
  }
}
