import type { GraphNode } from "./graph.ts";

/** What a row of {@link PROJECTIONS} says about one way to tie nodes of one sort by what they share. */
export interface ProjectionInfo {
  readonly label: string;
  /** as in "JetClass is used together with TrackML" */
  readonly verb: string;
  /** what the weight of an edge is */
  readonly weight: string;
}

/** The symmetric relations, which are computed from the graph when somebody asks. */
export const PROJECTIONS = {
  "used-together": {
    label: "Used together",
    verb: "is used together with",
    weight: "number of papers that name both",
  },
  "co-authors": {
    label: "Co-authors",
    verb: "writes together with",
    weight: "number of papers that both have written",
  },
  "similar-papers": {
    label: "Similar papers",
    verb: "is similar to",
    weight:
      "sum over the things that both papers name, each 1 / ln(1 + papers that name it), times the tie of its kind",
  },
} as const satisfies Record<string, ProjectionInfo>;

export type ProjectionName = keyof typeof PROJECTIONS;

/** The projections in the order of the table. */
export const PROJECTION_NAMES = Object.keys(PROJECTIONS) as readonly ProjectionName[];

/** Two nodes of one sort and what they share; undirected. */
export interface ProjectedEdge {
  /** before `target` in the order of the nodes */
  readonly source: string;
  readonly target: string;
  readonly relation: ProjectionName;
  /** above 0 */
  readonly weight: number;
  /** why they are tied, in the order of the whole graph: papers, or for similar papers the things they name */
  readonly shared: readonly GraphNode[];
}

/** An undirected graph: nodes in the order of the whole graph, edges by source and then target. */
export interface ProjectedGraph {
  readonly projection: ProjectionName;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly ProjectedEdge[];
}
