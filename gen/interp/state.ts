import { ones } from './expr.ts';
import type { Scope } from './scope.ts';

/**
 * Something that is remembered:
 * - `reg`: a register; `memq`: the read data of memory port `<memory>.r<port>`; `memory`: the words of a memory;
 * - `history`: what the hold rule of a stream remembers, `<stream>_was_stalled` and `<stream>_was_<field>`.
 */
export interface StateElement {
  readonly kind: 'reg' | 'memq' | 'memory' | 'history';
  /** Names of instances from the top. */
  readonly path: readonly string[];
  readonly name: string;
  readonly w: number;
  /** 1, but for a memory. */
  readonly words: number;
  get(word?: number): bigint;
  /** Changes it at once. Throws a RangeError for a value that does not fit. */
  set(value: bigint, word?: number): void;
}

/** The state of one instance, without those below it. `changed` is called after a change. */
export function stateOf(s: Scope, changed: () => void): StateElement[] {
  const element = (kind: StateElement['kind'], name: string, w: number, words: number, get: (word: number) => bigint, put: (value: bigint, word: number) => void): StateElement => ({
    kind, path: s.path, name, w, words,
    get: (word = 0) => get(word),
    set: (value, word = 0) => {
      if (value < 0n || value > ones(w) || word < 0 || word >= words) throw new RangeError(`${value} in word ${word} does not fit '${[...s.path, name].join('.')}': ${words} x ${w} bits`);
      put(value, word);
      changed();
    },
  });
  const stored = (kind: 'reg' | 'memq', name: string, w: number): StateElement => element(kind, name, w, 1, () => s.stored.get(name)!, (v) => void s.stored.set(name, v));
  return [
    ...s.module.signals.filter((x) => x.kind === 'reg').map((x) => stored('reg', x.name, x.w)),
    ...s.module.mems.flatMap((m) => m.reads.map((r) => stored('memq', r.out, m.width))),
    ...s.module.mems.map((m, i) => element('memory', m.name, m.width, m.depth, (k) => s.memories[i]!.state.words[k]!, (v, k) => void (s.memories[i]!.state.words[k] = v))),
    ...s.module.streams.flatMap((port, i) => {
      const { history } = s.streams[i]!.hold;
      return [
        element('history', `${port.name}_was_stalled`, 1, 1, () => history.stalled, (v) => void (history.stalled = v)),
        ...Object.entries(port.fields).map(([f, w]) => element('history', `${port.name}_was_${f}`, w, 1, () => history.fields.get(f)!, (v) => void history.fields.set(f, v))),
      ];
    }),
  ];
}
