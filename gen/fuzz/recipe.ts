import fc from 'fast-check';

/**
 * A recipe is plain data from which a legal circuit is always made (`circuit.ts`), whatever the numbers in it: numbers are taken
 * modulo what there is to choose from, widths are fitted. So fast-check can shrink a recipe freely and every step is a circuit.
 */
export interface Recipe {
  readonly reset: 'sync_high' | 'async_low';
  /** Clocks to simulate. */
  readonly clocks: number;
  /** Seed of the input vectors and of the state at the start. */
  readonly stimulus: number;
  /** Modules; the last is the top, each may instantiate those before it. */
  readonly modules: readonly ModuleRecipe[];
}

export interface ModuleRecipe {
  readonly inputs: readonly number[];
  /** Width of an input left unused on purpose; 0 for none. */
  readonly spare: number;
  readonly streams: readonly { readonly source: boolean; readonly fields: readonly number[]; readonly outputs: readonly Tree[] }[];
  readonly regs: readonly RegRecipe[];
  /** Number of states; 0 for no machine. */
  readonly states: number;
  readonly mems: readonly MemRecipe[];
  readonly parts: readonly PartRecipe[];
  readonly checks: readonly CheckRecipe[];
}

export interface RegRecipe {
  readonly w: number;
  /** Seed of the value after reset; null for a register without reset. */
  readonly reset: number | null;
}

export interface MemRecipe {
  readonly lane: number;
  readonly lanes: number;
  readonly depth: number;
  readonly ruw: 'old' | 'new' | 'undefined';
  readonly masked: boolean;
  readonly writes: readonly { readonly en: Tree; readonly addr: Tree; readonly data: Tree; readonly mask: Tree }[];
  /** Where `follow` is 1, the address is that of the first write port. */
  readonly reads: readonly { readonly en: Tree; readonly addr: Tree; readonly follow: Tree }[];
  readonly peek: Tree | null;
}

/** A piece of the module; each sees what stands before it. */
export type PartRecipe =
  | { readonly k: 'node'; readonly w: number; readonly e: Tree }
  | { readonly k: 'block'; readonly wires: readonly { readonly w: number; readonly output: boolean }[]; readonly body: Body }
  | { readonly k: 'inst'; readonly module: number; readonly inputs: readonly Tree[] };

/** Something for properties alone. */
export type CheckRecipe =
  | { readonly k: 'ghost'; readonly w: number; readonly reset: number | null; readonly body: Body }
  | { readonly k: 'node'; readonly w: number; readonly e: Tree }
  | { readonly k: 'anyconst'; readonly w: number };

/** An expression: what it is, a number for its details, its operands. */
export interface Tree {
  readonly op: number;
  readonly n: number;
  readonly kids: readonly Tree[];
}

/** Statements: what kind, expressions to use, lists inside. */
export interface Body {
  readonly k: number;
  readonly n: number;
  readonly trees: readonly Tree[];
  readonly kids: readonly Body[];
}

/** Borders of the words that simulators compute in. */
const BORDERS = [31, 32, 33, 63, 64, 65, 127, 128, 129, 130];
export const MAX_WIDTH = 130;

const n = fc.nat(0xffff_ffff);
const width = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 9 }) }, { weight: 3, arbitrary: fc.constantFrom(...BORDERS) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: MAX_WIDTH }) });
const some = <T>(x: fc.Arbitrary<T>, max: number, min = 0): fc.Arbitrary<T[]> => fc.array(x, { minLength: min, maxLength: max });
const resetValue = fc.option(n, { freq: 3 });

const { tree, body } = fc.letrec<{ tree: Tree; body: Body }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree', withCrossShrink: true },
    { weight: 1, arbitrary: fc.record({ op: fc.constant(0), n, kids: fc.constant([]) }) },
    { weight: 3, arbitrary: fc.record({ op: fc.nat(63), n, kids: some(tie('tree'), 3, 1) }) },
  ),
  body: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'body', withCrossShrink: true },
    { weight: 1, arbitrary: fc.record({ k: fc.constant(0), n, trees: some(tie('tree'), 3), kids: fc.constant([]) }) },
    { weight: 2, arbitrary: fc.record({ k: fc.nat(7), n, trees: some(tie('tree'), 4), kids: some(tie('body'), 3) }) },
  ),
}));

const mem: fc.Arbitrary<MemRecipe> = fc.record({
  lane: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(16, 31, 32, 33)),
  lanes: fc.integer({ min: 1, max: 4 }),
  depth: fc.integer({ min: 1, max: 9 }),
  ruw: fc.constantFrom('old', 'new', 'undefined'),
  masked: fc.boolean(),
  writes: some(fc.record({ en: tree, addr: tree, data: tree, mask: tree }), 2, 1),
  reads: some(fc.record({ en: tree, addr: tree, follow: tree }), 2, 1),
  peek: fc.option(tree, { freq: 2 }),
});

const part: fc.Arbitrary<PartRecipe> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ k: fc.constant('node' as const), w: width, e: tree }) },
  { weight: 2, arbitrary: fc.record({ k: fc.constant('block' as const), wires: some(fc.record({ w: width, output: fc.boolean() }), 3, 1), body }) },
  { weight: 2, arbitrary: fc.record({ k: fc.constant('inst' as const), module: fc.nat(3), inputs: some(tree, 4) }) },
);

const check: fc.Arbitrary<CheckRecipe> = fc.oneof(
  fc.record({ k: fc.constant('ghost' as const), w: width, reset: resetValue, body }),
  fc.record({ k: fc.constant('node' as const), w: width, e: tree }),
  fc.record({ k: fc.constant('anyconst' as const), w: width }),
);

const module: fc.Arbitrary<ModuleRecipe> = fc.record({
  inputs: some(width, 4),
  spare: fc.oneof(fc.constant(0), fc.constant(0), width),
  streams: some(fc.record({ source: fc.boolean(), fields: some(width, 2), outputs: some(tree, 3) }), 2),
  regs: some(fc.record({ w: width, reset: resetValue }), 4),
  states: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }) }),
  mems: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some(mem, 2) }),
  parts: some(part, 6, 1),
  checks: some(check, 3),
});

/** Any recipe. */
export const recipes: fc.Arbitrary<Recipe> = fc.record({
  reset: fc.constantFrom('sync_high', 'async_low'),
  clocks: fc.integer({ min: 2, max: 32 }),
  stimulus: n,
  modules: some(module, 3, 1),
});
