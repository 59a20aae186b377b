import type { Exporter } from "./exporter.ts";
import { gexfText } from "./gexf-text.ts";
import { allOf, edgeCells, nodeCells } from "./written-texts.ts";

/** GEXF 1.2 for readers that do not know 1.3, as networkx up to 3.5. */
export const gexf12: Exporter = {
  id: "gexf-1.2",
  label: "Older graph for networkx (GEXF 1.2)",
  purpose: "graph-programs",
  extension: "1.2.gexf",
  mediaType: "application/gexf+xml",
  texts: allOf(nodeCells, edgeCells),
  write: (written) =>
    gexfText(written, {
      version: "1.2",
      namespace: "http://www.gexf.net/1.2draft",
      hasEdgeKind: false,
      hasTime: false,
    }),
};
