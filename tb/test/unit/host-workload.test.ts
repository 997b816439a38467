import { describe, expect, it } from 'vitest';
import { defaultLatency, draw, fixedLatency } from '../../host/latency.ts';
import { Random } from '../../host/random.ts';
import { generate } from '../../workload/generator.ts';
import { mergeSources, type Descriptor, type DescriptorSource } from '../../workload/source.ts';
import { listSource, workload } from './host-fixture.ts';

function allOf(source: DescriptorSource): Descriptor[] {
  const out: Descriptor[] = [];
  for (let d = source.next(); d !== null; d = source.next()) out.push(d);
  return out;
}

describe('the generator', () => {
  it('gives the same descriptors for the same seed, others for another', () => {
    const a = allOf(generate(workload));
    expect(allOf(generate(workload))).toEqual(a);
    expect(allOf(generate({ ...workload, seed: 2 }))).not.toEqual(a);
  });

  it('stays in its pages, in order of time, with the shares it was given', () => {
    const ds = allOf(generate({ ...workload, descriptors: 4_000, firstPage: 8, pages: 20 }));
    expect(ds.length).toBe(4_000);
    for (const [i, d] of ds.entries()) {
      expect(d.gpa >= 8 * 4096 && d.gpa + d.length <= 28 * 4096 && d.length >= 1 && d.length <= workload.maxLength && (i === 0 || d.timeNs >= ds[i - 1]!.timeNs)).toBe(true);
    }
    expect(ds.filter((d) => d.kind === 2).length / ds.length).toBeCloseTo(0.5, 1);
    expect(ds.at(-1)!.timeNs / ds.length / workload.meanGapNs).toBeCloseTo(1, 1);
  });

  it('refuses descriptors that are longer than its pages', () => {
    expect(() => generate({ ...workload, pages: 1 })).toThrow(/8192 bytes do not fit 1 pages/);
  });
});

describe('merged sources', () => {
  it('come in order of time, equal times in order of the list', () => {
    const d = (queue: number, timeNs: number): Descriptor => ({ timeNs, queue, kind: 1, gpa: 0, length: 1 });
    const merged = allOf(mergeSources([listSource([d(0, 1), d(0, 5)]), listSource([d(1, 1), d(1, 2)])]));
    expect(merged.map((x) => [x.queue, x.timeNs])).toEqual([[0, 1], [1, 1], [1, 2], [0, 5]]);
  });
});

describe('latencies', () => {
  it('have the median they say and never pass their cut', () => {
    const random = new Random(1, 'latency');
    const xs = Array.from({ length: 5_001 }, () => draw(defaultLatency.swapRead, random)).sort((a, b) => a - b);
    expect(xs[2_500]! / 80_000).toBeCloseTo(1, 1);
    expect(xs[4_950]!).toBeGreaterThan(160_000);
    expect(xs.at(-1)!).toBeLessThanOrEqual(2_000_000);
    expect(xs.every(Number.isInteger)).toBe(true);
    expect(draw(fixedLatency.swapRead, random)).toBe(80_000);
  });
});
