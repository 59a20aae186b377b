import type { KnowledgeGraph } from "../model/graph.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import type { EdgeRow } from "./columns.ts";
import { isProjected } from "./edges.ts";
import { firstDay } from "./first-day.ts";

/** Since when the nodes and edges of a graph are there, as whole ISO dates; absent where nobody knows. */
export interface Starts {
  /** of a paper its date, of a thing that of the first paper that names it */
  readonly node: (id: string) => string | undefined;
  /** the day of the paper that names the thing; of a tie between papers that of the later one */
  readonly edge: (edge: EdgeRow) => string | undefined;
}

/** The least share of papers with a date for a graph that has a time at all. */
const DATED = 0.9;

/** When a graph came about; absent where more than one paper in ten lacks a date, or there are no papers. */
export function startsOf(graph: WrittenGraph["graph"]): Starts | undefined {
  const papers = graph.nodes.flatMap((node) => (node.kind === "paper" ? [node] : []));
  const days = new Map<string, string>();
  for (const { id, paper } of papers) {
    const day = firstDay(paper.date ?? "");
    if (day !== undefined) days.set(id, day);
  }
  if (days.size === 0 || days.size < DATED * papers.length) return undefined;
  const node = (id: string): string | undefined => days.get(id);
  if (isProjected(graph)) return { node, edge: ({ source, target }) => later(node(source), node(target)) };
  addThings(days, graph.edges);
  return { node, edge: ({ source }) => node(source) };
}

function addThings(days: Map<string, string>, edges: KnowledgeGraph["edges"]): void {
  for (const { source, target } of edges) {
    const day = days.get(source);
    if (day === undefined) continue;
    const earlier = days.get(target);
    if (earlier === undefined || day < earlier) days.set(target, day);
  }
}

function later(one: string | undefined, two: string | undefined): string | undefined {
  if (one === undefined || two === undefined) return undefined;
  return one > two ? one : two;
}
