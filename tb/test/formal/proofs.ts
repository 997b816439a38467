import type { Component, PortSpecs } from '../../../gen/hdl/index.ts';
import { csrBlock } from '../../../hw/csr/csr-block.ts';
import { blockedWatch } from '../../../hw/dma/blocked-watch.ts';
import { axiRam } from '../../../hw/lookup/axi-ram.ts';
import { scrub } from '../../../hw/lookup/scrub.ts';
import { tokens } from '../../../hw/lookup/tokens.ts';
import { verdict } from '../../../hw/lookup/verdict.ts';
import { waiters } from '../../../hw/lookup/waiters.ts';
import { moderation } from '../../../hw/message/moderation.ts';
import { quotas } from '../../../hw/message/quotas.ts';
import { firstSet } from '../../../hw/prim/first-set.ts';
import { fifo, histogram, ram, roundRobin, satCounter, skid, streamArbiter } from '../../../hw/prim/index.ts';
import { logBucket } from '../../../hw/prim/log-bucket.ts';
import { ROUND_TRIP_BUCKETS } from '../../../hw/spec/histograms.ts';
import { parsePreset, presets } from '../../../hw/spec/preset.ts';
import { touchLog } from '../../../hw/tracker/touch-log.ts';
import { completionSplit } from '../../../hw/pcie/completion-split.ts';
import { context } from '../../../hw/update/context.ts';
import { drainProof } from '../fixtures/drain-proof.ts';
import { MAP_PROOF } from '../unit/csr-maps.ts';
import { proofOf, type Proof } from './prove.ts';

const packet = { data: 2, last: 1 };
const RUW = ['old', 'new', 'undefined'] as const;

/** A component at one size; clocks of the base case and the covers, clocks the induction step relies on. */
const row = <P, S extends PortSpecs>(component: Component<P, S>, params: P, depth: number, induction: number): Proof => proofOf(component, params, depth, induction);

/** The primitives. Sizes are small, but not so small that an index or a count has one value only. */
export const primProofs: readonly Proof[] = [
  row(skid, { fields: packet }, 10, 2),
  row(skid, { fields: { data: 1 } }, 10, 2),
  row(fifo, { fields: { data: 1 }, depth: 2 }, 12, 2),
  row(fifo, { fields: packet, depth: 4 }, 16, 2),
  row(roundRobin, { n: 2 }, 10, 2),
  row(roundRobin, { n: 3 }, 10, 2),
  row(roundRobin, { n: 4 }, 10, 2),
  row(streamArbiter, { n: 1, fields: packet, lastField: 'last' }, 8, 2),
  row(streamArbiter, { n: 2, fields: packet }, 8, 2),
  row(streamArbiter, { n: 3, fields: packet }, 8, 2),
  row(streamArbiter, { n: 2, fields: packet, lastField: 'last' }, 8, 2),
  row(streamArbiter, { n: 3, fields: packet, lastField: 'last' }, 8, 2),
  row(satCounter, { width: 1 }, 8, 2),
  row(satCounter, { width: 3 }, 12, 2),
  row(firstSet, { width: 8, from: 'low' }, 4, 1),
  row(firstSet, { width: 8, from: 'high' }, 4, 1),
  ...RUW.flatMap((ruw) => [
    row(ram, { width: 2, depth: 4, ruw }, 10, 2),
    row(ram, { width: 4, depth: 3, ruw, lane: 2 }, 10, 2),
  ]),
  row(histogram, { buckets: 3, valueWidth: 2, countWidth: 2 }, 12, 2),
  row(histogram, { buckets: 4, valueWidth: 3, countWidth: 2 }, 12, 2),
  row(logBucket, { width: 9, firstOctave: 3, octaves: 4 }, 4, 1),
  row(logBucket, ROUND_TRIP_BUCKETS, 4, 1),
];

/** A register block with every kind of field. Reads take two clocks and the checks one, so three clocks carry the induction. */
export const csrProof: Proof = row(csrBlock('csr_proof', MAP_PROOF), {}, 6, 3);

/** The smallest device: for proofs of its units. */
export const tinyPreset = parsePreset({
  ...presets.small, name: 'tiny', functions: 2, domains: 2, queues: 2, readTags: 2, pageRequests: 2, gpaBits: 24, pagesPerRegion: 8, grantPages: 2, bitmapRegions: 16, cacheLines: 4,
});

/** The sum of all counters is the number of tokens out, whatever comes and goes. */
export const tokensProof: Proof = row(tokens, tinyPreset, 8, 3);

/** Acknowledged means drained; and one update command under way by itself. */
export const updateProofs: readonly Proof[] = [row(drainProof, tinyPreset, 10, 2), row(context, tinyPreset, 8, 2), row(completionSplit, tinyPreset, 8, 2)];

/** Parts of the PA-BITMAP unit: waiting lookups come back whole and once, verdicts keep their tokens, the RAM gives what it took, a scrub what it was shown. */
export const lookupProofs: readonly Proof[] = [row(waiters, tinyPreset, 14, 4), row(verdict, tinyPreset, 8, 3), row(axiRam, tinyPreset, 8, 2), row(scrub, tinyPreset, 8, 2)];

/** Shares of the table of page requests: no quota, share or table is exceeded, and a reserve is there. */
export const quotasProof: Proof = row(quotas, { ...tinyPreset, pageRequests: 4 }, 10, 2);
/** No record waits for its interrupt longer than the moderation says. */
export const moderationProof: Proof = row(moderation, {}, 7, 2);

/** Parts of the DMA engine: a queue that is blocked for too long is told of once, in time. */
export const dmaProofs: readonly Proof[] = [row(blockedWatch, tinyPreset, 10, 2)];

/** The first-touch log forgets no bit of a line it does not drop. Covers of its queue are out of reach here (the queue is proved by itself), so it is no proof of `make formal`. */
export const touchLogProof: Proof = row(touchLog, tinyPreset, 11, 2);

/** Every proof of `make formal`. */
export const proofs: readonly Proof[] = [...primProofs, csrProof, tokensProof, quotasProof, moderationProof, ...lookupProofs, ...updateProofs, ...dmaProofs];

/** The proof of that name. */
export function proofNamed(name: string): Proof {
  const found = proofs.find((p) => p.name === name);
  if (!found) throw new Error(`no proof is called ${name}; proofs.ts has ${proofs.map((p) => p.name).join(', ')}`);
  return found;
}
