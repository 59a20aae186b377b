import type { Drop } from "../model/graph.ts";
import { entityKindOf, type EntityId } from "../model/kinds.ts";
import { byText } from "../text/order.ts";
import { listEnds, withoutCrowd } from "./author-lists.ts";
import type { PaperEdge } from "./paper-edges.ts";
import type { Thresholds } from "./thresholds.ts";

/** Which things stay, and how many do not by which rule. */
export interface Survey {
  /** of each thing that stays, how many papers name it */
  readonly papers: ReadonlyMap<EntityId, number>;
  readonly drops: readonly Drop[];
}

/**
 * Counts over all papers which things are too rare. The order of papers does not matter.
 *
 * @param papers  the edges of each
 * @param things  that may have no edge, and are looked at as well
 */
export function survey(
  papers: Iterable<readonly PaperEdge[]>,
  thresholds: Thresholds,
  things: Iterable<EntityId> = [],
): Survey {
  const count = new Map<EntityId, number>();
  for (const id of things) count.set(id, 0);
  const ends = new Set<EntityId>();
  let crowds = 0;
  for (const all of papers) {
    const edges = withoutCrowd(all, thresholds.longestList);
    if (edges.length < all.length) crowds += 1;
    for (const { edge } of all) if (!count.has(edge.target)) count.set(edge.target, 0);
    for (const { edge } of edges) count.set(edge.target, (count.get(edge.target) ?? 0) + 1);
    if (thresholds.keepEnds) for (const id of listEnds(edges)) ends.add(id);
  }
  const ruled = new Map<string, Drop>();
  for (const [id, named] of count) {
    const rule = ruleAgainst(id, named, { ...thresholds, crowds: crowds > 0, ends });
    if (rule === undefined) continue;
    count.delete(id);
    const key = `${rule.isOfCrowds ? 0 : 1} ${entityKindOf(id)}`;
    ruled.set(key, { kind: entityKindOf(id), count: (ruled.get(key)?.count ?? 0) + 1, rule: rule.text });
  }
  const drops = [...ruled].toSorted(([one], [two]) => byText(one, two)).map(([, drop]) => drop);
  return { papers: count, drops };
}

/** Why a thing does not stay; nothing where it does. Papers, datasets, tools, methods and experiments always stay. */
function ruleAgainst(
  id: EntityId,
  named: number,
  limits: Thresholds & { readonly crowds: boolean; readonly ends: ReadonlySet<EntityId> },
): { readonly isOfCrowds: boolean; readonly text: string } | undefined {
  const kind = entityKindOf(id);
  if (kind === "author" && named === 0 && limits.crowds)
    return {
      isOfCrowds: true,
      text: `only in lists of more than ${limits.longestList} names, and not the first there`,
    };
  if (kind === "concept" && named < limits.concept)
    return { isOfCrowds: false, text: `named by fewer than ${limits.concept} papers` };
  const ends = limits.keepEnds ? ", and neither first nor last in a list" : "";
  if (kind === "author" && named < limits.author && !limits.ends.has(id))
    return { isOfCrowds: false, text: `fewer than ${limits.author} papers${ends}` };
  return undefined;
}
