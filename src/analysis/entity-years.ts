import type { GraphNode, KnowledgeGraph } from "../model/graph.ts";
import { yearOf } from "../model/years.ts";

/** When papers name a thing. */
export interface EntityYears {
  readonly first: number;
  readonly last: number;
  /** papers of each year that has some, in order; those without a date count for nothing */
  readonly papers: ReadonlyMap<number, number>;
}

/** For each thing of a graph that a dated paper names, by id, when it is named. */
export function entityYears({
  nodes,
  edges,
}: {
  readonly nodes: readonly GraphNode[];
  readonly edges: KnowledgeGraph["edges"];
}): Map<string, EntityYears> {
  const years = new Map(nodes.map((node) => [node.id as string, yearOf(node)]));
  const counts = new Map<string, Map<number, number>>();
  for (const { source, target } of edges) {
    const year = years.get(source);
    if (year === undefined) continue;
    const known = counts.get(target);
    if (known === undefined) counts.set(target, new Map([[year, 1]]));
    else known.set(year, (known.get(year) ?? 0) + 1);
  }
  return new Map(
    [...counts].flatMap(([id, own]) => {
      const named = spanOf(own);
      return named === undefined ? [] : [[id, named] as const];
    }),
  );
}

/** When some papers appeared; absent when none has a date. */
export function yearsOf(papers: readonly GraphNode[]): EntityYears | undefined {
  const counts = new Map<number, number>();
  for (const node of papers) {
    const year = yearOf(node);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return spanOf(counts);
}

function spanOf(counts: ReadonlyMap<number, number>): EntityYears | undefined {
  const sorted = [...counts].toSorted(([one], [two]) => one - two);
  const [first, last] = [sorted[0]?.[0], sorted.at(-1)?.[0]];
  return first === undefined || last === undefined ? undefined : { first, last, papers: new Map(sorted) };
}
