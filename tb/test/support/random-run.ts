import { memoryLayout } from '../../../hw/spec/memory.ts';
import type { SimLink } from '../../bridge/types.ts';
import { judge, type Outcome } from '../../model/device/judge.ts';
import { logHash } from '../fixtures/mini-host.ts';
import type { DeviceBench } from './device-bench.ts';
import { SMALL } from './device-wire.ts';
import { RandomHost } from './random-host.ts';
import { randomSetup, type RandomSetup } from './random-setup.ts';

const layout = memoryLayout(SMALL);

export interface RandomRun {
  readonly outcome: Outcome;
  /** Over everything that left the device, with its ticks. */
  readonly hash: string;
  readonly ticks: number;
}

/** A random run of so many steps against the golden model. An error names the seed and the command that runs it again. */
export function randomRun(link: SimLink, seed: number, steps: number): RandomRun {
  try {
    const setup = randomSetup(seed);
    const random = new RandomHost(link, setup);
    const { host } = random;
    for (let i = 0; i < steps; i++) random.step();
    random.finish();
    const outcome = judge(host.history.all, setup.model);
    atRest(host.d, setup, outcome);
    return { outcome, hash: logHash(host.d.log), ticks: host.d.tick };
  } catch (error) {
    if (error instanceof Error) error.message = `${error.message}\nseed ${seed}, ${steps} steps; again: VPRI_SEED=${seed} VPRI_STEPS=${steps} npx vitest run tb/test/system/device-random.test.ts; frames: ${link.replayCommand() ?? 'no log'}`;
    throw error;
  }
}

/** The device at rest: nothing under way, counters and device memory as the model has them. */
export function atRest(d: DeviceBench, { model, tables }: RandomSetup, o: Outcome): void {
  const need = (what: string, found: unknown, wanted: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`at rest: ${what} is ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);
  };
  tables.forEach((_, domain) => need(`tokens of domain ${domain}`, d.tokens(domain), 0));
  model.queues.forEach((_, q) => need(`PARKED of queue ${q}`, d.get('QUEUE', 'PARKED', q), 0));
  model.functions.forEach((_, f) => need(`requests of function ${f}`, d.get('FUNCTION_REQUESTS', 'USED', f), 0));
  need('faults that wait', d.get('PRQ_STATE', 'WAITING'), 0);
  for (const [name, wanted] of [
    ['LOOKUPS', o.lookups], ['LOOKUP_FAULTS', o.faults], ['LOOKUP_DENIED', o.denied], ['RECORDS', o.records], ['RESENT', o.resent], ['UPDATES', o.acks], ['BLOCKED_REPORTS', 0], ['PROBES', 0],
  ] as const) need(name, d.get(name, 'COUNT'), wanted);
  const stale = d.get('STALE_RESPONSES', 'COUNT');
  need('RESPONSES and STALE_RESPONSES', d.get('RESPONSES', 'COUNT') + stale, o.responses);
  if (stale < o.stale) need('STALE_RESPONSES', stale, `at least ${o.stale}`);
  const joined = d.get('JOINED', 'COUNT');
  if (joined > o.faults - o.records + o.resent) throw new Error(`at rest: JOINED is ${joined}, there were ${o.faults} faults and ${o.records - o.resent} records of them`);
  const errors = new Set(d.errors());
  for (const [name, may] of [
    ['STALE_RESPONSE', stale > 0], ['COMPLETION_ERROR', o.cover.counts.get('read_refused')! + o.cover.counts.get('read_lost')! > 0], ['READ_TIMEOUT', o.cover.counts.get('read_lost')! > 0],
    ['MEMORY_READ', model.broken !== null], ['MEMORY_WRITE', model.broken !== null], ['TRACKER_MEMORY', model.broken !== null],
    ['UNEXPECTED_COMPLETION', o.cover.counts.get('read_lost')! > 0], ['REQUEST_ALARM', o.resent > 0],
  ] as const) if (may) errors.delete(name);
  need('ERROR, but for what was provoked', [...errors], []);
  memory(d, tables, model.broken, o);
}

/** PAEs and access bits in device memory: two planes a line. */
function memory(d: DeviceBench, tables: RandomSetup['tables'], broken: RandomSetup['model']['broken'], o: Outcome): void {
  const bit = (line: Uint8Array, n: number): number => (line[n >> 3]! >> (n & 7)) & 1;
  tables.forEach(({ region, pages }, domain) => {
    for (let page = 0; page < pages; page++) {
      if (broken?.domain === domain && broken.region === Math.floor(page / SMALL.pagesPerRegion)) continue;
      const [row, at] = [region + Math.floor(page / SMALL.pagesPerRegion), page % SMALL.pagesPerRegion];
      const [paes, access] = [0, layout.lineBytes].map((offset) => d.link.peekMemory(row * layout.regionBytes + offset, layout.lineBytes)) as [Uint8Array, Uint8Array];
      const pae = bit(paes, at) + 2 * bit(paes, SMALL.pagesPerRegion + at);
      if (!o.rights[domain]![page]!.includes(pae)) throw new Error(`at rest: domain ${domain}, page ${page} has PAE ${pae} in device memory, wanted ${o.rights[domain]![page]!.join(' or ')}`);
      for (const write of [false, true]) {
        const is = bit(access, at + (write ? SMALL.pagesPerRegion : 0));
        const may = o.access(domain, page, write);
        if (!may.includes(is)) throw new Error(`at rest: domain ${domain}, page ${page} has the access bit ${write ? 'written' : 'read'} ${is} in device memory, wanted ${may.join(' or ')}`);
      }
    }
  });
}
