import MiniSearch from "minisearch";
import type { GraphNode } from "../../src/model/graph.ts";
import type { Kind } from "../../src/model/kinds.ts";
import { folded } from "../../src/text/tokens.ts";
import { plainText } from "../../src/text/plain.ts";
import type { GraphIndex } from "./graph-index.ts";
import { wordForms } from "../../src/text/word-forms.ts";

/** One answer of the search box. */
export interface Hit {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** what else it is called or where it stands, for the second line */
  readonly note: string;
}

/** What was found, best first, hits of one kind together. */
export interface Found {
  readonly hits: readonly Hit[];
  /** every node that was found, also those beyond the list */
  readonly ids: readonly string[];
}

/** A search over a graph that may change; what it has not taken in yet is not found. */
export interface Search {
  readonly find: (query: string) => Found;
  /**
   * Takes in more of the graph, things before papers: the words of 20,000 abstracts take seconds.
   *
   * @param most  nodes at most
   * @returns whether all of it is in now
   */
  readonly take: (most: number) => boolean;
  /** another state of the graph: what is gone is found no more at once, what is new is taken in next */
  readonly follow: (index: GraphIndex) => void;
}

const MOST = 12;
const NOTHING: Found = { hits: [], ids: [] };

/** Finds nodes by any of their words, their beginnings, and words with one slip; TeX in the query is read as in papers. */
export function createSearch(): Search {
  const engine = new MiniSearch<Document>({
    fields: ["name", "aliases", "note", "text"],
    storeFields: ["kind", "name", "note"],
    processTerm: remembered(wordForms),
  });
  const taken = new Map<string, GraphNode>();
  let index: GraphIndex | undefined;
  let waiting: GraphNode[] = [];
  return {
    follow(next) {
      index = next;
      for (const [id, node] of taken) {
        if (next.nodes.get(id) === node) continue;
        engine.discard(id);
        taken.delete(id);
      }
      waiting = next.analysed.graph.nodes.filter(({ id }) => !taken.has(id));
      // taken from the end: papers, of which each has hundreds of words, last
      waiting.sort((one, two) => Number(two.kind === "paper") - Number(one.kind === "paper"));
    },
    take(most) {
      if (index === undefined) return true;
      for (const node of waiting.splice(Math.max(0, waiting.length - most))) {
        engine.add(documentOf(node, index));
        taken.set(node.id, node);
      }
      return waiting.length === 0;
    },
    find: (query) => found(engine, plainText(query).text),
  };
}

/** What is searched of a node. */
interface Document {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: string;
  readonly text: string;
  readonly note: string;
}

function documentOf(node: GraphNode, { edgesOf }: GraphIndex): Document {
  const { id, kind } = node;
  const name = plainText(node.name).text;
  if (node.kind !== "paper")
    return {
      id,
      kind,
      name,
      aliases: node.aliases.join(" "),
      text: "",
      note: papersText(edgesOf(id).length),
    };
  const { authors = "", abstract = "", arxiv, doi } = node.paper;
  return { id, kind, name, aliases: authors, text: plainText(abstract).text, note: arxiv ?? doi ?? "" };
}

function found(engine: MiniSearch<Document>, query: string): Found {
  if (query.trim() === "") return NOTHING;
  const answers = engine.search(query, {
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    boost: { name: 6, aliases: 3 },
    boostDocument: (_id, _term, stored) => (stored?.["kind"] === "paper" ? 0.5 : 1),
  });
  const hits = answers
    .slice(0, MOST)
    .map(({ id, kind, name, note }) => ({
      id: String(id),
      kind: kind as Kind,
      name: String(name),
      note: String(note),
    }))
    .toSorted((one, two) => Number(isExact(two, query)) - Number(isExact(one, query)));
  return { hits: groupedByKind(hits), ids: answers.map(({ id }) => String(id)) };
}

/** A function of words that answers from memory: a hundred thousand words make millions in abstracts. */
function remembered(formsOf: (word: string) => string[]): (word: string) => string[] {
  const known = new Map<string, string[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const forms = formsOf(word);
    known.set(word, forms);
    return forms;
  };
}

/** A name in parts, those that the query means marked: beginnings of words, whatever their accents. */
export function markedName(name: string, query: string): readonly { text: string; isMarked: boolean }[] {
  const terms = plainText(query)
    .text.split(/\s+/u)
    .flatMap(wordForms)
    .filter((term) => term !== "");
  return name.split(/([\p{L}\p{N}]+)/u).flatMap((word) => {
    const cut = Math.max(0, ...wordForms(word).map((form) => markedLength(word, form, terms)));
    return [
      { text: word.slice(0, cut), isMarked: true },
      { text: word.slice(cut), isMarked: false },
    ].filter(({ text }) => text !== "");
  });
}

/** How much of a word the terms mean that begin one of its forms. */
function markedLength(word: string, form: string, terms: readonly string[]): number {
  const length = Math.max(0, ...terms.map((term) => (form.startsWith(term) ? term.length : 0)));
  // a sign that became two, as ä does, leaves no place to cut
  return form.length === word.length || length === 0 ? length : word.length;
}

/** The kind of the best hit first, and within a kind the best hit. */
function groupedByKind(hits: readonly Hit[]): readonly Hit[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}

/** The name begins as the query does. */
export function isExact({ name }: Pick<Hit, "name">, query: string): boolean {
  return folded(name).startsWith(folded(query.trim()));
}

function papersText(count: number): string {
  return count === 1 ? "1 paper" : `${count} papers`;
}
