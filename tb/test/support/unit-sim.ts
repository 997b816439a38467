import { afterAll, afterEach, beforeEach } from 'vitest';
import type { Component, PortSpecs } from '../../../gen/hdl/index.ts';
import { UnitSim } from '../../units/unit-sim.ts';

/**
 * One simulator of a component for the tests of a file, opened when the first one starts; a test that fails may have ended it, so the
 * next one gets a new one.
 */
export function unitSim<P, S extends PortSpecs>(component: Component<P, S>, params: P): () => UnitSim {
  let sim: UnitSim | null = null;
  const close = (): void => {
    sim?.close();
    sim = null;
  };
  beforeEach(async () => void (sim ??= await UnitSim.open(component, params)));
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') close();
  });
  afterAll(close);
  return () => sim!;
}
