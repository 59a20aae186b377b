import type { ProjectionLayout } from "../../../src/analysis/projection-layout.ts";
import type { ProjectionName } from "../../../src/model/projection.ts";
import { edgeKey, type GraphIndex } from "../graph-index.ts";
import type { Arranged, Place, Tie, Ties } from "./arrangement.ts";

/** A projection that was laid out, as an arrangement of the graph it was made of. */
export function tied(index: GraphIndex, arrangement: ProjectionName, layout: ProjectionLayout): Arranged {
  const idAt = (at: number) => index.analysed.graph.nodes[at]?.id ?? "";
  const places = new Map<string, Place>(
    layout.nodes.map((at, order) => [idAt(at), { x: layout.x[order] ?? 0, y: layout.y[order] ?? 0 }]),
  );
  const edges = layout.ties.map(({ source, target, weight }): Tie => ({
    source: idAt(source),
    target: idAt(target),
    weight,
  }));
  return { arrangement, index, places, step: 0, marks: [], ties: tiesOf(edges) };
}

function tiesOf(edges: readonly Tie[]): Ties {
  const at = new Map<string, Tie[]>();
  for (const edge of edges) {
    for (const id of [edge.source, edge.target]) {
      const own = at.get(id);
      if (own === undefined) at.set(id, [edge]);
      else own.push(edge);
    }
  }
  const edgesOf = (id: string) => at.get(id) ?? [];
  return {
    all: edges,
    byKey: new Map(edges.map((edge) => [edgeKey(edge), edge])),
    edgesOf,
    neighbours: (id) => new Set(edgesOf(id).map(({ source, target }) => (source === id ? target : source))),
  };
}
