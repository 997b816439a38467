import { encodeReset, encodeRun } from '../frames.ts';
import type { SimLink } from '../types.ts';

/** A link that hands everything on, and keeps the RESET and RUN frames of it. */
export interface Recording {
  readonly link: SimLink;
  /** The frames so far, one after the other. */
  frames(): Uint8Array;
}

/** Records a link. `hangClocks`: as the link itself uses. */
export function recording(link: SimLink, hangClocks: number): Recording {
  const frames: Uint8Array[] = [];
  const keep = (encode: (sequence: number) => Uint8Array): void => void frames.push(encode(frames.length + 1));
  return {
    frames: () => Buffer.concat(frames),
    link: {
      hello: link.hello,
      reset: (config, behaviour) => {
        keep((n) => encodeReset(n, config, behaviour, hangClocks));
        link.reset(config, behaviour);
      },
      run: (inbound, until, afterOutput) => {
        keep((n) => encodeRun(n, inbound, until, afterOutput));
        return link.run(inbound, until, afterOutput);
      },
      setBusMaster: () => {
        throw new RangeError('a recording has RESET and RUN only: set the bus-master bits with RESET');
      },
      memoryStats: () => link.memoryStats(),
      peekMemory: (address, bytes) => link.peekMemory(address, bytes),
      pokeMemory: () => {
        throw new RangeError('a recording has RESET and RUN only: write the device memory through the device');
      },
      trace: (on) => link.trace(on),
      close: () => link.close(),
    },
  };
}
