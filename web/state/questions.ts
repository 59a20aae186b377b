import type { Adjacency } from "../../src/analysis/adjacency.ts";
import { bestPaths, type Path } from "../../src/analysis/paths.ts";
import { hopLines, reasonLine, wayLine } from "../../src/analysis/reason-text.ts";
import { related } from "../../src/analysis/related.ts";
import { timeline } from "../../src/analysis/timeline.ts";
import { counted } from "../../src/model/counted.ts";
import type { GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { KINDS, type Kind } from "../../src/model/kinds.ts";
import { RELATIONS } from "../../src/model/relations.ts";
import { plainText } from "../../src/text/plain.ts";
import { yearOf } from "./facts.ts";
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

/** A blank of a question: a node of some kinds, or a year. */
export type Blank = { readonly kinds: readonly Kind[]; readonly hint: string } | { readonly hint: "a year" };

/** Something that people ask of a pile of papers. */
export interface Question {
  readonly id: string;
  /** the words before each blank, and after the last one */
  readonly words: readonly string[];
  readonly blanks: readonly Blank[];
  /** @param given  what fills the blanks: ids of nodes, or a year */
  readonly answer: (sight: Sight, given: readonly string[]) => readonly Line[];
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
    answer: ({ rows }, [id = ""]) =>
      related(rows(), [id], { keep: ({ kind }) => NAMED.includes(kind), limit: 15 })
        .filter(({ shared }) => shared > 0)
        .map((one) => ({
          ids: idsOf(one.reasons),
          kind: one.node.kind,
          text: nameOf(one.node),
          note: reasonLine(one),
          hops: one.reasons.flatMap(hopLines),
        })),
  },
  {
    id: "who",
    words: ["Who uses", "?"],
    blanks: [{ kinds: THINGS, hint: "a dataset, a tool …" }],
    nothing: "No paper names it.",
    answer: ({ index }, [id = ""]) =>
      index
        .edgesOf(id)
        .toSorted((one, two) => strengthOf(two) - strengthOf(one) || yearIn(index, two) - yearIn(index, one))
        .slice(0, MOST)
        .map((edge) => lineOf(index, edge, edge.source)),
  },
  {
    id: "connected",
    words: ["How are", "and", "connected?"],
    blanks: [
      { kinds: ["paper", "author", ...THINGS], hint: "anything" },
      { kinds: ["paper", "author", ...THINGS], hint: "anything else" },
    ],
    nothing: "Nothing ties the two in this graph.",
    answer: ({ index, rows }, [one = "", two = ""]) => {
      const [from, to] = [index.place.get(one) ?? -1, index.place.get(two) ?? -1];
      return bestPaths(rows(), [from], [to], WAYS).map((path) => ({
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
    answer: ({ index }, [year = ""]) =>
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
    answer: ({ index }, [id = ""]) => {
      const papers = index.nodes.get(id)?.kind === "paper" ? [id] : [...index.neighbours(id)];
      return papers
        .flatMap((paper) => index.edgesOf(paper).filter(({ relation }) => relation === "introduces"))
        .slice(0, MOST)
        .map((edge) => lineOf(index, edge, edge.target));
    },
  },
];

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

function strengthOf({ relation }: GraphEdge): number {
  return RELATIONS[relation].strength;
}

function yearIn(index: GraphIndex, { source }: GraphEdge): number {
  return yearOf(index.nodes.get(source)) ?? 0;
}
