import type { GraphNode } from "../../../src/model/graph.ts";
import type { GraphIndex } from "../graph-index.ts";
import { COLORED_COMMUNITIES, communityColor, QUIET } from "../palette.ts";
import type { Coloring } from "./coloring.ts";

/** Fields with a colour of their own; the rest share a quiet one. */
const MOST = 9;

/** Papers by the field of their first category, things by that of most papers that name them. */
export const byField: Coloring = {
  id: "field",
  label: "Fields",
  heading: "Field of most papers",
  isUseful: ({ analysed }) => analysed.graph.nodes.some((node) => fieldOf(node) !== undefined),
  colorsOf(index) {
    const fields = fieldsOf(index);
    const counts = [...countsOf(fields.values())].toSorted(
      ([one, first], [two, second]) => second - first || (one < two ? -1 : 1),
    );
    const colors = new Map(
      counts.slice(0, Math.min(MOST, COLORED_COMMUNITIES)).map(([field], at) => [field, communityColor(at)]),
    );
    const others = counts.slice(colors.size).reduce((sum, [, count]) => sum + count, 0);
    const without = index.nodes.size - fields.size;
    return {
      of: (id) => colors.get(fields.get(id) ?? "") ?? QUIET,
      marks: [
        ...counts.slice(0, colors.size).map(([text, count]) => ({
          text,
          color: colors.get(text) ?? QUIET,
          count,
        })),
        ...(others > 0 ? [{ text: "other fields", color: QUIET, count: others }] : []),
        ...(without > 0 ? [{ text: "no field", color: QUIET, count: without }] : []),
      ],
    };
  },
};

/** `astro-ph` of `astro-ph.GA`: what a paper is about in the broadest sense, where its record says it. */
function fieldOf(node: GraphNode): string | undefined {
  const category = node.kind === "paper" ? node.paper.categories?.[0] : undefined;
  return category?.split(".", 1)[0];
}

/** Of each paper, and of each thing the most frequent one among its papers; of equally frequent ones the first by name. */
function fieldsOf({ analysed, edgesOf }: GraphIndex): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const node of analysed.graph.nodes) {
    const field = fieldOf(node);
    if (field !== undefined) fields.set(node.id, field);
  }
  for (const { id, kind } of analysed.graph.nodes) {
    if (kind === "paper") continue;
    const counts = countsOf(edgesOf(id).flatMap(({ source }) => fields.get(source) ?? []));
    let best: { readonly field: string; readonly count: number } | undefined;
    for (const [field, count] of counts)
      if (best === undefined || count > best.count || (count === best.count && field < best.field))
        best = { field, count };
    if (best !== undefined) fields.set(id, best.field);
  }
  return fields;
}

function countsOf(names: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
