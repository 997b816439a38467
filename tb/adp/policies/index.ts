import type { Accesses } from '../accesses.ts';
import { OursPinsPolicy } from '../ours/ours-pins.ts';
import { OursPolicy } from '../ours/ours.ts';
import type { PolicyInputs, ReclaimPolicy } from '../policy.ts';
import { ArcPolicy } from './arc.ts';
import { ClockPolicy } from './clock.ts';
import { LirsPolicy } from './lirs.ts';
import { LruPinPolicy } from './lru-pin.ts';
import { LruPolicy } from './lru.ts';
import { MinPolicy, nextUses } from './min.ts';
import { OfflinePinPolicy } from './offline-pin.ts';
import { RandomPolicy } from './random.ts';
import { SeedPolicy } from './seed.ts';
import { TwoListPolicy } from './twolist.ts';
import { WTinyLfuPolicy } from './wtinylfu.ts';

/** Every policy, in the order of the table. `ours-pins` is a part of `ours`, shown apart. */
export const POLICIES = ['lru-blind', 'lru-track', 'clock', 'twolist', 'random', 'arc', 'lirs', 'wtinylfu', 'min', 'lru-pin', 'offline-pin', 'seed', 'ours-pins', 'ours'] as const;
export type PolicyName = (typeof POLICIES)[number];

/** Policies that draw by seed. */
export const SEEDED: readonly PolicyName[] = ['random', 'ours-pins', 'ours'];
/** Policies that use the device's probes of posted buffers; the others stand for hosts without. */
export const PROBING: readonly PolicyName[] = ['ours'];

/** A policy for a run over these accesses; `clock.at` is the access at work, which only `min` and `offline-pin` read. */
export function makePolicy(name: PolicyName, inputs: PolicyInputs, trace: Accesses, clock: { readonly at: number }): ReclaimPolicy {
  switch (name) {
    case 'lru-blind': return new LruPolicy(name, inputs, 'none');
    case 'lru-track': return new LruPolicy(name, inputs, 'every');
    case 'clock': return new ClockPolicy(name, inputs);
    case 'twolist': return new TwoListPolicy(name, inputs);
    case 'random': return new RandomPolicy(name, inputs);
    case 'arc': return new ArcPolicy(name, inputs);
    case 'lirs': return new LirsPolicy(name, inputs);
    case 'wtinylfu': return new WTinyLfuPolicy(name, inputs);
    case 'min': return new MinPolicy(name, inputs, futureOf(trace), clock);
    case 'lru-pin': return new LruPinPolicy(name, inputs);
    case 'offline-pin': return new OfflinePinPolicy(name, inputs, nextUseAt(trace, clock));
    case 'seed': return new SeedPolicy(name, inputs);
    case 'ours-pins': return new OursPinsPolicy(name, inputs);
    case 'ours': return new OursPolicy(name, inputs);
  }
}

const futures = new WeakMap<Accesses, Int32Array>();

function futureOf(trace: Accesses): Int32Array {
  let next = futures.get(trace);
  if (next === undefined) futures.set(trace, (next = nextUses(trace)));
  return next;
}

/** The next use of a page, as the trace goes on: followed from its last access before the one at work. */
function nextUseAt(trace: Accesses, clock: { readonly at: number }): (page: number) => number {
  const next = futureOf(trace);
  const last = new Int32Array(trace.pages).fill(-1);
  let seen = 0;
  return (page) => {
    for (; seen <= clock.at; seen++) last[trace.page[seen]!] = seen;
    const at = last[page]!;
    return at < 0 ? trace.count : next[at]!;
  };
}
