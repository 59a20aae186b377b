import { layoutProjection, type ProjectionLayout } from "../../src/analysis/projection-layout.ts";
import type { GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { entityKindOf, KIND_NAMES, type EntityId, type Kind, type PaperId } from "../../src/model/kinds.ts";
import type { ProjectionName } from "../../src/model/projection.ts";
import type { LeanGraph } from "./lean-graph.ts";

/** The projection of a graph that came in arrays; places are those of its nodes. */
export function layoutLean(lean: LeanGraph, projection: ProjectionName): ProjectionLayout {
  const nodes = Array.from(lean.kinds, (kind, at) => leanNode(KIND_NAMES[kind] ?? "concept", at));
  const edges = Array.from(lean.sources, (source, at): GraphEdge[] => {
    const [paper, thing] = [nodes[source], nodes[lean.targets[at] ?? -1]];
    if (paper?.kind !== "paper" || thing === undefined || thing.kind === "paper") return [];
    return [{ source: paper.id, target: thing.id, relation: "mentions", weight: 1, mentions: [] }];
  });
  return layoutProjection({ nodes, edges: edges.flat() }, projection, [...lean.community]);
}

function leanNode(kind: Kind, at: number): GraphNode {
  if (kind === "paper") {
    const id: PaperId = `paper:${at}`;
    return { id, kind, name: "", paper: { id, origins: [] } };
  }
  const id: EntityId = `${kind}:${at}`;
  return { id, kind: entityKindOf(id), name: "", aliases: [] };
}
