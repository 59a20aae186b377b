import type { KnowledgeGraph } from "../model/graph.ts";
import type { ProjectedEdge, ProjectionName } from "../model/projection.ts";
import { layout } from "./layout.ts";
import { nodeSize } from "./node-size.ts";
import type { Positions } from "./positions.ts";
import { project } from "./projections.ts";
import { degreesIn, viewOfLinks } from "./view.ts";

/** A projection as it is drawn: where its nodes stand, and the strongest of their ties. */
export interface ProjectionLayout extends Positions {
  /** places in `graph.nodes`, rising; x and y run in their order */
  readonly nodes: readonly number[];
  /** by source and then target, both places in `graph.nodes` */
  readonly ties: readonly PlacedTie[];
}

export interface PlacedTie {
  readonly source: number;
  readonly target: number;
  /** as the projection has it */
  readonly weight: number;
}

/** With more ties than this one shared paper or thing is chance, and ties nothing. */
const MANY = 20_000;
/** Ties that each node keeps; one stays where either end keeps it. With more nothing is seen but a ball. */
const STRONGEST = { few: 4, many: 2 } as const;

/**
 * Lays out a projection by its strongest ties. A tie is strong that is no matter of course: what both share over what
 * either has, times the logarithm of what they share. Equal ones come in the order of the nodes.
 *
 * @param community  of each node of the graph; members begin near each other
 */
export function layoutProjection(
  graph: KnowledgeGraph,
  projection: ProjectionName,
  community: readonly number[],
): ProjectionLayout {
  const place = new Map<string, number>(graph.nodes.map(({ id }, at) => [id, at]));
  const edges = strongest(project(graph, projection).edges);
  const ties = edges.map(({ source, target, weight, strength }) => ({
    source: place.get(source) ?? 0,
    target: place.get(target) ?? 0,
    weight,
    strength,
  }));
  const nodes = [...new Set(ties.flatMap(({ source, target }) => [source, target]))].toSorted(
    (one, two) => one - two,
  );
  const rank = new Map(nodes.map((at, order) => [at, order]));
  const view = viewOfLinks(
    nodes.length,
    ties.map(({ source, target, strength }) => [rank.get(source) ?? 0, rank.get(target) ?? 0, strength]),
  );
  const degree = degreesIn(view);
  const sizes = nodes.map((at, order) => nodeSize(graph.nodes[at]?.kind ?? "paper", degree[order] ?? 0));
  const { x, y } = layout(
    view,
    nodes.map((at) => community[at] ?? -1),
    sizes,
  );
  return { nodes, x, y, ties: ties.map(({ source, target, weight }) => ({ source, target, weight })) };
}

interface StrongEdge extends ProjectedEdge {
  /** above 0 */
  readonly strength: number;
}

/** The edges that are among the strongest of either end, in their order. */
function strongest(edges: readonly ProjectedEdge[]): readonly StrongEdge[] {
  const isMany = edges.length > MANY;
  const least = isMany ? 2 : 1;
  const most = isMany ? STRONGEST.many : STRONGEST.few;
  const sure = edges.filter(({ shared }) => shared.length >= least);
  const whole = new Map<string, number>();
  for (const { source, target, weight } of sure)
    for (const id of [source, target]) whole.set(id, (whole.get(id) ?? 0) + weight);
  const rated = sure.map((edge): StrongEdge => {
    const either = Math.sqrt((whole.get(edge.source) ?? 1) * (whole.get(edge.target) ?? 1));
    return { ...edge, strength: (edge.weight / either) * Math.log(1 + edge.shared.length) };
  });
  const held = new Map<string, number>();
  const kept = new Set<StrongEdge>();
  for (const edge of rated.toSorted((one, two) => two.strength - one.strength)) {
    const [one, two] = [held.get(edge.source) ?? 0, held.get(edge.target) ?? 0];
    held.set(edge.source, one + 1);
    held.set(edge.target, two + 1);
    if (one < most || two < most) kept.add(edge);
  }
  return rated.filter((edge) => kept.has(edge));
}
