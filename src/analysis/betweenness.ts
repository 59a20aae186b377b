import type { Betweenness } from "../model/graph.ts";
import type { Adjacency } from "./adjacency.ts";
import { seededRandom } from "./random.ts";

export interface BetweennessOptions {
  /** of the choice of sources */
  readonly seed: number;
  /** nodes from which ways are followed at most; all up to 10,000 nodes, and 2,000 of more, without it */
  readonly sources?: number;
}

/** Larger graphs are sampled: all ways take 4 s for 8,400 nodes and nine minutes for 45,000. */
const MOST_EXACT = 10_000;
const SAMPLE = 2000;

/** What a search from one node fills, and the next one fills again. */
interface Search {
  /** nodes in the order in which they were reached */
  readonly order: Int32Array;
  /** -1 where a node was not reached */
  readonly distance: Int32Array;
  /** number of shortest ways */
  readonly ways: Float64Array;
  readonly share: Float64Array;
}

/**
 * Betweenness on links that all count alike. Estimates follow the ways from seeded random nodes: with s of n nodes the
 * error of a value v is about √(v / s). Same graph, same seed, same numbers.
 *
 * @throws Error when `sources` is not a whole number above 0
 * @see Brandes (2001), Journal of Mathematical Sociology 25(2):163–177; Brandes, Pich (2007), International Journal
 * of Bifurcation and Chaos 17(7):2303–2318
 */
export function betweenness(rows: Adjacency, { seed, sources }: BetweennessOptions): Betweenness {
  const count = rows.graph.nodes.length;
  const most = sources ?? (count <= MOST_EXACT ? count : SAMPLE);
  if (sources !== undefined && !(Number.isInteger(sources) && sources > 0))
    throw new Error(`sources must be a whole number above 0, got ${sources}`);
  const chosen = some(count, Math.min(count, most), seed);
  const sums = new Float64Array(count);
  const search: Search = {
    order: new Int32Array(count),
    distance: new Int32Array(count).fill(-1),
    ways: new Float64Array(count),
    share: new Float64Array(count),
  };
  for (const source of chosen) addFrom(rows, source, search, sums);
  // every pair is met from both ends, and a sample meets each end so many times less often
  const pairs = (count - 1) * (count - 2) * (chosen.length / count);
  const values = Array.from(sums, (sum) => (pairs > 0 ? Number((sum / pairs).toPrecision(6)) : 0));
  return { values, sources: chosen.length };
}

/** Brandes' search from one node: ways are counted outwards, and their shares gathered on the way back. */
function addFrom(
  { offsets, neighbours }: Adjacency,
  source: number,
  search: Search,
  sums: Float64Array,
): void {
  const { order, distance, ways, share } = search;
  order[0] = source;
  distance[source] = 0;
  ways[source] = 1;
  let reached = 1;
  for (let at = 0; at < reached; at += 1) {
    const node = order[at] ?? 0;
    const next = (distance[node] ?? 0) + 1;
    for (let entry = offsets[node] ?? 0; entry < (offsets[node + 1] ?? 0); entry += 1) {
      const other = neighbours[entry] ?? 0;
      if ((distance[other] ?? 0) < 0) {
        distance[other] = next;
        order[reached] = other;
        reached += 1;
      }
      if (distance[other] === next) ways[other] = (ways[other] ?? 0) + (ways[node] ?? 0);
    }
  }
  for (let at = reached - 1; at > 0; at -= 1) {
    const node = order[at] ?? 0;
    const part = (1 + (share[node] ?? 0)) / (ways[node] ?? 1);
    const before = (distance[node] ?? 0) - 1;
    for (let entry = offsets[node] ?? 0; entry < (offsets[node + 1] ?? 0); entry += 1) {
      const other = neighbours[entry] ?? 0;
      if (distance[other] === before) share[other] = (share[other] ?? 0) + (ways[other] ?? 0) * part;
    }
    sums[node] = (sums[node] ?? 0) + (share[node] ?? 0);
  }
  for (let at = 0; at < reached; at += 1) {
    const node = order[at] ?? 0;
    distance[node] = -1;
    ways[node] = 0;
    share[node] = 0;
  }
}

/** Some of the places below a count, all equally likely. */
function some(count: number, wanted: number, seed: number): Int32Array {
  const places = Int32Array.from({ length: count }, (_, at) => at);
  const random = seededRandom(seed);
  for (let at = 0; at < Math.min(wanted, count - 1); at += 1) {
    const other = at + Math.floor(random() * (count - at));
    const place = places[at] ?? 0;
    places[at] = places[other] ?? 0;
    places[other] = place;
  }
  return places.subarray(0, wanted);
}
