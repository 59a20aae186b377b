import type { AnalysedGraph, WrittenGraph } from "../saved/saved.ts";
import { savedGraph, savedMentions } from "../saved/write.ts";
import type { Exporter, Format } from "./exporter.ts";

/** The page with a graph in it, as one file that opens from a disk. */
export const HTML: Format = {
  id: "html",
  label: "Page to explore (HTML)",
  purpose: "people",
  extension: "html",
  mediaType: "text/html",
};

/** Ids of the elements of a saved page that hold what `graph.json` and `mentions.jsonl` hold, in this order. */
export const PLACES = { graph: "paperloom-graph", mentions: "paperloom-mentions" } as const;

/** Why a projection is refused. */
export const NO_PROJECTION =
  "A page shows papers and what they name, not projections: leave out --projection, or take another format.";

/**
 * The exporter of pages.
 *
 * @param template  a page in one file whose places are empty, as the build makes it
 */
export function html(template: string): Exporter {
  return {
    ...HTML,
    write: ({ graph, analysis }: WrittenGraph) => {
      if ("projection" in graph) throw new Error(NO_PROJECTION);
      return htmlFile(template, { graph, analysis });
    },
  };
}

/**
 * A template with a graph in it, in pieces.
 *
 * @throws Error when the template has no place for the graph
 */
function* htmlFile(template: string, analysed: AnalysedGraph): Generator<string> {
  let rest = template;
  for (const [id, pieces] of [
    [PLACES.graph, savedGraph(analysed)],
    [PLACES.mentions, savedMentions(analysed)],
  ] as const) {
    const start = `<script type="application/json" id="${id}">`;
    // the first one: the script of the page, which names its places too, stands behind them
    const [head, ...others] = rest.split(start);
    if (head === undefined || others.length === 0) throw new Error(`the template has no element ${id}`);
    yield head + start;
    for (const piece of pieces) yield asData(piece);
    rest = others.join(start);
  }
  yield rest;
}

/** JSON that ends no element it stands in; in JSON these signs stand in strings alone, where they may be escaped. */
function asData(json: string): string {
  return json.replaceAll(
    /[<\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
