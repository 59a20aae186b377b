import { bySize, isClustered, type Community } from "../../src/model/graph.ts";
import { KINDS, KIND_NAMES, type Kind } from "../../src/model/kinds.ts";
import { NO_COMMUNITY, type GraphIndex } from "./graph-index.ts";

/** Communities in the list; smaller ones are counted in one line. */
const MOST = 12;

/** A kind that occurs, with the number of its nodes. */
export interface KindRow {
  readonly kind: Kind;
  readonly name: string;
  readonly color: string;
  readonly count: number;
}

/** Kinds that occur, in the order of the table of kinds. */
export function kindRows({ analysed }: GraphIndex): readonly KindRow[] {
  const counts = new Map<Kind, number>();
  for (const { kind } of analysed.graph.nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return KIND_NAMES.flatMap((kind) => {
    const count = counts.get(kind);
    const { plural: name, color } = KINDS[kind];
    return count === undefined ? [] : [{ kind, name, color, count }];
  });
}

/** The communities that are worth a line, each with the number of its nodes that are in the graph. */
export function communityRows(index: GraphIndex): readonly Community[] {
  return bySize(communitiesIn(index)).slice(0, MOST);
}

/** How many nodes are in no community that is one. */
export function unclusteredCount({ analysed, communityOf }: GraphIndex): number {
  return analysed.graph.nodes.filter(({ id }) => communityOf(id) === NO_COMMUNITY).length;
}

/**
 * The communities that have nodes in the graph: one that is a part of another keeps the list of the whole. Those that
 * are too small to be one are left out.
 */
export function communitiesIn({ analysed: { analysis } }: GraphIndex): readonly Community[] {
  const sizes = new Map<number, number>();
  for (const number of analysis.community) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  return analysis.communities.flatMap((community) => {
    const size = sizes.get(community.number);
    return size === undefined || !isClustered(community) ? [] : [{ ...community, size }];
  });
}

/** A community in a sentence: its names, and how sure the clustering is of it. */
export function communityNote(community: Community): string {
  return `${community.label.join(" · ")}: ${stabilityNote(community)}`;
}

/** How sure the clustering is of a community. */
export function stabilityNote({ stability }: Community): string {
  return stability === undefined
    ? "how stable it is was not measured"
    : `members stay together in ${Math.round(stability * 100)} % of other runs`;
}
