import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** What a figure may claim. */
export const FIGURE_CLASSES = {
  H: 'hardware: counted in the RTL or at its ports',
  C: 'calibrated: depends on the stated latencies, or on the machine that simulates',
  Q: 'policy: depends on the workload and the seed',
  X: 'production fact, cited',
} as const;
export type FigureClass = keyof typeof FIGURE_CLASSES;

const figure = z.strictObject({
  /** null: nothing was measured. */
  value: z.union([z.number(), z.string().min(1), z.null()]),
  unit: z.string(),
  class: z.enum(Object.keys(FIGURE_CLASSES) as [FigureClass, ...FigureClass[]]),
  /** Measurements behind the value; for a count, how many things could have counted. */
  n: z.number().int().min(0),
  /** Only when the value needs a word: a lower bound, a stated condition. */
  note: z.string().min(1).optional(),
  /** How it was measured, where the name does not say it. */
  how: z.string().min(1).optional(),
  /** Smallest and largest of repeated measurements; the value is their median. */
  range: z.tuple([z.number(), z.number()]).optional(),
  /** What the value must reach, and whether it does. */
  floor: z.strictObject({ sense: z.enum(['at least', 'at most']), value: z.number(), met: z.boolean() }).optional(),
}).refine((f) => f.value !== null || f.n === 0, { message: 'a value of null needs n = 0' })
  .refine((f) => f.range === undefined || (typeof f.value === 'number' && f.range[0] <= f.value && f.value <= f.range[1]), { message: 'the value must lie in its range' })
  .refine((f) => f.floor === undefined || (typeof f.value === 'number' && f.floor.met === (f.floor.sense === 'at least' ? f.value >= f.floor.value : f.value <= f.floor.value)), { message: 'floor.met must say whether the value reaches its floor' });

const json: z.ZodType<Json> = z.lazy(() => z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), z.record(z.string(), json)]));
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const results = z.strictObject({
  schema: z.literal('vpri-results-1'),
  /** The command that makes this file again. */
  command: z.string().min(1),
  seed: z.number().int().min(0),
  versions: z.strictObject({
    node: z.string().min(1),
    verilator: z.string().min(1),
    /** Hash of the RTL, flags and tool version that ran. */
    rtl: z.string().min(1),
    /** Commit of the project, when it is a git checkout; `+` when files are changed. */
    git: z.string().min(1).optional(),
  }),
  /** Everything the figures depend on besides the seed: trace, preset, overcommit, latencies. */
  inputs: z.record(z.string(), json),
  figures: z.record(z.string().regex(/^[a-z][a-z0-9_]*(\.[a-z0-9_-]+)*$/, 'a name is lower-case words with dots between'), figure),
});

export type Figure = z.infer<typeof figure>;
export type Figures = Readonly<Record<string, Figure>>;
export type Results = z.infer<typeof results>;

/** A results file that must not be written, or cannot be read, with every problem. */
export class ResultsError extends Error {
  constructor(where: string, readonly problems: readonly string[]) {
    super(`${where} is not a results file (vpri-results-1):\n${problems.map((p) => `  - ${p}`).join('\n')}`);
    this.name = 'ResultsError';
  }
}

/** Checks a value against the schema; throws a ResultsError that names every problem. */
export function parseResults(value: unknown, where = 'the value'): Results {
  const parsed = results.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ResultsError(where, parsed.error.issues.map((i) => `${i.path.join('.') || 'file'}: ${i.code === 'invalid_key' ? i.issues.map((k) => k.message).join(', ') : i.message}`));
}

/** Writes a results file, checked, and whole or not at all: a reader never sees half of it. */
export function writeResults(path: string, value: Results): void {
  const text = `${JSON.stringify(parseResults(value, path), null, 2)}\n`;
  mkdirSync(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}.tmp`;
  writeFileSync(half, text);
  renameSync(half, path);
}
