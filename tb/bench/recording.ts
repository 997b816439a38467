import { encodeReset, encodeRun } from '../bridge/frames.ts';
import type { SimLink } from '../bridge/types.ts';

/** Clocks without movement after which a recorded run is a hang; the default of `openSim`. */
const HANG_CLOCKS = 100_000;

/** A link that hands everything on, and keeps its last RESET and the RUNs after it. */
export interface Recording {
  readonly link: SimLink;
  /** The frames, one after the other. */
  frames(): Uint8Array;
  /** Clocks simulated in them. */
  clocks(): number;
}

export function recording(link: SimLink): Recording {
  let frames: Uint8Array[] = [];
  let clocks = 0;
  const never = (what: string) => (): never => {
    throw new RangeError(`a recording has RESET and RUN only, not ${what}`);
  };
  return {
    frames: () => Buffer.concat(frames),
    clocks: () => clocks,
    link: {
      hello: link.hello,
      reset: (config, behaviour) => {
        link.reset(config, behaviour);
        frames = [encodeReset(1, config, behaviour, HANG_CLOCKS).slice()];
        clocks = 0;
      },
      run: (inbound, until, afterOutput) => {
        frames.push(encodeRun(frames.length + 1, inbound, until, afterOutput).slice());
        const result = link.run(inbound, until, afterOutput);
        clocks += result.clocks;
        return result;
      },
      setBusMaster: never('BUS_MASTER: set the bits with RESET'),
      pokeMemory: never('POKE: write the memory through the device'),
      replayCommand: () => link.replayCommand(),
      memoryStats: () => link.memoryStats(),
      peekMemory: (address, bytes) => link.peekMemory(address, bytes),
      trace: never('TRACE'),
      close: () => link.close(),
    },
  };
}
