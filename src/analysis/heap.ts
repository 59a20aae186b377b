/** What comes out of a {@link Heap}. */
export interface Costed {
  readonly cost: number;
  readonly node: number;
}

/** Gives the cheapest node first; of equal costs the one with the lower number. */
export class Heap {
  readonly #items: Costed[] = [];

  push(cost: number, node: number): void {
    const items = this.#items;
    items.push({ cost, node });
    for (let at = items.length - 1; at > 0;) {
      const up = (at - 1) >> 1;
      if (!this.#before(at, up)) break;
      this.#swap(at, up);
      at = up;
    }
  }

  pop(): Costed | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    items[0] = last;
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < items.length && this.#before(left, least)) least = left;
      if (right < items.length && this.#before(right, least)) least = right;
      if (least === at) return top;
      this.#swap(at, least);
      at = least;
    }
  }

  #before(one: number, two: number): boolean {
    const [first, second] = [this.#items[one], this.#items[two]];
    if (first === undefined || second === undefined) return false;
    return first.cost < second.cost || (first.cost === second.cost && first.node < second.node);
  }

  #swap(one: number, two: number): void {
    const [first, second] = [this.#items[one], this.#items[two]];
    if (first === undefined || second === undefined) return;
    this.#items[one] = second;
    this.#items[two] = first;
  }
}
