import type { DomainTable } from './driver-setup.ts';

/** One VM: its guest-physical space, how much of it the host backs, and what it has of the device. */
export interface VmConfig {
  readonly name: string;
  readonly domain: number;
  /** Pages of guest-physical space. */
  readonly pages: number;
  /** Pages the workload touches: the base of `overcommit`. */
  readonly workingSet: number;
  /** oc = pages of the working set / frames - 1; 0 gives a frame to each. */
  readonly overcommit: number;
  /** Functions passed through to the VM; never 0, the PF is the host's. */
  readonly functions: readonly number[];
  readonly queues: DomainTable['queues'];
  /** Before the run: nothing touched, or every page swapped out. */
  readonly start: 'untouched' | 'swapped';
}

/** Frames the VM may use, from its overcommit. */
export function framesOf(vm: VmConfig): number {
  return Math.floor(vm.workingSet / (1 + vm.overcommit));
}

/** Every problem of a set of VMs for a device, one sentence each. */
export function vmProblems(vms: readonly VmConfig[], device: { readonly functions: number; readonly domains: number; readonly queues: number; readonly gpaBits: number }): string[] {
  const problems: string[] = [];
  const owner = new Map<string, string>();
  const claim = (what: string, vm: VmConfig): void => {
    const other = owner.get(what);
    if (other !== undefined) problems.push(`${what} belongs to ${other} and to ${vm.name}`);
    owner.set(what, vm.name);
  };
  for (const vm of vms) {
    claim(`domain ${vm.domain}`, vm);
    if (vm.domain < 0 || vm.domain >= device.domains) problems.push(`${vm.name}: domain ${vm.domain} of ${device.domains}`);
    if (vm.pages > 2 ** (device.gpaBits - 12)) problems.push(`${vm.name}: ${vm.pages} pages, a guest-physical address has ${device.gpaBits} bits`);
    if (vm.workingSet > vm.pages) problems.push(`${vm.name}: a working set of ${vm.workingSet} pages in ${vm.pages} pages`);
    if (framesOf(vm) < 4) problems.push(`${vm.name}: ${framesOf(vm)} frames; give at least 4 (a larger working set or less overcommit)`);
    for (const f of vm.functions) {
      claim(`function ${f}`, vm);
      if (f < 1 || f >= device.functions) problems.push(`${vm.name}: function ${f}; VFs are 1..${device.functions - 1}`);
    }
    for (const q of vm.queues) {
      claim(`queue ${q.queue}`, vm);
      if (q.queue < 0 || q.queue >= device.queues) problems.push(`${vm.name}: queue ${q.queue} of ${device.queues}`);
      if (!vm.functions.includes(q.function)) problems.push(`${vm.name}: queue ${q.queue} is bound to function ${q.function}, which is not the VM's`);
    }
  }
  return problems;
}
