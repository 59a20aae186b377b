import type { GraphNode, KnowledgeGraph } from "../model/graph.ts";

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
  const papers = new Map(nodes.map((node) => [node.id as string, node]));
  const naming = new Map<string, GraphNode[]>();
  for (const { source, target } of edges) {
    const paper = papers.get(source);
    if (paper === undefined) continue;
    const known = naming.get(target);
    if (known === undefined) naming.set(target, [paper]);
    else known.push(paper);
  }
  return new Map(
    [...naming].flatMap(([id, own]) => {
      const years = yearsOf(own);
      return years === undefined ? [] : [[id, years] as const];
    }),
  );
}

/** When some papers appeared; absent when none has a date. */
export function yearsOf(papers: readonly GraphNode[]): EntityYears | undefined {
  const counts = new Map<number, number>();
  for (const node of papers) {
    const year = node.kind === "paper" ? Number(node.paper.date?.slice(0, 4)) : Number.NaN;
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([one], [two]) => one - two);
  const [first, last] = [sorted[0]?.[0], sorted.at(-1)?.[0]];
  return first === undefined || last === undefined ? undefined : { first, last, papers: new Map(sorted) };
}
