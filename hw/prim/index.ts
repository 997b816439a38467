/** The primitives: small components with proved contracts. */
export { roundRobin } from './arbiter.ts';
export { satCounter } from './counter.ts';
export { fifo, fifoLevelWidth } from './fifo.ts';
export { histogram } from './histogram.ts';
export { ram } from './ram.ts';
export { skid } from './skid.ts';
export { arbiterIndexWidth, streamArbiter } from './stream-arbiter.ts';
