import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Component, PortSpecs } from '../../gen/hdl/index.ts';
import { compile } from '../../gen/print/design.ts';
import type { Ddr4Timing } from '../bridge/ddr4.ts';
import { DDR4_WORDS } from '../bridge/ddr4.ts';
import { receive, transmit } from '../bridge/libc.ts';
import { logTail } from '../bridge/log-tail.ts';
import { endProcess, fate, startProcess, type SimProcess } from '../bridge/process.ts';
import { withLock } from '../sim/lock.ts';
import { BUILD_ROOT, contentHash, CORE_FOLDER, ROOT } from '../sim/sources.ts';
import { MAX_SERVED, MAX_SUBMITS, placePorts, unitMain, type Placed } from './unit-main.ts';

/** A memory access of the bench, for the DDR4 model. */
export interface UnitAccess {
  readonly write: boolean;
  readonly id: number;
  readonly line: number;
}

/** An access that the DDR4 model served: its response is due at `tick`. */
export interface UnitServed {
  readonly write: boolean;
  readonly id: number;
  readonly tick: number;
}

const TIMEOUT_MS = 60_000;
const OP = { step: 0, reset: 1 } as const;

/**
 * One component in a simulator of its own, a clock at a time: set inputs, step, look at the outputs of that clock (before its edge).
 * Its properties are compiled in: a failure ends the run with its name. Beside it a DDR4 channel, clocked with it, for benches that want one.
 */
export class UnitSim {
  cycle = 0;
  readonly #in: Uint32Array;
  readonly #out: Uint32Array;
  readonly #inputs: ReadonlyMap<string, Placed>;
  readonly #outputs: ReadonlyMap<string, Placed>;
  readonly #process: SimProcess;
  #failed = false;

  private constructor(binary: string, dir: string, ports: ReturnType<typeof placePorts>) {
    this.#inputs = ports.inputs;
    this.#outputs = ports.outputs;
    this.#in = new Uint32Array(2 + Math.max(ports.inWords + 3 * MAX_SUBMITS, DDR4_WORDS.length));
    this.#out = new Uint32Array(1 + ports.outWords + 4 * MAX_SERVED);
    this.#process = startProcess(binary, join(dir, 'logs', `${process.pid}-${Math.floor(performance.now() * 1000)}.log`), TIMEOUT_MS);
  }

  /** Builds the simulator of a component (or finds it built) and starts it, in reset. */
  static async open<P, S extends PortSpecs>(component: Component<P, S>, params: P): Promise<UnitSim> {
    const ports = placePorts(component.ports(params));
    const { binary, dir } = await build(component.name(params), compile(component, params), unitMain(ports));
    return new UnitSim(binary, dir, ports);
  }

  /** Three clocks of reset with all inputs zero; the DDR4 model starts anew. */
  reset(timing: Ddr4Timing | null = null): void {
    this.#in.fill(0);
    this.#in[0] = OP.reset;
    this.#in[1] = timing ? 1 : 0;
    if (timing) DDR4_WORDS.forEach((word, i) => void (this.#in[2 + i] = timing[word]));
    this.#exchange();
    this.#in.fill(0);
    this.cycle = 0;
  }

  set(name: string, value: number | bigint): void {
    const port = placed(this.#inputs, name);
    let rest = BigInt(value);
    if (rest < 0n || rest >> BigInt(port.width)) throw new Error(`${name} is ${port.width} bits wide, ${value} does not fit`);
    for (let i = 0; i < port.words; i++, rest >>= 32n) this.#in[2 + port.at + i] = Number(rest & 0xffff_ffffn);
  }

  /** What an input was set to, up to 32 bits. */
  input(name: string): number {
    return this.#in[2 + placed(this.#inputs, name).at]!;
  }

  /** An output of the last clock, up to 32 bits. */
  get(name: string): number {
    const port = placed(this.#outputs, name);
    if (port.words !== 1) throw new Error(`${name} is ${port.width} bits wide: use wide()`);
    return this.#out[1 + port.at]!;
  }

  wide(name: string): bigint {
    const port = placed(this.#outputs, name);
    let value = 0n;
    for (let i = port.words - 1; i >= 0; i--) value = (value << 32n) | BigInt(this.#out[1 + port.at + i]!);
    return value;
  }

  /** One clock. `submits`: accesses whose handshakes were over in the clock before; what the DDR4 model served up to this clock. */
  step(submits: readonly UnitAccess[] = []): UnitServed[] {
    if (submits.length > MAX_SUBMITS) throw new Error(`${submits.length} accesses in one clock, at most ${MAX_SUBMITS}`);
    this.#in[0] = OP.step;
    this.#in[1] = submits.length;
    const from = this.#in.length - 3 * MAX_SUBMITS;
    submits.forEach((s, i) => this.#in.set([s.write ? 1 : 0, s.id, s.line], from + 3 * i));
    this.#exchange();
    this.cycle++;
    const at = this.#out.length - 4 * MAX_SERVED;
    return Array.from({ length: this.#out[0]! }, (_, i) => ({ write: this.#out[at + 4 * i] === 1, id: this.#out[at + 4 * i + 1]!, tick: this.#out[at + 4 * i + 2]! + this.#out[at + 4 * i + 3]! * 2 ** 32 }));
  }

  close(): void {
    endProcess(this.#process, this.#failed);
  }

  #exchange(): void {
    const send = new Uint8Array(this.#in.buffer);
    for (let at = 0; at < send.length; ) at += this.#moved(transmit(this.#process.fd, send.subarray(at)));
    const take = new Uint8Array(this.#out.buffer);
    for (let at = 0; at < take.length; ) at += this.#moved(receive(this.#process.fd, take.subarray(at)));
  }

  #moved(n: ReturnType<typeof receive>): number {
    if (typeof n === 'number') return n;
    this.#failed = true;
    throw new Error(n === 'timeout' ? `clock ${this.cycle}: the simulator does not answer` : `clock ${this.cycle}: the simulation ended (${fate(this.#process)}):\n${logTail(this.#process.logFile)}`);
  }
}

function placed(ports: ReadonlyMap<string, Placed>, name: string): Placed {
  const port = ports.get(name);
  if (!port) throw new Error(`there is no port '${name}' of that direction; there are ${[...ports.keys()].join(', ')}`);
  return port;
}

const FLAGS = [
  '--cc', '--exe', '--build', '-j', '2', '-O3', '--x-assign', 'unique', '--x-initial', 'unique', '--assert', '-DVPRI_CHECKS', '-Wno-UNOPTFLAT', '--timescale', '1ns/1ps',
  '-MAKEFLAGS', 'OPT_FAST=-O1 OPT_GLOBAL=-O2', '-CFLAGS', `-std=c++17 -I${CORE_FOLDER}`, '--prefix', 'Vunit', '-o', 'unit',
];

/** As `buildSim`, for one component and its `main.cpp`. */
async function build(top: string, files: ReadonlyMap<string, string>, main: string): Promise<{ binary: string; dir: string }> {
  const core = ['ddr4.cpp', 'ddr4.h', 'ddr4_timing.h', 'memory_timing.h', 'behaviour.h'].map((f) => join(CORE_FOLDER, f));
  const dir = join(BUILD_ROOT, `unit-${contentHash(core, [main, ...[...files].flat(), ...FLAGS.filter((f) => !f.includes(ROOT))])}`);
  const binary = join(dir, 'obj', 'unit');
  await withLock(`${dir}.lock`, async () => {
    if (existsSync(binary)) return;
    const work = mkdtempSync(join(BUILD_ROOT, '.unit-'));
    try {
      const obj = join(work, 'obj');
      for (const folder of [obj, join(work, 'logs')]) mkdirSync(folder);
      for (const [name, text] of [...files, ['main.cpp', main]] as const) writeFileSync(join(obj, name), text);
      const args = [...FLAGS, '-Mdir', '.', '--top-module', top, ...files.keys(), 'main.cpp', core[0]!];
      const run = await execa('verilator', args, { cwd: obj, all: true, reject: false, env: { OBJCACHE: 'ccache', CCACHE_BASEDIR: ROOT, CCACHE_NOHASHDIR: '1' } });
      if (run.failed) throw new Error(`${top} does not build:\n${run.all.split('\n').filter((l) => /%Error|error:|undefined/.test(l)).slice(0, 12).join('\n') || run.all}`);
      rmSync(dir, { recursive: true, force: true });
      renameSync(work, dir);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
  return { binary, dir };
}
