/**
 * The constants of `adp=ours`. None is fitted to a trace: lengths go with the VM's frames, the rest are round numbers of the method. They were
 * chosen with blk-sqlite and blk-files only; docs/adp.md shows the other traces apart.
 */
export const OURS = {
  /** Positions of the DMA order that share their statistics. */
  block: 64,
  /** Pages behind a DMA, in the order of the DMAs before, that are looked at. */
  window: 64,
  /** Uses of a block's pages are remembered over this many DMAs (time constant of the decay). */
  heatDmas: 16 * 64,
  /** How far a prediction looks, as a share of the frames: what to keep, and what comes soon. */
  keepHorizon: 1 / 2,
  soonHorizon: 1 / 16,
  /** A page is brought in ahead when at least this share of pages like it came soon: a fault stops a queue, a read ahead does not, so less than an even chance is enough. */
  soonEnough: 0.4,
  /** Resident pages that are compared to find one to give up. */
  candidates: 128,
  /** Samples after which a cell of a table forgets half; samples that its parent counts for. */
  memory: 256,
  prior: 8,
  /** Share of the NIC's DMAs that go to pages the NIC used before, from which on its pool counts as closed. */
  closedPool: 0.95,
} as const;
