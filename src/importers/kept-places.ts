import { quote } from "../model/problem.ts";
import type { Complaint, CountedProblems } from "./counted-problems.ts";
import type { ForeignNode } from "./foreign-graph.ts";
import type { KeptPlace } from "./kept-map.ts";

/** Columns that hold the number of a community: ours, Gephi's, VOSviewer's. */
export const COMMUNITY_COLUMNS = ["community", "modularity_class", "cluster"] as const;

const NO_COMMUNITY = missing("community");
const NO_PLACE = missing("place");

/**
 * What each node says about its community and place, in their order. What some nodes have and others lack is told,
 * since a map is kept for all nodes or for none.
 */
export function keptPlaces(nodes: readonly ForeignNode[], counts: CountedProblems): readonly KeptPlace[] {
  const kept = nodes.map(({ values }) => ({
    community: numberIn(values, COMMUNITY_COLUMNS),
    label: values.get("community_label"),
    subcommunity: numberIn(values, ["subcommunity"]),
    sublabel: values.get("subcommunity_label"),
    rank: rankOf(values),
    place: placeOf(values),
  }));
  const [someCommunity, somePlace] = [
    kept.some(({ community }) => community !== undefined),
    kept.some(({ place }) => place !== undefined),
  ];
  for (const [at, { id, line }] of nodes.entries()) {
    if (someCommunity && kept[at]?.community === undefined) counts.add(NO_COMMUNITY, line, quote(id));
    if (somePlace && kept[at]?.place === undefined) counts.add(NO_PLACE, line, quote(id));
  }
  return kept;
}

/** The first of some columns that holds the number of a community. */
function numberIn(values: ForeignNode["values"], columns: readonly string[]): number | undefined {
  const texts = columns.map((column) => values.get(column)?.trim() ?? "");
  // some programs write all numbers with a point
  const text = texts.find((one) => /^\d{1,6}(?:\.0{1,9})?$/u.test(one));
  return text === undefined ? undefined : Number(text);
}

/** Our ranks are shares; what others call a rank may be a place in a list. */
function rankOf(values: ForeignNode["values"]): number | undefined {
  const rank = Number(values.get("rank") ?? Number.NaN);
  return rank >= 0 && rank <= 1 ? rank : undefined;
}

function placeOf(values: ForeignNode["values"]): KeptPlace["place"] {
  const [x, y] = [values.get("x"), values.get("y")].map((text) => Number(text ?? Number.NaN));
  if (x === undefined || y === undefined || !isOnMap(x) || !isOnMap(y)) return undefined;
  return { x: x + 0, y: y + 0 }; // -0 becomes 0
}

/** Far beyond what any program draws, where differences of places would be lost. */
function isOnMap(value: number): boolean {
  return Math.abs(value) < 1e12;
}

function missing(what: "community" | "place"): Complaint {
  return {
    what: (count) =>
      (count === 1 ? `a node has no ${what}` : `${count} nodes have no ${what}`) + ", others have",
    done: "computed anew for all",
    advice: `Give every node a ${what}, or none.`,
  };
}
