import { OURS } from './constants.ts';

/** Means by cell, forgetting: a cell with few samples takes after its parent, and that one after its prior. */
export class MeanTable {
  readonly #sum: Float64Array;
  readonly #count: Float64Array;
  readonly #parentSum: Float64Array;
  readonly #parentCount: Float64Array;

  /** `parents` cells of `children` each; `prior` of a parent. */
  constructor(
    parents: number,
    private readonly children: number,
    private readonly prior: (parent: number) => number,
  ) {
    this.#sum = new Float64Array(parents * children);
    this.#count = new Float64Array(parents * children);
    this.#parentSum = new Float64Array(parents);
    this.#parentCount = new Float64Array(parents);
  }

  add(cell: number, value: number): void {
    const parent = Math.floor(cell / this.children);
    addTo(this.#sum, this.#count, cell, value, OURS.memory);
    addTo(this.#parentSum, this.#parentCount, parent, value, OURS.memory * this.children);
  }

  mean(cell: number): number {
    const parent = Math.floor(cell / this.children);
    const above = (this.#parentSum[parent]! + OURS.prior * this.prior(parent)) / (this.#parentCount[parent]! + OURS.prior);
    return (this.#sum[cell]! + OURS.prior * above) / (this.#count[cell]! + OURS.prior);
  }
}

function addTo(sum: Float64Array, count: Float64Array, at: number, value: number, memory: number): void {
  sum[at]! += value;
  count[at]!++;
  if (count[at]! <= memory) return;
  sum[at]! /= 2;
  count[at]! /= 2;
}
