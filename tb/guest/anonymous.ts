import type { Random } from '../host/random.ts';
import type { CpuTouch } from '../workload/source.ts';

/** Synthetic touches of the guest's anonymous memory. Nothing real is claimed: it keeps part of the memory young, as programs do. */
export interface AnonymousConfig {
  readonly firstPage: number;
  /** Pages touched all the time, and behind them pages touched rarely. */
  readonly hot: number;
  readonly cold: number;
  /** Touches that go with each request, and the share of them that goes to a cold page. */
  readonly touchesPerRequest: number;
  readonly coldShare: number;
}

/** The numbers we take, stated beside every figure: a tenth of the page cache is hot, four tenths are cold. */
export const ANONYMOUS = { hotShare: 0.1, coldShare: 0.4, touchesPerRequest: 8, touchesToCold: 0.01 } as const;

/** The touches that go with one request: pages drawn evenly, one in two a write. */
export function* anonymousTouches(config: AnonymousConfig, random: Random, domain: number, timeNs: number): Generator<CpuTouch, undefined> {
  const { firstPage, hot, cold, touchesPerRequest, coldShare } = config;
  if (hot + cold === 0) return undefined;
  for (let i = 0; i < touchesPerRequest; i++) {
    const toCold = hot === 0 || (cold > 0 && random.chance(coldShare));
    const page = toCold ? hot + random.int(0, cold - 1) : random.int(0, hot - 1);
    yield { timeNs, touch: random.chance(0.5) ? 'write' : 'read', domain, page: firstPage + page };
  }
  return undefined;
}
