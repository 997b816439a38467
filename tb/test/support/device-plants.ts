import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BuildOptions } from '../../sim/build.ts';
import { BUILD_ROOT } from '../../sim/sources.ts';
import { writeFixture } from '../fixtures/loopback.ts';
import { SMALL } from './device-wire.ts';
import { realRtl } from './real-rtl.ts';

/** A bug in one continuous assignment of the generated Verilog: what the signal becomes, made from what it is. */
export interface DevicePlant {
  readonly bug: string;
  readonly file: string;
  readonly signal: string;
  readonly bad: (good: string) => string;
}

const always = (value: string) => () => value;
/** The same with a piece of the text changed; it must stand there once. */
const changed = (find: string, put: string) => (good: string): string => {
  if (good.split(find).length !== 2) throw new Error(`plant: ${find} does not stand once in ${good}`);
  return good.replace(find, put);
};

/** Bugs of different kinds, in every block. */
export const DEVICE_PLANTS: readonly DevicePlant[] = [
  { bug: 'drain: does not wait for tokens', file: 'vpri_update_context_small.v', signal: 'drain_done', bad: always("1'b1") },
  { bug: 'epoch: flips before the last line has passed the point of order', file: 'vpri_update_context_small.v', signal: 'is_settled', bad: always('is_used & (~is_walking)') },
  { bug: 'acknowledgement: the phase bit never flips', file: 'vpri_acks_small.v', signal: 'record_data', bad: changed('~record_data_slice[ack_size]', "1'b1") },
  { bug: 'verdict: a stale fault parks', file: 'vpri_verdict_small.v', signal: 'rsp_stale', bad: always("1'b0") },
  { bug: 'verdict: the first page of a range is not looked at', file: 'vpri_verdict_small.v', signal: 'in_range', bad: changed('32\'hffffffff << page[4:0]', '32\'hfffffffe << page[4:0]') },
  { bug: 'verdict: blocked counts as granted', file: 'vpri_verdict_small.v', signal: 'grant', bad: always('~(s6_denied | any_fault)') },
  { bug: 'tokens: those of one epoch do not come back', file: 'vpri_tokens_small.v', signal: 'given_0_0', bad: always("6'd0") },
  { bug: 'requests: a record without a free slot', file: 'vpri_requests_small.v', signal: 'credit', bad: always('prq_enable') },
  { bug: 'requests: a fault joins a request of another function', file: 'vpri_requests_small.v', signal: 'match', bad: changed('(entries_q[165:164] == its_func) & ', '') },
  { bug: 'requests: a write joins a request to read', file: 'vpri_requests_small.v', signal: 'match', bad: changed(' & (entries_q[127] | (~its_write))', '') },
  { bug: 'requests: an old generation is answered', file: 'vpri_requests_small.v', signal: 'known', bad: changed(' & (entries_q[188:173] == responses_pop_generation)', '') },
  { bug: 'quotas: no quota', file: 'vpri_quotas_small.v', signal: 'may', bad: always('{4{room & shared}}') },
  { bug: 'issuer: a queue is not woken', file: 'vpri_issuer_small.v', signal: 'answers', bad: changed('wake & held', "wake & held & 4'b0111") },
  { bug: 'issuer: a blocked queue does not look again', file: 'vpri_issuer_small.v', signal: 'unblocks', bad: always("4'd0") },
  { bug: 'issuer: a failure wakes as success does', file: 'vpri_issuer_small.v', signal: 'refused_cat', bad: always("{4{wake_code != 4'd1}}") },
  { bug: 'completions: a refused read passes for a good one', file: 'vpri_completions_small.v', signal: 'bad', bad: always("1'b0") },
];

const SELECTED = join(BUILD_ROOT, 'plants', 'selected.hex');

/** The number of the bug that devices have from their next reset on; 0: none. */
export function select(plant: number): void {
  mkdirSync(dirname(SELECTED), { recursive: true });
  writeFileSync(SELECTED, `${plant.toString(16)}\n`);
}

/** One device with all bugs in it, of which one or none is at work (`select`). Its own properties are left out: the model is on its own. */
export function plantedDevice(): BuildOptions {
  const real = realRtl(SMALL);
  const verilogFiles = real.verilogFiles.map((path) => {
    const file = basename(path);
    const mine = DEVICE_PLANTS.flatMap((plant, i) => (plant.file === file ? [{ ...plant, number: i + 1 }] : []));
    return mine.length === 0 ? path : writeFixture(`plants_${file}`, planted(readFileSync(path, 'utf8'), mine));
  });
  return { ...real, verilogFiles, properties: false, name: `${real.top} with ${DEVICE_PLANTS.length} plants` };
}

function planted(text: string, plants: readonly (DevicePlant & { readonly number: number })[]): string {
  const selected = `);\n  reg [7:0] plant_store [0:0];\n  wire [7:0] plant = plant_store[0];\n  initial $readmemh("${SELECTED}", plant_store);\n`;
  const signals = [...new Set(plants.map((p) => p.signal))];
  return signals.reduce((all, signal) => {
    const found = [...all.matchAll(new RegExp(`^  assign ${signal} = (.*);(  //.*)?$`, 'gm'))];
    if (found.length !== 1) throw new Error(`plants: signal ${signal} of ${plants[0]!.file} has ${found.length} assignments, not one`);
    const good = found[0]![1]!;
    const chosen = plants.filter((p) => p.signal === signal).reduce((value, p) => `(plant == 8'd${p.number}) ? (${p.bad(good)}) : (${value})`, good);
    return all.replace(found[0]![0], `  assign ${signal} = ${chosen};`);
  }, text.replace(/^\);\n/m, selected));
}
