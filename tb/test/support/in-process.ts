import type { FrameLink } from '../../bridge/link.ts';
import type { BuildOptions } from '../../sim/build.ts';
import { openSim } from '../../sim/open.ts';
import { coverage } from './coverage.ts';
import { SMALL } from './device-wire.ts';
import { realRtl } from './real-rtl.ts';

/** The small device, from the generated Verilog that is checked in (or another one), as a library in this process: many short runs are quick. */
export const openInProcess = (options: BuildOptions = { ...realRtl(SMALL), ...coverage() }): Promise<FrameLink> => openSim({ ...options, transport: 'inprocess' });
