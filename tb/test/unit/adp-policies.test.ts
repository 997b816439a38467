import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArcPolicy } from '../../adp/policies/arc.ts';
import { POLICIES, type PolicyName } from '../../adp/policies/index.ts';
import { LirsPolicy } from '../../adp/policies/lirs.ts';
import { nextUses } from '../../adp/policies/min.ts';
import { accessesOf, runOn, type Step } from '../support/adp.ts';

const victimsOf = (name: PolicyName, steps: readonly Step[], frames: number, budget = 2): readonly number[] => runOn(accessesOf(steps), name, frames, { budget }).victims;
const anyPage = (): boolean => true;

describe('worked by hand, 3 frames', () => {
  test.each([
    // 1 2 3 fill the frames. LRU that sees DMA: 2 is the oldest after 1 again; blind: 1.
    ['lru-track', [1, 2, 3, 1, 4, 5], [2, 3]],
    ['lru-blind', [1, 2, 3, 1, 4, 5], [1, 2]],
    // The CPU's touches count for the blind one too.
    ['lru-blind', [1, 2, 3, { cpu: 1 }, 4], [2]],
    // CLOCK passes 1 once (accessed), takes 2; then 3, then 1 (its mark is gone).
    ['clock', [1, 2, 3, 1, 4, 5, 6], [2, 3, 1]],
    // All marked: the first round clears, the second takes the first.
    ['clock', [1, 2, 3, 1, 2, 3, 4], [1]],
    // Two accesses after its arrival make 1 active: the inactive ones go first.
    ['twolist', [1, 2, 3, 1, 1, 4, 5, 6], [2, 3, 4]],
    // 1 is given up and comes back two evictions later, more than the active list has pages (2 alone): inactive, and it goes in its turn.
    ['twolist', [1, 2, 3, 2, 2, 4, 1, 5, 6], [1, 3, 4, 1]],
    // 1 was used twice (t2); t1 has 2 and 3, its target is 0: they go first.
    ['arc', [1, 2, 3, 1, 4, 5], [2, 3]],
    // MIN: 3 is used last of all (4 at index 3: 1 next, 2 next, 3 never).
    ['min', [1, 2, 3, 4, 1, 2, 4], [3]],
    // LIRS with 2 LIR pages (1, 2): 3, 4, 5 pass through the queue.
    ['lirs', [1, 2, 3, 4, 5, 1, 6], [3, 4, 5]],
    // 3 returns while its ghost is in the stack: LIR; 1, the oldest LIR page, becomes HIR and goes next.
    ['lirs', [1, 2, 3, 4, 3, 5], [3, 4, 1]],
    // W-TinyLFU, window of 1: 1 was used more often than 2 and 3, which leave the window and are no better.
    ['wtinylfu', [1, 1, 1, 2, 3, 4, 5], [2, 3]],
    // 2 was used more often than 1 when it leaves the window: 1 goes for it.
    ['wtinylfu', [1, 2, 2, 3, 4], [1]],
    // Pinning by recency on LRU: the two used last are pinned, LRU's victim is the same.
    ['lru-pin', [1, 2, 3, 1, 4, 5], [2, 3]],
    // Offline pins: 1 and 2 (used again at 4 and 5) are kept, 3 goes, where LRU takes 1.
    ['offline-pin', [1, 2, 3, 4, 1, 2], [3]],
  ] as const)('%s on %j gives up %j', (name, steps, expected) => {
    expect(victimsOf(name, steps, 3)).toEqual(expected);
  });

  test('seed pins a page of block when it falls off the active list, from its second touch on', () => {
    // 4 frames: active list of 2. 1 was touched twice; it falls off when 2 and 3 come, and is pinned: LRU would give it up first.
    expect(victimsOf('seed', [1, 1, 2, 3, 4, 5], 4)).toEqual([2]);
    expect(victimsOf('lru-track', [1, 1, 2, 3, 4, 5], 4)).toEqual([1]);
  });

  test('seed pins a page of the NIC from its first touch on', () => {
    expect(victimsOf('seed', [{ nic: 1 }, { nic: 2 }, { nic: 3 }, 4, 5], 4)).toEqual([2]);
  });

  test('twolist: a page that comes back after no more evictions than the active list has pages is active at once', () => {
    // 5 frames; 1 and 2 are active. 3 goes for 6, and 4 when 3 comes back: distance 2. Inactive then, it would go after 6; active, it does not.
    expect(victimsOf('twolist', [1, 2, 3, 4, 5, 1, 1, 2, 2, 6, 3, 7, 8, 9], 5)).toEqual([3, 4, 5, 6, 1]);
  });

  test('random gives up the youngest of three pages one time in three', () => {
    const pages = Array.from({ length: 600 }, (_, i) => i);
    const { victims } = runOn(accessesOf(pages, 600), 'random', 3);
    const youngest = victims.filter((page, i) => page === i + 2).length / victims.length;
    expect(victims).toHaveLength(597);
    expect(youngest).toBeGreaterThan(0.27);
    expect(youngest).toBeLessThan(0.4);
  });

  test('next uses by index', () => {
    expect([...nextUses(accessesOf([1, 2, 1, { cpu: 2 }]))]).toEqual([2, 3, 2 ** 31 - 1, 2 ** 31 - 1]);
  });
});

const steps = fc.array(fc.oneof({ weight: 4, arbitrary: fc.nat(15) }, fc.nat(15).map((cpu) => ({ cpu })), fc.nat(15).map((nic) => ({ nic })), fc.nat(15).map((post) => ({ post }))), { minLength: 30, maxLength: 200 });
const demand = POLICIES.filter((p) => p !== 'ours');

describe('on any accesses', () => {
  test('no policy that brings pages in on demand reads less from swap than MIN', () => {
    fc.assert(fc.property(steps, fc.integer({ min: 2, max: 12 }), (list, frames) => {
      const trace = accessesOf(list);
      const least = runOn(trace, 'min', frames).counts.swapIns;
      for (const name of demand) if (name !== 'min') expect(runOn(trace, name, frames, { budget: Math.floor(frames / 4) }).counts.swapIns, name).toBeGreaterThanOrEqual(least);
    }), { seed: 7, numRuns: 60 });
  });

  test.each(POLICIES)('%s: frames are conserved, faults and swap-ins add up, pins stay in the budget', (name) => {
    fc.assert(fc.property(steps, fc.integer({ min: 2, max: 12 }), fc.boolean(), (list, frames, probe) => {
      const budget = Math.floor(frames / 4);
      const { model, counts, policy } = runOn(accessesOf(list), name, frames, { budget, probe });
      expect(model.frames.resident + model.frames.free).toBe(frames);
      expect(Array.from({ length: 64 }, (_, p) => model.isResident(p)).filter(Boolean)).toHaveLength(model.frames.resident);
      expect(counts.swapIns + counts.firstTouches - counts.evictions).toBe(model.frames.resident);
      expect(counts.aheadUsed).toBeLessThanOrEqual(counts.ahead);
      expect(policy.pins.peak).toBeLessThanOrEqual(budget);
      expect(policy.pins.used).toBeLessThanOrEqual(policy.pins.made);
      if (name !== 'ours' && !probe) expect(counts.iopfPages.block + counts.iopfPages.nic + counts.cpuFaults).toBe(counts.swapIns);
    }), { seed: 11, numRuns: 60 });
  });

  test('ARC: t1 and t2 hold what is resident, t1 + b1 at most c, all four at most 2c, the target from 0 to c', () => {
    fc.assert(fc.property(steps, fc.integer({ min: 1, max: 12 }), (list, frames) => {
      const arc = new ArcPolicy('arc', { pages: 64, frames, budget: 0, seed: 1 });
      const resident = new Set<number>();
      for (const s of list) {
        if (typeof s !== 'number') continue;
        if (resident.has(s)) arc.dma(s);
        else {
          if (resident.size === frames) resident.delete(arc.victim(anyPage)!);
          arc.arrived(s);
          resident.add(s);
        }
        expect(arc.t1.size + arc.t2.size).toBe(resident.size);
        for (const p of resident) expect(Number(arc.t1.has(p)) + Number(arc.t2.has(p))).toBe(1);
        expect(arc.t1.size + arc.b1.size).toBeLessThanOrEqual(frames);
        expect(arc.t1.size + arc.t2.size + arc.b1.size + arc.b2.size).toBeLessThanOrEqual(2 * frames);
        expect(arc.target).toBeGreaterThanOrEqual(0);
        expect(arc.target).toBeLessThanOrEqual(frames);
      }
    }), { seed: 13, numRuns: 100 });
  });

  test('LIRS: LIR pages are counted and in the stack, its oldest is LIR, a resident page is LIR or in the queue, ghosts are neither', () => {
    fc.assert(fc.property(steps, fc.integer({ min: 2, max: 12 }), (list, frames) => {
      const lirs = new LirsPolicy('lirs', { pages: 64, frames, budget: 0, seed: 1 });
      const resident = new Set<number>();
      for (const s of list) {
        if (typeof s !== 'number') continue;
        if (resident.has(s)) lirs.dma(s);
        else {
          if (resident.size === frames) resident.delete(lirs.victim(anyPage)!);
          lirs.arrived(s);
          resident.add(s);
        }
        const pages = Array.from({ length: 16 }, (_, p) => p);
        expect(pages.filter((p) => lirs.isLir(p))).toHaveLength(lirs.lirCount);
        expect(lirs.lirCount).toBeLessThanOrEqual(lirs.lirMost);
        for (const p of pages) {
          expect(resident.has(p)).toBe(lirs.isLir(p) || lirs.queue.has(p));
          if (lirs.isLir(p)) expect(lirs.stack.has(p)).toBe(true);
          if (lirs.ghosts.has(p)) expect([resident.has(p), lirs.stack.has(p)]).toEqual([false, true]);
        }
        if (lirs.stack.size > 0) expect(lirs.isLir(lirs.stack.oldest)).toBe(true);
      }
    }), { seed: 17, numRuns: 100 });
  });
});
