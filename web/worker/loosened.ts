import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";

/** The part of a map that is to find new places, in arrays that reach a worker in no time. */
export interface LooseGraph {
  /** in any units */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** of each link, places in the list of nodes; several between two nodes are added up */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

/** Places in the units of the {@link LooseGraph}. */
export interface LoosePlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Nodes for which one picture takes about as long as a reader waits for it. */
const AT_ONCE = 4000;
/** Above this number forces between far nodes are taken together. */
const MANY = 450;
/** A picture in which nodes move less than this part of the whole, in the mean, is the last. */
const AT_REST = 0.0004;
/** Pictures at most: some minutes. */
const LONGEST = 1200;

/**
 * Lets ForceAtlas2 work on a map from the places that it has, picture by picture, until it rests. The middle and the
 * extent of the map stay as they are, so that nothing leaves the screen.
 */
export function* loosened(loose: LooseGraph): Generator<LoosePlaces> {
  const graph = graphOf(loose);
  const start = extentOf(loose);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 0.6,
    linLogMode: true,
    barnesHutOptimize: graph.order > MANY,
  };
  const iterations = Math.max(1, Math.min(10, Math.round(AT_ONCE / Math.max(1, graph.order))));
  let before: LoosePlaces = loose;
  for (let picture = 0; picture < LONGEST && graph.order > 1; picture += 1) {
    forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: "weight" });
    const now = withExtent(placesOf(graph), start);
    yield now;
    if (meanMove(before, now) < AT_REST * start.radius) return;
    before = now;
  }
}

function graphOf({ x, y, sources, targets, weights }: LooseGraph): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const [at, left] of x.entries()) graph.addNode(at, { x: left, y: y[at] });
  for (const [at, source] of sources.entries()) {
    const [target, weight] = [targets[at] ?? source, weights[at] ?? 1];
    if (source === target) continue;
    graph.updateUndirectedEdge(source, target, (known) => ({
      weight: weight + Number(known["weight"] ?? 0),
    }));
  }
  return graph;
}

function placesOf(graph: UndirectedGraph): LoosePlaces {
  const [x, y] = [new Float64Array(graph.order), new Float64Array(graph.order)];
  for (let at = 0; at < graph.order; at += 1) {
    x[at] = graph.getNodeAttribute(at, "x");
    y[at] = graph.getNodeAttribute(at, "y");
  }
  return { x, y };
}

interface Extent {
  readonly middle: { readonly x: number; readonly y: number };
  /** the root of the mean square of distances to the middle, above 0 */
  readonly radius: number;
}

function extentOf({ x, y }: LoosePlaces): Extent {
  const middle = { x: mean(x), y: mean(y) };
  const squares = x.map((left, at) => (left - middle.x) ** 2 + ((y[at] ?? 0) - middle.y) ** 2);
  return { middle, radius: Math.sqrt(mean(squares)) || 1 };
}

/** The same picture with another middle and extent. */
function withExtent(places: LoosePlaces, wanted: Extent): LoosePlaces {
  const { middle, radius } = extentOf(places);
  const scale = wanted.radius / radius;
  return {
    x: places.x.map((left) => wanted.middle.x + (left - middle.x) * scale),
    y: places.y.map((top) => wanted.middle.y + (top - middle.y) * scale),
  };
}

function meanMove(one: LoosePlaces, two: LoosePlaces): number {
  return mean(
    one.x.map((left, at) => Math.hypot(left - (two.x[at] ?? 0), (one.y[at] ?? 0) - (two.y[at] ?? 0))),
  );
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
