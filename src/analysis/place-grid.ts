import type { Place } from "./positions.ts";

/** A node and where it stood when it was added. */
export interface PlacedNode {
  readonly at: number;
  readonly place: Place;
}

/** Nodes by the square they stand in, so that those near a place are found without looking at all. */
export class PlaceGrid {
  readonly #cell: number;
  readonly #nodes = new Map<string, PlacedNode[]>();

  /** @param cell  width of a square, above 0; what is farther away is not near */
  constructor(cell: number) {
    if (!(cell > 0)) throw new Error(`cell must be above 0, got ${cell}`);
    this.#cell = cell;
  }

  add(at: number, place: Place): void {
    const key = `${Math.floor(place.x / this.#cell)} ${Math.floor(place.y / this.#cell)}`;
    const known = this.#nodes.get(key);
    if (known === undefined) this.#nodes.set(key, [{ at, place }]);
    else known.push({ at, place });
  }

  /** All nodes in the square of a place and the eight around it. */
  near({ x, y }: Place): PlacedNode[] {
    const [column, row] = [Math.floor(x / this.#cell), Math.floor(y / this.#cell)];
    return [-1, 0, 1].flatMap((right) =>
      [-1, 0, 1].flatMap((down) => this.#nodes.get(`${column + right} ${row + down}`) ?? []),
    );
  }
}
