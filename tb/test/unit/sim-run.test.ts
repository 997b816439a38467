import { describe, expect, test } from 'vitest';
import { checkFits, conditionsOf, framesFor, latencyText, type SimRun } from '../../eval/sim-run.ts';
import { defaultLatency } from '../../host/latency.ts';
import { DEFAULT_LATENCY } from '../../pcie/latency.ts';
import { surveyOf } from '../../workload/trace-source.ts';
import { traceOf } from '../support/traces.ts';

test.each([[120, 20, 100], [100, 0, 100], [100, 200, 33], [1, 200, 1]])('%i pages at %i%% overcommit have %i frames', (pages, percent, frames) => {
  expect(framesFor(pages, percent)).toBe(frames);
});

test('a preset too small for the trace is refused with both numbers', () => {
  const survey = surveyOf(traceOf([{ kind: 'data', gpa: 2048 * 4096, length: 1 }]), { queues: 4 });
  expect(() => checkFits('small', survey)).toThrow('preset small holds 2048 guest pages, the trace reaches page 2048; use PRESET=default');
  expect(() => checkFits('default', survey)).not.toThrow();
  expect(() => checkFits('small', surveyOf(traceOf([{ kind: 'data', gpa: 2048 * 4096 - 1, length: 1 }]), { queues: 4 }))).not.toThrow();
});

describe('the head of the table', () => {
  test('names every latency with its value', () => {
    expect(latencyText(DEFAULT_LATENCY)).toContain('postedUp 180..340');
    const host = latencyText(defaultLatency);
    expect(host).toContain('interrupt 1000 median, at most 20000');
    expect(host).toContain('mmioStore 20;');
    for (const name of Object.keys(defaultLatency)) expect(host).toContain(name);
  });

  test('says what the figures hold under', () => {
    const trace = traceOf([{ kind: 'data', gpa: 0, length: 5000, write: true }, { kind: 'receiveBufferPosted', gpa: 0, length: 5, device: 'net' }, { kind: 'blockHeader', gpa: 0, length: 16 }]);
    const survey = surveyOf(trace, { queues: 4 });
    const run: SimRun = {
      report: { lookups: { counts: [], sum: 0, max: 0 }, updatesNs: [], faultStages: [], faults: [], descriptors: 2, bytesChecked: 0, violations: [], checks: 0, traceHash: 'x', events: 0, clocks: 0, skippedTicks: 0, wallSeconds: 0 },
      versions: { verilator: '5.006', rtl: 'abc' }, hostLatency: defaultLatency, pathLatency: DEFAULT_LATENCY, conditions: [['arrivals', 'asis']],
    };
    const text = new Map(conditionsOf({ seed: 7, preset: 'default', trace, descriptors: 2, frames: 1, waves: null }, survey, 100, run));
    expect(text.get('trace')).toBe('by-hand: 2 descriptors (1 data, 1 block headers, 0 status bytes, 0 indirect tables), 50.0% write memory');
    expect(text.get('left out')).toContain('1 receive buffers posted');
    expect(text.get('overcommit')).toBe('100% = pages / frames - 1, of the working set: 2 pages touched, 1 host frames');
    expect(text.get('first touch')).toContain('init_on_alloc=0');
    expect(text.get('clock')).toContain('250 MHz stated');
    expect([text.get('seed'), text.get('arrivals')]).toEqual(['7', 'asis']);
  });
});
