import { CpuFaults } from './cpu-faults.ts';
import type { EventQueue } from './events.ts';
import { FaultHandler } from './fault-handler.ts';
import type { FaultStats } from './fault-stats.ts';
import { Guest, type Flight } from './guest.ts';
import type { Iommu } from './iommu.ts';
import type { MachineConfig } from './machine-config.ts';
import type { HostMemory } from './memory.ts';
import { Reclaimer } from './reclaim.ts';
import type { SwapDevice } from './swap.ts';
import { framesOf, type VmConfig } from './vm.ts';
import { VmMemory } from './vm-memory.ts';
import type { VpriDriver } from './vpri-driver.ts';

export interface VmHostParts {
  readonly config: MachineConfig;
  readonly events: EventQueue;
  readonly memory: HostMemory;
  readonly iommu: Iommu;
  readonly swap: SwapDevice;
  readonly driver: VpriDriver;
  readonly stats: FaultStats;
  readonly finished: (flight: Flight) => void;
  /** A line of the host's event trace. */
  readonly log: (line: string) => void;
}

/** Everything the host keeps for one VM. */
export class VmHost {
  readonly memory: VmMemory;
  readonly reclaim: Reclaimer;
  readonly faults: FaultHandler;
  readonly cpu: CpuFaults;
  readonly guest: Guest;

  constructor(
    readonly vm: VmConfig,
    parts: VmHostParts,
  ) {
    const { config, events, memory, iommu, swap, driver, stats, log } = parts;
    const { latency, plant, grantRights } = config;
    this.memory = new VmMemory({
      domain: vm.domain, pages: vm.pages, frames: framesOf(vm), start: vm.start, memory, swap,
      pressure: () => this.reclaim.kick(),
    });
    this.reclaim = new Reclaimer({ events, vm: this.memory, driver, iommu, memory, swap, latency, plant });
    this.faults = new FaultHandler({ events, driver, iommu, memory, swap, latency, stats, plant, grantRights }, this.memory);
    this.cpu = new CpuFaults({ events, driver, iommu, memory, swap, latency, log }, this.memory);
    this.guest = new Guest(vm.domain, this.memory, config.onViolation, parts.finished);
  }

  /** What is under way, for the deadlock report. */
  describe(): string[] {
    return [...this.faults.describe(), ...this.cpu.describe(), ...this.reclaim.describe(), ...this.memory.describe()];
  }
}
