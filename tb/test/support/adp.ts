import { AccessLog, type Accesses } from '../../adp/accesses.ts';
import { MemoryModel, type Counts, type ModelConfig } from '../../adp/model.ts';
import { makePolicy, type PolicyName } from '../../adp/policies/index.ts';
import type { DeviceKind, ReclaimPolicy } from '../../adp/policy.ts';

/** A step by hand: a DMA that writes a page (`nic`: by the NIC), a touch by the CPU, a posted buffer; 1 us apart unless `us` says when. */
export type Step = number | { readonly cpu: number } | { readonly nic: number; readonly us?: number } | { readonly post: number; readonly us?: number } | { readonly pages: readonly [number, number] };

/** Accesses of a VM of 64 pages or more; each DMA is a request of its own. */
export function accessesOf(steps: readonly Step[], pages = 64): Accesses {
  const log = new AccessLog();
  const dma = (first: number, last: number, device: DeviceKind, us: number): void => log.dma(first, last, device, true, log.newRequest(device), us);
  for (const [i, s] of steps.entries()) {
    if (typeof s === 'number') dma(s, s, 'block', i);
    else if ('cpu' in s) log.cpu(s.cpu, i);
    else if ('nic' in s) dma(s.nic, s.nic, 'nic', s.us ?? i);
    else if ('post' in s) log.post(s.post, s.us ?? i);
    else dma(s.pages[0], s.pages[1], 'block', i);
  }
  return log.done('by-hand', pages, () => true);
}

export interface Run {
  readonly counts: Counts;
  readonly model: MemoryModel;
  readonly policy: ReclaimPolicy;
  /** Pages in the order in which they were given up. */
  readonly victims: readonly number[];
}

/** Runs a policy; harvests after each access unless `config` says else, so that each DMA is logged. */
export function runOn(trace: Accesses, name: PolicyName, frames: number, config: Partial<ModelConfig> & { readonly budget?: number; readonly seed?: number } = {}): Run {
  const { budget = 2, seed = 1, ...rest } = config;
  const clock = { at: 0 };
  const policy = makePolicy(name, { pages: trace.pages, frames, budget, seed }, trace, clock);
  const victims: number[] = [];
  const victim = policy.victim.bind(policy);
  policy.victim = (may) => {
    const page = victim(may);
    if (page !== undefined) {
      if (policy.pins.held > budget) throw new Error(`${name} pins ${policy.pins.held} pages, its budget is ${budget}`);
      victims.push(page);
    }
    return page;
  };
  const model = new MemoryModel(trace, policy, { frames, harvestUs: 1, probe: false, faultUs: 100, ...rest });
  return { counts: model.run(clock), model, policy, victims };
}
