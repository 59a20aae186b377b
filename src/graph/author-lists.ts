import type { EntityId } from "../model/kinds.ts";
import { isGroup } from "../text/group-names.ts";
import type { PaperEdge } from "./paper-edges.ts";

/** The edges of a paper; three thousand authors of one paper would be all that one sees of a graph. */
export function withoutCrowd(edges: readonly PaperEdge[], longestList: number): readonly PaperEdge[] {
  const list = edges.filter(isAuthored);
  if (list.length <= longestList) return edges;
  const first = list.reduce((one, two) => (startOf(two) < startOf(one) ? two : one));
  return edges.filter((one) => !isAuthored(one) || one === first || isGroup(one.entity.name));
}

/** The first and the last author of a paper; none where it has no authors. */
export function listEnds(edges: readonly PaperEdge[]): readonly EntityId[] {
  const list = edges.filter(isAuthored);
  if (list.length === 0) return [];
  const first = list.reduce((one, two) => (startOf(two) < startOf(one) ? two : one));
  const last = list.reduce((one, two) => (startOf(two) > startOf(one) ? two : one));
  return [first.edge.target, last.edge.target];
}

function isAuthored({ edge }: PaperEdge): boolean {
  return edge.relation === "authored";
}

function startOf({ edge }: PaperEdge): number {
  return edge.mentions[0]?.start ?? 0;
}
