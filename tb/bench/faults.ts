import { DESC_KIND, DEVICE_CLASS, RECORD_BYTES } from '../../hw/spec/messages.ts';
import { VERDICT } from '../../hw/spec/pae.ts';
import type { Preset } from '../../hw/spec/preset.ts';
import type { Inbound, Outbound, SimLink } from '../bridge/types.ts';
import { fixedLatency } from '../host/latency.ts';
import { Machine } from '../host/machine.ts';
import { machineConfig } from '../host/machine-config.ts';
import { registersOf } from '../host/regs.ts';
import { decodeTlp, isRequest } from '../pcie/tlp.ts';
import type { Descriptor } from '../workload/source.ts';
import { count, type Count, type Counts, type CountText } from './counts.ts';

/** Most faults, each on a queue and a page of its own, one after the other; the host serves none before all are there. */
const FAULTS = 8;
const GAP_NS = 20_000;
const INTERRUPT_NS = 1_000_000;
/** Clocks before a response in which no other TLP came to the device: it waits for none. */
const ALONE = 4;
/** Clocks that a posted write is held before it is reported. */
const SENT = 1;

const WHOLE = `the whole device, preset default, no stalls; ${FAULTS} faults of as many queues, none served before all are there`;
export const faultTexts: readonly CountText[] = [
  { name: 'fault.request.cycles', unit: 'clocks', how: `${WHOLE}; verdict to the first beat of the record taken, less the entries in use; the longest`, aim: { sense: 'at most', value: 12 } },
  { name: 'fault.retry.cycles', unit: 'clocks', how: `${WHOLE}; the response's TLP at the device, when no other came with it, to the verdict that grants its queue; the longest`, aim: { sense: 'at most', value: 16 } },
];

/** A link that keeps what went in and came out. */
function tapped(link: SimLink): { readonly link: SimLink; readonly inbound: Inbound[]; readonly out: Outbound[] } {
  const [inbound, out]: [Inbound[], Outbound[]] = [[], []];
  return {
    inbound, out,
    link: {
      hello: link.hello,
      reset: (config, behaviour) => link.reset(config, behaviour),
      run: (given, until, afterOutput) => {
        inbound.push(...given);
        const result = link.run(given, until, afterOutput);
        out.push(...result.out);
        return result;
      },
      setBusMaster: (functions) => link.setBusMaster(functions),
      replayCommand: () => link.replayCommand(),
      memoryStats: () => link.memoryStats(),
      peekMemory: (address, bytes) => link.peekMemory(address, bytes),
      pokeMemory: (address, data) => link.pokeMemory(address, data),
      trace: (on) => link.trace(on),
      close: () => link.close(),
    },
  };
}

/** Page faults on the whole device, with the host model: what the device takes from verdict to record, and from answer to the next verdict. */
export function measureFaults(given: SimLink, preset: Preset): Counts {
  const faults = Math.min(FAULTS, preset.queues);
  const beats = Math.ceil((8 * RECORD_BYTES) / preset.tlpDataWidth);
  const { link, inbound, out } = tapped(given);
  const queues = Array.from({ length: faults }, (_, queue) => ({ queue, function: 1, deviceClass: DEVICE_CLASS.block }));
  const items: Descriptor[] = queues.map(({ queue }) => ({ timeNs: GAP_NS * (queue + 1), queue, kind: DESC_KIND.buffer_read, gpa: 4096 * 16 * (queue + 1), length: 64 }));
  const config = machineConfig({
    preset, seed: 1, arrival: { mode: 'asis', scale: 1 },
    latency: { ...fixedLatency, interrupt: { median: INTERRUPT_NS, sigma: 0, max: INTERRUPT_NS } },
    link: { ...machineConfig({ preset, seed: 1, vms: [], arrival: { mode: 'closed', depth: 1 } }).link, stall: 0, sentDelay: [SENT, 0] },
    vms: [{ name: 'bench', domain: 0, pages: 16 * preset.pagesPerRegion, workingSet: 16 * faults, overcommit: 0, functions: [1], queues, start: 'untouched' }],
  });
  let at = 0;
  new Machine(config, link, { next: () => items[at++] ?? null }).run();

  const events = out.filter((o) => o.port === 'event');
  const verdicts = events.filter((o) => o.verdict === VERDICT.fault);
  const grants = events.filter((o) => o.verdict === VERDICT.grant && o.retry);
  const records = out.filter((o) => o.port === 'tx_wr_req').filter((o) => o.tlp.payload.length === RECORD_BYTES);
  const response = registersOf(preset).offset('PRQ_RESPONSE');
  const answers = inbound.filter((i) => i.port === 'rx_req').filter((i) => {
    const tlp = decodeTlp(i.tlp);
    return isRequest(tlp) && tlp.kind === 'MWr' && tlp.address % 0x10000 === response;
  });
  const found = [verdicts, grants, answers].map((l) => l.length);
  if (found.some((n) => n !== faults) || records.length < faults) throw new Error(`bench: ${found.join(', ')} faults, retries and answers and ${records.length} records, not ${faults} of each`);
  // A TLP counts at its last beat, the figure at its first. Nothing was answered, so each fault found one entry more in use.
  const request = verdicts.map((v, occupied) => records[occupied]!.tick - SENT - (beats - 1) - v.tick - occupied);
  // A response that comes right behind another TLP also waits for that one.
  const alone = (a: Inbound): boolean => inbound.every((i) => i === a || i.port !== 'rx_req' || i.tick > a.tick || i.tick <= a.tick - ALONE);
  const retry = answers.flatMap((a, i) => (alone(a) ? [grants[i]!.tick - a.tick] : []));
  const longest = (values: readonly number[]): Count => count(Math.max(...values), values.length);
  return { 'fault.request.cycles': longest(request), 'fault.retry.cycles': longest(retry) };
}
