import type { QueueBinding } from '../workload/trace-source.ts';
import type { WorkSource } from '../workload/source.ts';

/** The domain of the VM of `make sim`. */
export const SIM_DOMAIN = 1;

/** What `make sim` runs, whatever it was made from. */
export interface SimWorkload {
  readonly name: string;
  readonly bindings: readonly QueueBinding[];
  readonly descriptors: number;
  /** Highest page of the VM, plus one. */
  readonly pageLimit: number;
  /** Pages that overcommit is counted of, and what they are. */
  readonly workingSet: number;
  readonly workingSetText: string;
  readonly lastTimeNs: number;
  /** Where it comes from and what it leaves out, for the head of the table: name and text. */
  readonly conditions: readonly (readonly [name: string, text: string])[];
  /** Who touches a page first. */
  readonly firstTouch: string;
  /** Everything it was made from, for the results file. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** From the start, the same each time. */
  source(): WorkSource;
}
