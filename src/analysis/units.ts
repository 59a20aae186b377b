import { forLinks, type WeightedView } from "./view.ts";

/** Units of a graph in compressed rows, each a node or several as one. */
export interface Units {
  /** the links of unit `n` stand from `offsets[n]` to `offsets[n + 1]`, without those within it */
  readonly offsets: Int32Array;
  /** the unit at the other end of each link; one may stand several times */
  readonly others: Int32Array;
  /** of each link */
  readonly weights: Float64Array;
  /** for each unit the weight of all its links, those within it twice */
  readonly strength: Float64Array;
}

/** Numbers of communities as places from 0 without gaps, in the order in which they come. */
export function placesOf(community: readonly number[]): number[] {
  const place = new Map([...new Set(community)].map((number, at) => [number, at]));
  return community.map((number) => place.get(number) ?? 0);
}

/** Each node by itself. */
export function nodesAsUnits(view: WeightedView): Units {
  return unitsOf(
    view,
    Array.from({ length: view.order }, (_, at) => at),
  );
}

/** Nodes joined to units. @param unit  place of the unit of each node, from 0 without gaps */
export function unitsOf(view: WeightedView, unit: readonly number[]): Units {
  const count = unit.reduce((most, at) => Math.max(most, at + 1), 0);
  const strength = new Float64Array(count);
  const offsets = new Int32Array(count + 1);
  const forTies = (visit: (one: number, two: number, weight: number) => void) =>
    forLinks(view, (source, target, weight) => visit(unit[source] ?? 0, unit[target] ?? 0, weight));
  forTies((one, two, weight) => {
    strength[one] = (strength[one] ?? 0) + weight;
    strength[two] = (strength[two] ?? 0) + weight;
    if (one === two) return;
    offsets[one + 1] = (offsets[one + 1] ?? 0) + 1;
    offsets[two + 1] = (offsets[two + 1] ?? 0) + 1;
  });
  for (let at = 0; at < count; at += 1) offsets[at + 1] = (offsets[at + 1] ?? 0) + (offsets[at] ?? 0);
  const next = offsets.slice(0, -1);
  const others = new Int32Array(offsets[count] ?? 0);
  const weights = new Float64Array(offsets[count] ?? 0);
  const put = (from: number, to: number, weight: number) => {
    const entry = next[from] ?? 0;
    next[from] = entry + 1;
    others[entry] = to;
    weights[entry] = weight;
  };
  forTies((one, two, weight) => {
    if (one === two) return;
    put(one, two, weight);
    put(two, one, weight);
  });
  return { offsets, others, weights, strength };
}
