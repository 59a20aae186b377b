import type { Sigma } from "sigma";
import { edgeKey } from "../state/graph-index.ts";
import type { Moved, Store } from "../state/store.ts";

/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where nodes stand: where the analysis put them, unless the reader moved them. */
export interface Places {
  /** in the units of the drawing, where y grows upwards */
  readonly of: (id: string) => Point;
  /** moves nodes for as long as the pointer is down */
  readonly carry: (sigma: Sigma, ids: readonly string[], by: Point) => void;
  /** lets go of them: from now on they stand there */
  readonly drop: () => void;
  /** puts nodes where the store has them now; to be followed, since undo moves them as well */
  readonly settle: (sigma: Sigma) => void;
}

export function createPlaces({ index, moved }: Store): Places {
  const { x, y } = index.analysed.analysis;
  let carried: Moved = new Map();
  let settledAt: Moved = new Map();
  const settled = (id: string): Point => {
    const at = index.place.get(id) ?? -1;
    return moved.peek().get(id) ?? { x: x[at] ?? 0, y: y[at] ?? 0 };
  };
  return {
    of(id) {
      const place = carried.get(id) ?? settled(id);
      return { x: place.x, y: -place.y };
    },
    carry(sigma, ids, by) {
      carried = new Map(
        ids.map((id) => {
          const from = settled(id);
          return [id, { x: from.x + by.x, y: from.y - by.y }];
        }),
      );
      const edges = new Set(ids.flatMap((id) => index.edgesOf(id).map(edgeKey)));
      sigma.refresh({
        partialGraph: { nodes: [...ids], edges: [...edges] },
        skipIndexation: true,
        schedule: true,
      });
    },
    drop() {
      const next = new Map([...moved.peek(), ...carried]);
      carried = new Map();
      moved.value = next;
    },
    settle(sigma) {
      const [before, now] = [settledAt, moved.value];
      settledAt = now;
      for (const id of new Set([...before.keys(), ...now.keys()])) {
        if (before.get(id) === now.get(id)) continue;
        const { x: right, y: up } = settled(id);
        sigma.getGraph().mergeNodeAttributes(id, { x: right, y: -up });
      }
    },
  };
}
