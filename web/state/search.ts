import MiniSearch from "minisearch";
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

export type Search = (query: string) => Found;

const MOST = 12;
const NOTHING: Found = { hits: [], ids: [] };

/** Finds nodes by any of their words, their beginnings, and words with one slip; TeX in the query is read as in papers. */
export function createSearch({ analysed, edgesOf }: GraphIndex): Search {
  const documents = analysed.graph.nodes.map((node) => ({
    id: node.id as string,
    kind: node.kind,
    name: plainText(node.name).text,
    aliases: node.kind === "paper" ? (node.paper.authors ?? "") : node.aliases.join(" "),
    text: node.kind === "paper" ? plainText(node.paper.abstract ?? "").text : "",
    note:
      node.kind === "paper"
        ? (node.paper.arxiv ?? node.paper.doi ?? "")
        : papersText(edgesOf(node.id).length),
  }));
  const engine = new MiniSearch<(typeof documents)[number]>({
    fields: ["name", "aliases", "note", "text"],
    storeFields: ["kind", "name", "note"],
    processTerm: wordForms,
  });
  engine.addAll(documents);
  return (typed) => {
    const query = plainText(typed).text;
    if (query.trim() === "") return NOTHING;
    const found = engine.search(query, {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { name: 6, aliases: 3 },
      boostDocument: (_id, _term, stored) => (stored?.["kind"] === "paper" ? 0.5 : 1),
    });
    const hits = found
      .slice(0, MOST)
      .map(({ id, kind, name, note }) => ({
        id: String(id),
        kind: kind as Kind,
        name: String(name),
        note: String(note),
      }))
      .toSorted((one, two) => Number(isExact(two, query)) - Number(isExact(one, query)));
    return { hits: groupedByKind(hits), ids: found.map(({ id }) => String(id)) };
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
