import type { GraphNode } from "../../src/model/graph.ts";
import type { Kind } from "../../src/model/kinds.ts";
import { yearOf } from "../../src/model/years.ts";
import { yearsOf } from "./facts.ts";
import type { GraphIndex } from "./graph-index.ts";
import { kCore, largestComponent, within, type Passes, type Way } from "./reach.ts";

/** Everything that narrows the view. Each one with `on` keeps its setting while it is switched off. */
export interface Filters {
  readonly hiddenKinds: ReadonlySet<Kind>;
  readonly hiddenCommunities: ReadonlySet<number>;
  /** both ends included */
  readonly years: {
    readonly on: boolean;
    readonly from: number;
    readonly to: number;
    /** papers without a year stay */
    readonly undated: boolean;
  };
  readonly weight: { readonly on: boolean; readonly least: number };
  readonly ego: {
    readonly on: boolean;
    readonly depth: Depth;
    readonly way: Way;
    readonly around: readonly string[];
  };
  /** only nodes that keep so many links among themselves */
  readonly core: { readonly on: boolean; readonly least: number };
  readonly largest: { readonly on: boolean };
}

/** Steps from the nodes of a neighbourhood. */
export type Depth = 1 | 2 | 3;

/** What filters ask of an edge. */
interface Link {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** What no filter hides. */
export interface Part {
  readonly ids: ReadonlySet<string>;
  readonly hasEdge: (edge: Link) => boolean;
  readonly edgeCount: number;
}

/** Filters that hide nothing, set to sensible values for this graph. */
export function openFilters(index: GraphIndex): Filters {
  const years = yearsOf(index);
  return {
    hiddenKinds: new Set(),
    hiddenCommunities: new Set(),
    years: { on: false, from: years?.first ?? 0, to: years?.last ?? 0, undated: true },
    weight: { on: false, least: 1 },
    ego: { on: false, depth: 1, way: "both", around: [] },
    core: { on: false, least: 2 },
    largest: { on: false },
  };
}

/** The filters are as they were at first, whatever they are set to. */
export function hidesNothing({
  hiddenKinds,
  hiddenCommunities,
  years,
  weight,
  ego,
  core,
  largest,
}: Filters): boolean {
  const isOn = years.on || weight.on || ego.on || core.on || largest.on;
  return !isOn && hiddenKinds.size === 0 && hiddenCommunities.size === 0;
}

/**
 * The part of a graph that the filters leave. Kinds, communities and years choose nodes; a node that the years or the
 * weight took every link from goes as well; of these the neighbourhood is kept, of that the core, and of that the
 * largest piece that hangs together.
 */
export function partOf(index: GraphIndex, filters: Filters): Part {
  const { nodes, edges } = index.analysed.graph;
  const least = filters.weight.on ? filters.weight.least : 0;
  const isInYears = yearTest(filters);
  const hasStrength = (edge: Link) => edge.weight >= least && isInYears(index.nodes.get(edge.source));
  const isKept = (node: GraphNode) => {
    if (filters.hiddenKinds.has(node.kind) || filters.hiddenCommunities.has(index.communityOf(node.id)))
      return false;
    if (!isInYears(node)) return false;
    const own = index.edgesOf(node.id);
    return own.length === 0 || own.some(hasStrength);
  };
  let ids: ReadonlySet<string> = new Set(nodes.filter(isKept).map(({ id }) => id));
  const passes: Passes = (edge) => edge.weight >= least && ids.has(edge.source) && ids.has(edge.target);
  if (filters.ego.on) ids = within(index, filters.ego.around, filters.ego.depth, passes, filters.ego.way);
  if (filters.core.on) ids = kCore(index, ids, filters.core.least, passes);
  if (filters.largest.on) ids = largestComponent(index, ids, passes);
  const kept = ids;
  const hasEdge = ({ source, target, weight }: Link) =>
    weight >= least && kept.has(source) && kept.has(target);
  let edgeCount = 0;
  for (const edge of edges) if (hasEdge(edge)) edgeCount += 1;
  return { ids, hasEdge, edgeCount };
}

function yearTest({ years }: Filters): (node: GraphNode | undefined) => boolean {
  if (!years.on) return () => true;
  return (node) => {
    if (node?.kind !== "paper") return true;
    const year = yearOf(node);
    return year === undefined ? years.undated : year >= years.from && year <= years.to;
  };
}
