import type { Exporter } from "./exporter.ts";
import { gexfText } from "./gexf-text.ts";
import { allOf, edgeCells, nodeCells } from "./written-texts.ts";

/**
 * GEXF 1.3 as Gephi and Gephi Lite read it without loss.
 *
 * Dated papers give it a time. Gephi shows all of such a graph until somebody enables its timeline, and keeps what has
 * no date; other readers pass over the dates. So there is one format, for those who want the timeline or do not.
 */
export const gexf: Exporter = {
  id: "gexf",
  label: "Gephi graph (GEXF)",
  purpose: "graph-programs",
  extension: "gexf",
  mediaType: "application/gexf+xml",
  texts: allOf(nodeCells, edgeCells),
  write: (written) =>
    gexfText(written, { version: "1.3", namespace: "http://gexf.net/1.3", hasEdgeKind: true, hasTime: true }),
};
