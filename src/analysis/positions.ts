/** Places of nodes, in the order of the nodes. */
export interface Positions {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Where one node stands. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
