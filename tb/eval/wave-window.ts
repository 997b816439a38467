import { VERDICT } from '../../hw/spec/pae.ts';
import type { DeviceConfig, Hello, Inbound, LinkBehaviour, MemoryStats, RunResult, SimLink } from '../bridge/types.ts';

/** Ticks that a waveform goes on after the retry of the first fault was granted. */
const AFTER_TICKS = 500;

/**
 * A simulation that writes a waveform around the first page fault: from the first descriptor until a while after the grant
 * that ends the fault. It hands every call on unchanged, so the run is the same as without.
 */
export class WaveWindow implements SimLink {
  readonly hello: Hello;
  #state: 'before' | 'writing' | 'over' = 'before';
  #faulting: number | null = null;
  #end = Infinity;

  constructor(private readonly link: SimLink) {
    this.hello = link.hello;
  }

  reset(config: DeviceConfig, behaviour: LinkBehaviour): void {
    this.link.reset(config, behaviour);
  }

  setBusMaster(functions: bigint): void {
    this.link.setBusMaster(functions);
  }

  run(inbound: readonly Inbound[], until: number, afterOutput: number): RunResult {
    if (this.#state === 'before' && inbound.some((i) => i.port === 'desc')) this.#switch('writing');
    const result = this.link.run(inbound, until, afterOutput);
    for (const o of result.out) {
      if (o.port !== 'event' || this.#end !== Infinity) continue;
      if (o.verdict === VERDICT.fault) this.#faulting ??= o.queue;
      if (o.verdict === VERDICT.grant && o.retry && o.queue === this.#faulting) this.#end = o.tick + AFTER_TICKS;
    }
    if (this.#state === 'writing' && result.tick >= this.#end) this.#switch('over');
    return result;
  }

  memoryStats(): MemoryStats {
    return this.link.memoryStats();
  }

  peekMemory(address: number, bytes: number): Uint8Array {
    return this.link.peekMemory(address, bytes);
  }

  pokeMemory(address: number, data: Uint8Array): void {
    this.link.pokeMemory(address, data);
  }

  replayCommand(): string | null {
    return this.link.replayCommand();
  }

  trace(on: boolean): void {
    this.link.trace(on);
  }

  close(): void {
    if (this.#state === 'writing') this.#switch('over');
    this.link.close();
  }

  #switch(state: 'writing' | 'over'): void {
    this.#state = state;
    this.link.trace(state === 'writing');
  }
}
