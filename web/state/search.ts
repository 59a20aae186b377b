import MiniSearch from "minisearch";
import type { Kind } from "../../src/model/kinds.ts";
import { folded } from "../../src/text/tokens.ts";
import { plainText } from "../../src/text/plain.ts";
import type { GraphIndex } from "./graph-index.ts";

/** One answer of the search box. */
export interface Hit {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** what else it is called or where it stands, for the second line */
  readonly note: string;
}

export type Search = (query: string) => readonly Hit[];

const MOST = 12;

/** Finds nodes by any of their words, their beginnings, and words with one slip. */
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
    processTerm: (term) => folded(term),
  });
  engine.addAll(documents);
  return (query) =>
    engine
      .search(query, {
        prefix: true,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        boost: { name: 6, aliases: 3 },
        boostDocument: (_id, _term, stored) => (stored?.["kind"] === "paper" ? 0.5 : 1),
      })
      .slice(0, MOST)
      .map(({ id, kind, name, note }) => ({
        id: String(id),
        kind: kind as Kind,
        name: String(name),
        note: String(note),
      }))
      .toSorted((one, two) => Number(isExact(two, query)) - Number(isExact(one, query)));
}

function isExact({ name }: Hit, query: string): boolean {
  return folded(name).startsWith(folded(query.trim()));
}

function papersText(count: number): string {
  return count === 1 ? "1 paper" : `${count} papers`;
}
