/** Places of nodes, in the order of the nodes. */
export interface Positions {
  readonly x: readonly number[];
  readonly y: readonly number[];
}
