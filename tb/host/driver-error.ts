/** What the VPRI driver refuses to go on with. */
export type DriverFault =
  | 'wrong-device'
  | 'setup'
  | 'unknown-acknowledgement'
  | 'update-refused'
  | 'unknown-record'
  | 'record-out-of-order'
  | 'device-error';

/** A protocol error between driver and device: `fault` is stable, the message says what, where and what to look at. */
export class DriverError extends Error {
  constructor(
    readonly fault: DriverFault,
    message: string,
  ) {
    super(`${fault}: ${message}`);
    this.name = 'DriverError';
  }
}
