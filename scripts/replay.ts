import { replay } from './lib/replay.ts';
import { replayOptions } from './lib/replay-options.ts';
import { script } from './lib/script.ts';

// `make replay`: the frame log of a run, played again without the host model.
await script('replay', replayOptions, replay);
