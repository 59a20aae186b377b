import type { Adjacency } from "../../src/analysis/adjacency.ts";
import { bestPaths, type Path } from "../../src/analysis/paths.ts";
import { hopLines, reasonLine, wayLine } from "../../src/analysis/reason-text.ts";
import { related } from "../../src/analysis/related.ts";
import { timeline } from "../../src/analysis/timeline.ts";
import { counted } from "../../src/model/counted.ts";
import type { GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { KINDS, type Kind } from "../../src/model/kinds.ts";
import { RELATIONS } from "../../src/model/relations.ts";
import { yearOf } from "../../src/model/years.ts";
import { plainText } from "../../src/text/plain.ts";
import type { GraphIndex } from "./graph-index.ts";

/** A graph as questions look at it. */
export interface Sight {
  readonly index: GraphIndex;
  /** made at the first question that needs them */
  readonly rows: () => Adjacency;
}

/** One line of an answer. */
export interface Line {
  /** what it is about; shown on the map when the line is chosen */
  readonly ids: readonly string[];
  readonly kind: Kind;
  readonly text: string;
  readonly note: string;
  /** sentences that prove it, with what they say */
  readonly hops: readonly string[];
}

/** A blank of a question: nodes of some kinds, or a year. */
export type Blank = { readonly kinds: readonly Kind[]; readonly hint: string } | { readonly hint: "a year" };

/** Something that people ask of a pile of papers. */
export interface Question {
  readonly id: string;
  /** the words before each blank, and after the last one */
  readonly words: readonly string[];
  readonly blanks: readonly Blank[];
  /** @param given  what fills the blanks: ids of nodes in the graph, or a year; none is empty */
  readonly answer: (sight: Sight, given: readonly (readonly string[])[]) => readonly Line[];
  /** said where no line answers it */
  readonly nothing: string;
}

/** A question with dots for its blanks: `Who uses …?` */
export function questionText({ words }: Question): string {
  return words.join(" … ").replace(" … ?", " …?");
}

const THINGS: readonly Kind[] = ["dataset", "tool", "method", "experiment", "concept"];
const NAMED: readonly Kind[] = ["dataset", "tool", "method", "experiment"];
/** Lines of an answer at most. */
const MOST = 40;
const WAYS = 5;

/** The questions, in the order in which they are offered. */
export const QUESTIONS: readonly Question[] = [
  {
    id: "together",
    words: ["What is used together with", "?"],
    blanks: [{ kinds: THINGS, hint: "a dataset, a tool …" }],
    nothing: "No paper names anything else with it.",
    answer: ({ rows }, [ids = []]) =>
      related(rows(), ids, { keep: ({ kind }) => NAMED.includes(kind), limit: 15 })
        .filter(({ shared }) => shared > 0)
        .map((one) => ({
          ids: idsOf(one.reasons),
          kind: one.node.kind,
          text: nameOf(one.node),
          note: reasonLine(one, ids.length),
          hops: one.reasons.flatMap(hopLines),
        })),
  },
  {
    id: "who",
    words: ["Who uses", "?"],
    blanks: [{ kinds: THINGS, hint: "a dataset, a tool …" }],
    nothing: "No paper names all of it.",
    answer: ({ index }, [ids = []]) =>
      papersOfAll(index, ids)
        .toSorted((one, two) => strengthOf(two) - strengthOf(one) || yearIn(index, two) - yearIn(index, one))
        .slice(0, MOST)
        .flatMap((edges) => usesLine(index, edges)),
  },
  {
    id: "connected",
    words: ["How are", "and", "connected?"],
    blanks: [
      { kinds: ["paper", "author", ...THINGS], hint: "anything" },
      { kinds: ["paper", "author", ...THINGS], hint: "anything else" },
    ],
    nothing: "Nothing ties them in this graph.",
    answer: ({ index, rows }, [from = [], to = []]) => {
      const placesOf = (ids: readonly string[]) => ids.flatMap((id) => index.place.get(id) ?? []);
      return bestPaths(rows(), placesOf(from), placesOf(to), WAYS).map((path) => ({
        ids: path.nodes.map(({ id }) => id),
        kind: path.nodes[1]?.kind ?? "paper",
        text: wayLine(path),
        note: path.edges.length === 1 ? "directly" : `over ${counted(path.nodes.length - 2, "step")}`,
        hops: hopLines(path),
      }));
    },
  },
  {
    id: "new",
    words: ["What is new since", "?"],
    blanks: [{ hint: "a year" }],
    nothing: "No dataset, tool, method or experiment appears in papers from that year on.",
    answer: ({ index }, [[year = ""] = []]) =>
      timeline(index.analysed.graph, { keep: ({ kind }) => NAMED.includes(kind) })
        .appearances.filter(({ first }) => first >= Number(year))
        .toSorted((one, two) => two.papers.size - one.papers.size || two.first - one.first)
        .slice(0, MOST)
        .map(({ node, by, edge, first, introduced }) => ({
          ids: [node.id, by.id],
          kind: node.kind,
          text: node.name,
          note: `${introduced ? "introduced" : "first named"} in ${first}`,
          hops: hopLines({ nodes: [by, node], edges: [edge] }),
        })),
  },
  {
    id: "introduced",
    words: ["What did", "introduce?"],
    blanks: [{ kinds: ["paper", "author"], hint: "a paper or an author" }],
    nothing: "Nothing that was found here.",
    answer: ({ index }, [ids = []]) => {
      const papers = ids.flatMap((id) =>
        index.nodes.get(id)?.kind === "paper" ? [id] : [...index.neighbours(id)],
      );
      return [...new Set(papers)]
        .flatMap((paper) => index.edgesOf(paper).filter(({ relation }) => relation === "introduces"))
        .slice(0, MOST)
        .map((edge) => lineOf(index, edge, edge.target));
    },
  },
];

/** The links of the papers that name all of some things; of each paper those to these things, in their order. */
function papersOfAll(index: GraphIndex, ids: readonly string[]): (readonly GraphEdge[])[] {
  const found = new Map<string, GraphEdge[]>();
  for (const edge of ids.flatMap((id) => index.edgesOf(id)))
    found.set(edge.source, [...(found.get(edge.source) ?? []), edge]);
  return [...found.values()].filter(({ length }) => length === ids.length);
}

/** A paper with what it does with some things. */
function usesLine(index: GraphIndex, edges: readonly GraphEdge[]): readonly Line[] {
  const [first, ...others] = edges.map((edge) => lineOf(index, edge, edge.source));
  if (first === undefined || others.length === 0) return first === undefined ? [] : [first];
  const year = yearOf(index.nodes.get(edges[0]?.source ?? ""));
  return [
    {
      ...first,
      ids: [...new Set([first, ...others].flatMap(({ ids }) => ids))],
      note: year === undefined ? "names them all" : `names them all, ${year}`,
      hops: [...new Set([first, ...others].flatMap(({ hops }) => hops))],
    },
  ];
}

/** An edge as a line about one of its ends. */
function lineOf(index: GraphIndex, edge: GraphEdge, about: string): Line {
  const [paper, thing] = [index.nodes.get(edge.source), index.nodes.get(edge.target)];
  const node = about === edge.source ? paper : thing;
  const year = yearOf(paper);
  const role =
    about === edge.source ? RELATIONS[edge.relation].verb + " it" : KINDS[node?.kind ?? "concept"].label;
  return {
    ids: [edge.source, edge.target],
    kind: node?.kind ?? "concept",
    text: node === undefined ? about : nameOf(node),
    note: year === undefined ? role : `${role}, ${year}`,
    hops: edge.mentions.map(({ sentence }) => plainText(sentence).text),
  };
}

function idsOf(paths: readonly Path[]): string[] {
  return [...new Set(paths.flatMap(({ nodes }) => nodes.map(({ id }) => id as string)))];
}

function nameOf(node: GraphNode): string {
  return plainText(node.name).text;
}

function strengthOf(edges: readonly GraphEdge[]): number {
  return edges.reduce((sum, { relation }) => sum + RELATIONS[relation].strength, 0);
}

function yearIn(index: GraphIndex, [edge]: readonly GraphEdge[]): number {
  return yearOf(index.nodes.get(edge?.source ?? "")) ?? 0;
}
