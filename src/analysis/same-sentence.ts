import type { GraphEdge, KnowledgeGraph } from "../model/graph.ts";
import { KINDS, kindOf, type EntityId } from "../model/kinds.ts";

/** Two things that papers name in one sentence; `first` comes before `second` in order of ids. */
export interface Pair {
  readonly first: EntityId;
  readonly second: EntityId;
  /** number of papers with such a sentence */
  readonly papers: number;
}

/** Sentences that name more things are lists, and lists tie nothing. */
const LONGEST_LIST = 8;
/** Experiments, concepts and authors tie less: they are named in passing. */
const LEAST_TIE = 0.9;

/** Datasets, tools and methods that stand in one sentence, by ids. */
export function sameSentence({ edges }: KnowledgeGraph): Pair[] {
  const papers = new Map<string, Pair>();
  for (const together of byPaper(edges)) {
    for (const pair of pairsOf(together)) {
      const key = `${pair.first} ${pair.second}`;
      papers.set(key, { ...pair, papers: (papers.get(key)?.papers ?? 0) + 1 });
    }
  }
  return [...papers.values()].toSorted((one, two) =>
    one.first + one.second < two.first + two.second ? -1 : 1,
  );
}

/** The edges of each paper that lead to datasets, tools and methods. */
function byPaper(edges: readonly GraphEdge[]): Iterable<GraphEdge[]> {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    if (KINDS[kindOf(edge.target)].tie < LEAST_TIE) continue;
    const group = groups.get(edge.source);
    if (group === undefined) groups.set(edge.source, [edge]);
    else group.push(edge);
  }
  return groups.values();
}

/** Each pair of one paper once, however many sentences it shares. */
function pairsOf(edges: readonly GraphEdge[]): Pair[] {
  const sentences = new Map<string, Set<EntityId>>();
  for (const { target, mentions } of edges) {
    for (const { field, sentence } of mentions) {
      const key = `${field} ${sentence}`;
      sentences.set(key, (sentences.get(key) ?? new Set()).add(target));
    }
  }
  const pairs = new Map<string, Pair>();
  for (const named of sentences.values()) {
    if (named.size > LONGEST_LIST) continue;
    for (const first of named)
      for (const second of named)
        if (first < second) pairs.set(`${first} ${second}`, { first, second, papers: 1 });
  }
  return [...pairs.values()];
}
