/** What comes out of a {@link Heap}. */
export interface Costed {
  readonly cost: number;
  readonly node: number;
}

/** Gives the cheapest node first; of equal costs the one with the lower number. */
export class Heap {
  // two lists of numbers instead of one of pairs: a search pushes a million times
  readonly #costs: number[] = [];
  readonly #nodes: number[] = [];

  push(cost: number, node: number): void {
    this.#costs.push(cost);
    this.#nodes.push(node);
    let at = this.#costs.length - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#isBefore(cost, node, up)) break;
      this.#move(up, at);
      at = up;
    }
    this.#put(at, cost, node);
  }

  pop(): Costed | undefined {
    const [cost, node] = [this.#costs[0], this.#nodes[0]];
    const [lastCost, lastNode] = [this.#costs.pop(), this.#nodes.pop()];
    if (cost === undefined || node === undefined || lastCost === undefined || lastNode === undefined)
      return undefined;
    const count = this.#costs.length;
    if (count === 0) return { cost, node };
    let at = 0;
    for (let down = 1; down < count; down = 2 * at + 1) {
      if (down + 1 < count && this.#isBefore(this.#costs[down + 1] ?? 0, this.#nodes[down + 1] ?? 0, down))
        down += 1;
      if (this.#isBefore(lastCost, lastNode, down)) break;
      this.#move(down, at);
      at = down;
    }
    this.#put(at, lastCost, lastNode);
    return { cost, node };
  }

  #isBefore(cost: number, node: number, other: number): boolean {
    const otherCost = this.#costs[other] ?? 0;
    return cost < otherCost || (cost === otherCost && node < (this.#nodes[other] ?? 0));
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#costs[from] ?? 0, this.#nodes[from] ?? 0);
  }

  #put(at: number, cost: number, node: number): void {
    this.#costs[at] = cost;
    this.#nodes[at] = node;
  }
}
