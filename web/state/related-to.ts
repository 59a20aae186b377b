import type { Adjacency } from "../../src/analysis/adjacency.ts";
import { related, type Related } from "../../src/analysis/related.ts";
import type { GraphNode } from "../../src/model/graph.ts";

/** Answers in the panel. */
const MOST = 8;

/** What belongs to a node: datasets, tools, methods and experiments that some paper ties to it directly. */
export function relatedTo(rows: Adjacency, id: string): readonly Related[] {
  return related(rows, [id], { keep: isNamedThing, limit: MOST }).filter(({ shared }) => shared > 0);
}

function isNamedThing({ kind }: GraphNode): boolean {
  return kind !== "paper" && kind !== "author" && kind !== "concept";
}
