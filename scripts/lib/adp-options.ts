import { z } from 'zod';
import { CACHE_VARIANTS, type CacheVariantName } from '../../tb/guest/page-cache.ts';
import { POLICIES, type PolicyName } from '../../tb/adp/policies/index.ts';
import { FORMATS } from '../../tb/workload/readers/formats.ts';
import { choiceOption, fileOption, integerOption } from './options.ts';

const variantNames = Object.keys(CACHE_VARIANTS) as [CacheVariantName, ...CacheVariantName[]];

/** A list with commas, each part checked. */
const list = <T>(part: (text: string) => T | null) => z.string().transform((text, context): readonly T[] => {
  const parts = text.split(',').map(part);
  if (parts.every((p) => p !== null) && new Set(parts).size === parts.length) return parts;
  context.addIssue({ code: 'custom', message: 'not such a list' });
  return z.NEVER;
});

const percent = (text: string): number | null => (/^\d{1,3}$/.test(text) && Number(text) <= 200 ? Number(text) : null);
const policy = (text: string): PolicyName | null => POLICIES.find((p) => p === text) ?? null;
const cacheShare = z.string().regex(/^(0\.\d{1,6}|1(\.0+)?)$/).transform(Number).pipe(z.number().min(0.01).max(1));

/** The options of `make adp`. `make help` (scripts/help) describes each. */
export const adpOptions = {
  TRACE: fileOption(null, 'TRACE=my-trace.gz'),
  NIC_TRACE: fileOption(null, 'NIC_TRACE=packets.pcap'),
  FORMAT: choiceOption(FORMATS, null, 'FORMAT=msr'),
  NIC_FORMAT: choiceOption(FORMATS, null, 'NIC_FORMAT=arrivals'),
  OVERCOMMIT: { schema: list(percent), allowed: 'different integers from 0 to 200 with commas between', example: 'OVERCOMMIT=10,20,30', initial: '10,15,20,25,30' },
  OF: choiceOption(['vm', 'workingset'], 'workingset', 'OF=vm'),
  POLICIES: { schema: list(policy), allowed: `different names with commas between, of ${POLICIES.join(', ')}`, example: 'POLICIES=lru-track,ours', initial: POLICIES.join(',') },
  SEEDS: integerOption(1, 1000, '5', 'SEEDS=5'),
  PROBE: choiceOption(['on', 'off'], 'on', 'PROBE=off'),
  FAULT_US: integerOption(0, 10_000_000, '100', 'FAULT_US=500'),
  CPU: choiceOption(['on', 'off'], 'on', 'CPU=off'),
  RINGS: choiceOption(['0', '1'], '0', 'RINGS=1'),
  RECORDS: integerOption(1, 100_000_000, null, 'RECORDS=20000'),
  GUEST: choiceOption(variantNames, null, 'GUEST=lru'),
  CACHE_SHARE: { schema: cacheShare, allowed: 'a number from 0.01 to 1', example: 'CACHE_SHARE=0.5', initial: null },
  WRITES: choiceOption(['buffered', 'direct'], null, 'WRITES=direct'),
} as const;
