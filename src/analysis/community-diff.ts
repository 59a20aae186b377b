import { isClustered, type AnalysedGraph, type Community } from "../model/graph.ts";
import { byId } from "../text/order.ts";
import { communityDescriptions, type CommunityCounts } from "./community-descriptions.ts";
import { communityPairs, matched, type CommunityPair } from "./community-match.ts";

/** A node of one of two graphs. */
export interface NodeName {
  readonly id: string;
  readonly name: string;
}

/** A community of one of two graphs. */
export interface CommunityName extends Pick<Community, "number" | "size" | "label"> {
  /** its papers, their years and what they name; absent where it has no papers */
  readonly counts?: CommunityCounts;
}

/** One community at two times, with the nodes that only one of the times has in it. */
export interface ChangedCommunity {
  readonly before: CommunityName;
  readonly after: CommunityName;
  readonly came: readonly NodeName[];
  readonly left: readonly NodeName[];
}

/** What became of communities. What is unclustered is none. */
export interface CommunityDiff {
  /** those that none of the older graph became */
  readonly new: readonly CommunityName[];
  /** those that became none of the newer graph */
  readonly gone: readonly CommunityName[];
  /** the same one with other members or another label */
  readonly changed: readonly ChangedCommunity[];
  /** one whose nodes make up most of each of several */
  readonly split: readonly { readonly before: CommunityName; readonly after: readonly CommunityName[] }[];
  /** one that has most of the nodes of each of several */
  readonly merged: readonly { readonly before: readonly CommunityName[]; readonly after: CommunityName }[];
}

/** What became of the communities of one graph in another; lists by number. */
export function communityDiff(before: AnalysedGraph, after: AnalysedGraph): CommunityDiff {
  const [old, now] = [namesOf(before), namesOf(after)];
  const pairs = communityPairs(placesOf(before), placesOf(after)).filter(
    (pair) => old.has(pair.before) && now.has(pair.after),
  );
  const same = matched(pairs);
  const parts = pairs.filter(({ shared }) => shared > 1);
  const split = fans(
    parts.filter(({ ofAfter }) => ofAfter > 0.5),
    "before",
    "after",
  );
  const merged = fans(
    parts.filter(({ ofBefore }) => ofBefore > 0.5),
    "after",
    "before",
  );
  const became = new Set([
    ...same.map((pair) => pair.before),
    ...split.map(({ one }) => one),
    ...merged.flatMap(({ several }) => several),
  ]);
  const began = new Set([
    ...same.map((pair) => pair.after),
    ...merged.map(({ one }) => one),
    ...split.flatMap(({ several }) => several),
  ]);
  return {
    new: [...now.values()].filter(({ number }) => !began.has(number)),
    gone: [...old.values()].filter(({ number }) => !became.has(number)),
    changed: changes(same, { before, after }, { before: old, after: now }),
    split: split.flatMap(({ one, several }) =>
      named(old, [one]).map((name) => ({ before: name, after: named(now, several) })),
    ),
    merged: merged.flatMap(({ one, several }) =>
      named(now, [one]).map((name) => ({ before: named(old, several), after: name })),
    ),
  };
}

type Names = ReadonlyMap<number, CommunityName>;

/** Those of communities that are the same one at two times which are not alike in all. */
function changes(
  same: readonly CommunityPair[],
  graphs: { readonly before: AnalysedGraph; readonly after: AnalysedGraph },
  names: { readonly before: Names; readonly after: Names },
): ChangedCommunity[] {
  const [membersBefore, membersAfter] = [membersOf(graphs.before), membersOf(graphs.after)];
  return same
    .toSorted((one, two) => one.after - two.after)
    .flatMap((pair) => {
      const [before, after] = [names.before.get(pair.before), names.after.get(pair.after)];
      if (before === undefined || after === undefined) return [];
      const [were, are] = [membersBefore.get(pair.before) ?? [], membersAfter.get(pair.after) ?? []];
      const change = { before, after, came: missing(are, were), left: missing(were, are) };
      return isChange(change) ? [change] : [];
    });
}

function named(names: Names, numbers: readonly number[]): CommunityName[] {
  return numbers.flatMap((number) => names.get(number) ?? []);
}

function placesOf({ graph, analysis }: AnalysedGraph): Map<string, number> {
  return new Map(graph.nodes.map(({ id }, at) => [id, analysis.community[at] ?? -1]));
}

function namesOf({ graph, analysis }: AnalysedGraph): Map<number, CommunityName> {
  const told = analysis.communities
    .filter((one) => one.size > 1 && isClustered(one))
    .toSorted((one, two) => one.number - two.number);
  const wanted = new Set(told.map(({ number }) => number));
  const descriptions = communityDescriptions(graph, analysis.community, wanted);
  return new Map(
    told.map(({ number, size, label }) => [
      number,
      { number, size, label, ...countsOf(descriptions.get(number)) },
    ]),
  );
}

/** Of what is named the ids and names alone: the rest of a node stands in its graph. */
function countsOf(described: CommunityCounts | undefined): Pick<CommunityName, "counts"> {
  if (described === undefined || described.papers === 0) return {};
  const { papers, years, named } = described;
  return {
    counts: {
      papers,
      ...(years === undefined ? {} : { years }),
      named: named.map(({ node: { id, name }, papers: count }) => ({ node: { id, name }, papers: count })),
    },
  };
}

/** Communities that stand on one side of several pairs, with those on the other side; all by number. */
function fans(
  pairs: readonly CommunityPair[],
  side: "before" | "after",
  other: "before" | "after",
): { readonly one: number; readonly several: readonly number[] }[] {
  const found = new Map<number, number[]>();
  for (const pair of pairs) found.set(pair[side], [...(found.get(pair[side]) ?? []), pair[other]]);
  return [...found]
    .filter(([, several]) => several.length > 1)
    .toSorted(([one], [two]) => one - two)
    .map(([one, several]) => ({ one, several: several.toSorted((first, second) => first - second) }));
}

function membersOf({ graph, analysis }: AnalysedGraph): Map<number, NodeName[]> {
  const members = new Map<number, NodeName[]>();
  for (const [at, { id, name }] of graph.nodes.entries()) {
    const number = analysis.community[at] ?? -1;
    const known = members.get(number);
    if (known === undefined) members.set(number, [{ id, name }]);
    else known.push({ id, name });
  }
  return members;
}

/** Those of some nodes that are not among others. */
function missing(nodes: readonly NodeName[], others: readonly NodeName[]): NodeName[] {
  const known = new Set(others.map(({ id }) => id));
  return nodes.filter(({ id }) => !known.has(id)).toSorted(byId);
}

function isChange({ before, after, came, left }: ChangedCommunity): boolean {
  return came.length > 0 || left.length > 0 || before.label.join("\n") !== after.label.join("\n");
}
