import type { Field, Paper } from "../model/paper.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { edgeColumns, nodeColumns, nodeRows, type Column } from "./columns.ts";
import { mentionsOf } from "./edges.ts";
import { papersOf } from "./papers-of.ts";

/** Texts that a format writes; some may come twice. */
export type WrittenTexts = (written: WrittenGraph) => Iterable<string>;

/** What a table of nodes says. */
export function* nodeCells(written: WrittenGraph): Generator<string> {
  const columns = nodeColumns(written);
  for (const row of nodeRows(written)) {
    yield row.node.name;
    yield* textsIn(columns, row);
  }
}

/** What a table of edges says. */
export function* edgeCells({ graph }: WrittenGraph): Generator<string> {
  const columns = edgeColumns(graph);
  for (const edge of graph.edges) yield* textsIn(columns, edge);
}

/** The names of all nodes, and what else they are called. */
export function* names({ graph }: WrittenGraph): Generator<string> {
  for (const node of graph.nodes) {
    yield node.name;
    if (node.kind !== "paper") yield* node.aliases;
  }
}

/** Every sentence behind an edge. */
export function* sentences({ graph }: WrittenGraph): Generator<string> {
  for (const edge of graph.edges) for (const { sentence } of mentionsOf(edge)) yield sentence;
}

/** The texts of several sorts. */
export function allOf(...sorts: readonly WrittenTexts[]): WrittenTexts {
  return (written) => sorts.flatMap((sort) => [...sort(written)]);
}

/** Some facts of all papers. */
export function paperTexts(facts: readonly Field[]): WrittenTexts {
  return ({ graph }) => papersOf(graph).flatMap((paper: Paper) => facts.map((fact) => paper[fact] ?? ""));
}

function* textsIn<Row>(columns: readonly Column<Row>[], row: Row): Generator<string> {
  for (const { value: of } of columns) {
    const value = of(row);
    if (typeof value === "string") yield value;
  }
}
