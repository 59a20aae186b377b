import type { Sigma } from "sigma";
import type { Arranged } from "../state/arrangements/arrangement.ts";
import { edgeKey } from "../state/graph-index.ts";
import type { Moved, Store } from "../state/store.ts";
import { between, GLIDE, type Glide } from "./glide.ts";
import { turned, unturnedStep, type Turn } from "./turn.ts";

/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where nodes stand: where the analysis put them, unless the reader moved them or they are arranged in another way. */
export interface Places {
  /** in the units of the drawing, where y grows upwards */
  readonly of: (id: string) => Point;
  /** moves nodes for as long as the pointer is down */
  readonly carry: (sigma: Sigma, ids: readonly string[], by: Point) => void;
  /** lets go of them: from now on they stand there */
  readonly drop: () => void;
  /** puts nodes where the store has them now; to be followed, since undo moves them and the look turns them */
  readonly settle: (sigma: Sigma) => void;
  /** takes all nodes to where an arrangement has them, at once where motion is unwanted; without one to the map */
  readonly arrange: (sigma: Sigma, arranged: Arranged | undefined, isStill: boolean) => void;
  readonly close: () => void;
}

/** Longest time between two pictures of a motion, in milliseconds. */
const SLOW = 150;

export function createPlaces({ index, moved, loose, look }: Store): Places {
  const { x, y } = index.analysed.analysis;
  const middle = { x: halfway(x), y: -halfway(y) };
  let carried: Moved = new Map();
  let drawn: Arranged | undefined;
  let glide: Glide | undefined;
  let now = 0;
  let frame = 0;
  let settledAt: Moved = new Map();
  let settledTurn: Turn = { turn: 0, mirror: false };
  const settled = (id: string): Point => {
    const at = index.place.get(id) ?? -1;
    return loose.peek().get(id) ?? moved.peek().get(id) ?? { x: x[at] ?? 0, y: y[at] ?? 0 };
  };
  const goal = (id: string): Point => {
    const arranged = drawn?.places.get(id);
    // about the middle of the map, so that the frame of the drawing holds it, too
    if (arranged !== undefined) return { x: middle.x + arranged.x, y: middle.y - arranged.y };
    const place = carried.get(id) ?? settled(id);
    return turned({ x: place.x, y: -place.y }, look.peek(), middle);
  };
  const of = (id: string): Point => (glide === undefined ? goal(id) : between(glide, id, goal(id), now));
  // Sigma takes places from its graph whenever it draws all of it
  const putAll = (sigma: Sigma) =>
    sigma
      .getGraph()
      .updateEachNodeAttributes((id, known) => ({ ...known, ...of(id) }), { attributes: ["x", "y"] });
  return {
    of,
    carry(sigma, ids, pointed) {
      const by = unturnedStep(pointed, look.peek());
      carried = new Map(
        ids.map((id) => {
          const from = settled(id);
          return [id, { x: from.x + by.x, y: from.y - by.y }];
        }),
      );
      const drawn = sigma.getGraph();
      const keys = ids.flatMap((id) => index.edgesOf(id).map(edgeKey));
      const edges = new Set(keys.filter((key) => drawn.hasEdge(key)));
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
      const isLoose = loose.value.size > 0;
      const [before, now] = [settledAt, moved.value];
      const { turn, mirror } = look.value;
      const hasTurned = turn !== settledTurn.turn || mirror !== settledTurn.mirror;
      settledAt = now;
      settledTurn = { turn, mirror };
      if (hasTurned || isLoose) putAll(sigma);
      else
        for (const id of new Set([...before.keys(), ...now.keys()]))
          if (before.get(id) !== now.get(id)) sigma.getGraph().mergeNodeAttributes(id, of(id));
    },
    arrange(sigma, arranged, isStill) {
      cancelAnimationFrame(frame);
      now = performance.now();
      const from = isStill ? undefined : new Map([...index.nodes.keys()].map((id) => [id, of(id)]));
      drawn = arranged;
      glide = from && { from, begin: now };
      const step = (time: number) => {
        // a machine that needs so long for one picture shows no motion, only delay
        const isSlow = time - now > SLOW;
        now = Math.max(now, time);
        if (glide !== undefined && (isSlow || now - glide.begin >= GLIDE)) glide = undefined;
        putAll(sigma);
        if (glide !== undefined) frame = requestAnimationFrame(step);
      };
      step(now);
    },
    close: () => cancelAnimationFrame(frame),
  };
}

/** Between the least and the greatest value. */
function halfway(values: readonly number[]): number {
  if (values.length === 0) return 0;
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of values) [least, greatest] = [Math.min(least, value), Math.max(greatest, value)];
  return (least + greatest) / 2;
}
