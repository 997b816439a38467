import type { TransportName } from '../bridge/transport.ts';
import type { SimLink } from '../bridge/types.ts';
import { Machine } from '../host/machine.ts';
import type { MachineConfig } from '../host/machine-config.ts';
import { openSim } from '../sim/open.ts';
import type { WorkSource } from '../workload/source.ts';
import { machineReport } from './machine-report.ts';
import type { MachineReport } from './sim-figures.ts';
import { WaveWindow } from './wave-window.ts';

export interface RunOptions {
  /** Verilog of the device, absolute paths, and its top module. */
  readonly verilogFiles: readonly string[];
  readonly top: string;
  /** Write a waveform around the first fault. */
  readonly waves: boolean;
  /** The device's properties are checked while it runs. */
  readonly properties: boolean;
  readonly transport: TransportName;
  /** Keep the frame log in this file; without it, it is kept only when something is wrong. */
  readonly log?: string | undefined;
}

export interface Run {
  readonly report: MachineReport;
  readonly versions: { readonly verilator: string; readonly rtl: string };
  /** The waveform, when one was asked for. */
  readonly waveFile: string | null;
  /** The command that plays the run again, when its log was asked for or invariants were violated. */
  readonly replay: string | null;
}

/**
 * What a long run does not check again, as the tests' builds do (docs/hdl.md): a stream's hold rule where the stream is taken, as it is asserted
 * where the stream is given, and the properties of the register block, a quarter of the model.
 */
export const unchecked = (preset: string): readonly string[] => ['VPRI_LINKS_KNOWN', `VPRI_UNCHECKED_vpri_csr_${preset}`];

/** Builds the simulator when it is not built yet, and runs a workload through the machine. */
export async function runMachine(config: MachineConfig, source: WorkSource, options: RunOptions): Promise<Run> {
  const { log: file, ...build } = options;
  const link = await openSim({ preset: config.preset, ...build, defines: unchecked(config.preset.name), ...(file === undefined ? {} : { log: { file } }) });
  try {
    const report = measure(config, source, options.waves ? new WaveWindow(link) : link);
    const replay = file !== undefined || report.violations > 0 ? link.replayCommand() : null;
    return { report, replay, versions: { verilator: link.hello.verilator, rtl: link.hello.rtlHash }, waveFile: link.waveFile };
  } finally {
    link.close();
  }
}

/** Runs a workload through the machine on a simulation that is open; wall time counts from here. */
export function measure(config: MachineConfig, source: WorkSource, link: SimLink): MachineReport {
  const start = performance.now();
  const figures = new Machine(config, link, source).run();
  return machineReport(figures, config.tickNs, (performance.now() - start) / 1000);
}
