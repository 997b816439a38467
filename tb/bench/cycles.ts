import { bitmap } from '../../hw/lookup/bitmap.ts';
import type { Component, PortSpecs } from '../../gen/hdl/index.ts';
import type { SimWorkload } from '../eval/sim-workload.ts';
import type { BuildOptions } from '../sim/build.ts';
import { openSim } from '../sim/open.ts';
import { updateDevice } from '../units/update-device.ts';
import { UnitSim } from '../units/unit-sim.ts';
import type { Bench } from './bench.ts';
import { figuresOf, type Counts, type CountText } from './counts.ts';
import { faultTexts, measureFaults } from './faults.ts';
import { lookupTexts, measureLookups, measureTrace, type LookupEffort } from './lookup.ts';
import { SPEED_PRESET } from './lookup-speed.ts';
import { measureUpdates, updateTexts } from './update-speed.ts';

/** A recorded load, by the name it has in the figures. */
export interface RecordedLoad {
  readonly name: string;
  readonly workload: Pick<SimWorkload, 'source'>;
}

/** What the clocks are counted on. */
export interface CyclesContext {
  /** The Verilog of preset default. */
  readonly device: BuildOptions;
  readonly loads: readonly RecordedLoad[];
  readonly effort: LookupEffort;
}

/** A part of the clock counts: figures on the RTL, the same on every machine, and what each of them means. */
export interface CyclesPart {
  readonly says: string;
  readonly texts: readonly CountText[];
  measure(context: CyclesContext): Promise<Counts>;
}

const withUnit = async <P, S extends PortSpecs>(component: Component<P, S>, params: P, use: (sim: UnitSim) => Counts): Promise<Counts> => {
  const sim = await UnitSim.open(component, params);
  try {
    return use(sim);
  } finally {
    sim.close();
  }
};

/** Every part. A new one goes here. */
export const CYCLES_PARTS: readonly CyclesPart[] = [
  {
    says: 'lookups on the PA-BITMAP unit', texts: lookupTexts,
    measure: ({ effort, loads }) => withUnit(bitmap, SPEED_PRESET, (sim) => ({
      ...measureLookups(sim, effort),
      ...Object.assign({}, ...loads.map(({ name, workload }) => measureTrace(sim, name, workload.source(), effort))) as Counts,
    })),
  },
  { says: 'updates on update unit and PA-BITMAP unit', texts: updateTexts, measure: () => withUnit(updateDevice, SPEED_PRESET, measureUpdates) },
  {
    says: 'page faults on the whole device', texts: faultTexts,
    measure: async ({ device }) => {
      const link = await openSim(device);
      try {
        return measureFaults(link, device.preset);
      } finally {
        link.close();
      }
    },
  },
];

/** Clocks of the device, counted on the RTL of preset default: one run gives them, the same each time. */
export const cyclesBench = (context: CyclesContext): Bench => async ({ step }) => {
  const figures: ReturnType<typeof figuresOf>[] = [];
  for (const part of CYCLES_PARTS) {
    step(`clocks: ${part.says}`);
    figures.push(figuresOf(await part.measure(context), part.texts));
  }
  return Object.assign({}, ...figures) as ReturnType<typeof figuresOf>;
};
