/** Why a run ended early. */
export type RunFault = 'config' | 'deadlock' | 'busy' | 'simulation' | 'limit' | 'verdict' | 'request';

/** A run that cannot go on: `fault` is stable; the message says what, when, and what waits for what. */
export class RunError extends Error {
  constructor(
    readonly fault: RunFault,
    message: string,
  ) {
    super(`${fault}: ${message}`);
    this.name = 'RunError';
  }
}
