import { COMMAND_BYTES } from '../../../hw/spec/messages.ts';
import { commandBytes, type Command, type DeviceBench } from './device-bench.ts';

/** Where the command ring lies. */
export const COMMAND_BASE = 0x9_8765_4000;

/** The host's side of the command ring: entries in host memory, and the doorbell. */
export class RingCommands {
  /** Absolute index of the next command to write. */
  tail = 0;

  constructor(private readonly d: DeviceBench, readonly log2: number) {
    d.set('COMMAND_RING_BASE', { ADDR: COMMAND_BASE / 4096 });
    this.enable(1);
  }

  enable(on: 0 | 1): void {
    this.d.set('COMMAND_RING_CTRL', { ENABLE: on, SIZE: this.log2 });
  }

  /** Writes commands into the ring; the device hears of them at `ring`. Gives their sequence numbers. */
  write(commands: readonly Command[]): number[] {
    return commands.map((c) => {
      const sequence = this.d.sequence++;
      this.d.memory.write(COMMAND_BASE + COMMAND_BYTES * (this.tail++ % 2 ** this.log2), commandBytes(c, sequence), null);
      return sequence;
    });
  }

  ring(tail = this.tail): void {
    this.d.set('COMMAND_RING_TAIL', { TAIL: tail });
  }

  get head(): number {
    return this.d.get('COMMAND_RING_HEAD', 'HEAD');
  }
  get stopped(): number {
    return this.d.get('COMMAND_RING_HEAD', 'STOPPED');
  }
  /** Returns the entries of the acknowledgement ring read so far. */
  giveAcks(): void {
    this.d.set('ACK_HEAD', { HEAD: this.d.ackHead });
  }
}
