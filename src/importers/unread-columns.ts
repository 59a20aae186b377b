import { counted } from "../model/counted.ts";
import { quote, type Problem } from "../model/problem.ts";
import { byText } from "../text/order.ts";
import type { ForeignGraph } from "./foreign-graph.ts";
import { RELATION_COLUMNS } from "./graph-edges.ts";
import { COMMUNITY_COLUMNS } from "./kept-places.ts";
import { KIND_COLUMNS } from "./node-kinds.ts";

/** Columns of nodes that are read, and those that we compute or draw ourselves. */
const NODE_COLUMNS = new Set<string>([
  ...KIND_COLUMNS,
  ...COMMUNITY_COLUMNS,
  "label",
  "name",
  "title",
  "aliases",
  "url",
  "abstract",
  "authors",
  "arxiv",
  "doi",
  "date",
  "guessed",
  "year",
  "community_label",
  "subcommunity",
  "subcommunity_label",
  "x",
  "y",
  "links",
  "rank",
  "betweenness",
  "first_year",
  "last_year",
  "papers_by_year",
  "size",
  "r",
  "g",
  "b",
]);
const EDGE_COLUMNS = new Set<string>([...RELATION_COLUMNS, "weight", "evidence", "mentions"]);

/** Columns that are named; more would fill a screen. */
const MOST = 8;

/** One problem for the columns of nodes that our graph has no place for, one for those of edges. */
export function unreadColumns({ file, nodes, edges }: ForeignGraph): Problem[] {
  return [
    { of: "nodes", rows: nodes, known: NODE_COLUMNS },
    { of: "edges", rows: edges, known: EDGE_COLUMNS },
  ].flatMap(({ of, rows, known }) => {
    const names = new Set<string>();
    for (const { values } of rows) for (const name of values.keys()) if (!known.has(name)) names.add(name);
    if (names.size === 0) return [];
    const sorted = [...names].toSorted(byText);
    const shown = sorted.slice(0, MOST).map((name) => quote(name));
    const more = sorted.length > MOST ? ` and ${sorted.length - MOST} more` : "";
    return [
      {
        file,
        what: `${counted(names.size, "column")} of ${of} that we have no place for: ${shown.join(", ")}${more}`,
        done: "left out",
        advice: "Nothing to do, if none of them is a kind, a relation or a name.",
      },
    ];
  });
}
