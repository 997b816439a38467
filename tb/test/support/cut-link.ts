import type { DeviceConfig, Hello, Inbound, LinkBehaviour, MemoryStats, Outbound, RunResult, SimLink } from '../../bridge/types.ts';

/**
 * A simulation in which each run is done in pieces: at most `ticks` each. With `afterOutput`, a run also ends earlier after an output
 * than the caller would allow.
 */
export class CutLink implements SimLink {
  readonly hello: Hello;
  /** Runs of the simulation behind it. */
  pieces = 0;
  #tick = 0;

  constructor(
    private readonly link: SimLink,
    private readonly ticks: number,
    private readonly afterOutput = Infinity,
  ) {
    this.hello = link.hello;
  }

  reset(config: DeviceConfig, behaviour: LinkBehaviour): void {
    this.#tick = 0;
    this.link.reset(config, behaviour);
  }

  setBusMaster(functions: bigint): void {
    this.link.setBusMaster(functions);
  }

  run(inbound: readonly Inbound[], until: number, afterOutput: number): RunResult {
    const after = Math.min(afterOutput, this.afterOutput);
    const out: Outbound[] = [];
    let [end, clocks, skipped] = [until, 0, 0];
    for (let give = inbound; ; give = []) {
      const piece = this.link.run(give, Math.min(end, this.#tick + this.ticks), after);
      this.pieces++;
      this.#tick = piece.tick;
      out.push(...piece.out);
      clocks += piece.clocks;
      skipped += piece.skipped;
      const first = out[0];
      if (first !== undefined) end = Math.min(until, first.tick + after);
      if (piece.reason !== 'until' && piece.reason !== 'output') return { ...piece, out, clocks, skipped };
      if (piece.tick >= end) return { ...piece, reason: end < until ? 'output' : 'until', out, clocks, skipped };
    }
  }

  memoryStats(): MemoryStats {
    return this.link.memoryStats();
  }

  peekMemory(address: number, bytes: number): Uint8Array {
    return this.link.peekMemory(address, bytes);
  }

  pokeMemory(address: number, bytes: Uint8Array): void {
    this.link.pokeMemory(address, bytes);
  }

  replayCommand(): string | null {
    return this.link.replayCommand();
  }

  trace(on: boolean): void {
    this.link.trace(on);
  }

  close(): void {
    this.link.close();
  }
}
