import { z } from 'zod';
import { fileOption, integerOption } from './options.ts';

/** Ticks of a waveform: from the first to before the second. */
export interface WaveTicks {
  readonly from: number;
  readonly to: number;
}

const window = z.string().transform((text, context): WaveTicks => {
  const [, from, to] = /^(\d{1,15}):(\d{1,15})$/.exec(text) ?? [];
  if (from !== undefined && Number(from) < Number(to)) return { from: Number(from), to: Number(to) };
  context.addIssue({ code: 'custom', message: 'no window' });
  return z.NEVER;
});

/** The options of `make replay`. */
export const replayOptions = {
  LOG: fileOption(null, 'LOG=sim_build/0123456789abcdef/logs/1-0.frames'),
  UNTIL: integerOption(0, 2 ** 49, null, 'UNTIL=12000'),
  WAVES: { schema: window, allowed: 'two ticks, <from>:<to>, the first below the second', example: 'WAVES=11000:12000', initial: null },
} as const;
