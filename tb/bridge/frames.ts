/** The frames between the host and the simulator: their format, requests into bytes, and bytes into replies. */
export * from './frame-format.ts';
export * from './encode.ts';
export * from './decode.ts';
