import { DEVICE_CLASS } from '../../../hw/spec/messages.ts';
import { presets } from '../../../hw/spec/preset.ts';
import { Machine } from '../../host/machine.ts';
import { machineConfig, type MachineConfig } from '../../host/machine-config.ts';
import type { VmConfig } from '../../host/vm.ts';
import { generate, type GeneratorConfig } from '../../workload/generator.ts';
import { mergeSources, type Descriptor, type DescriptorSource } from '../../workload/source.ts';
import { FakeDevice, type FakeFaults } from './fake-device.ts';

/** A VM with two queues on one function, 64 pages, 25% overcommit. */
export const smallVm: VmConfig = {
  name: 'vm0', domain: 0, pages: 64, workingSet: 40, overcommit: 0.25, functions: [1], start: 'untouched',
  queues: [{ queue: 0, function: 1, deviceClass: DEVICE_CLASS.block }, { queue: 1, function: 1, deviceClass: DEVICE_CLASS.nic_receive }],
};

export const workload: GeneratorConfig = { seed: 1, queue: 0, descriptors: 150, meanGapNs: 3_000, firstPage: 0, pages: 40, writes: 0.5, hot: 0.3, maxLength: 8192 };

export function listSource(descriptors: readonly Descriptor[]): DescriptorSource {
  let at = 0;
  return { next: () => descriptors[at++] ?? null };
}

export function twoQueues(seed: number, descriptors: number): DescriptorSource {
  return mergeSources([generate({ ...workload, seed, descriptors }), generate({ ...workload, seed, descriptors, queue: 1 })]);
}

/** A machine with a fake device, small preset. */
export function machine(source: DescriptorSource, change: Partial<MachineConfig> = {}, faults: FakeFaults = {}): { readonly machine: Machine; readonly device: FakeDevice } {
  const config = machineConfig({ preset: presets.small, seed: 1, vms: [smallVm], arrival: { mode: 'closed', depth: 6 }, ...change });
  const device = new FakeDevice(config.preset, faults);
  return { machine: new Machine(config, device, source), device };
}
