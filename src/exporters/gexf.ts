import type { Exporter } from "./exporter.ts";
import { gexfText } from "./gexf-text.ts";

/** GEXF 1.3 as Gephi and Gephi Lite read it without loss. */
export const gexf: Exporter = {
  id: "gexf",
  label: "Gephi graph (GEXF)",
  extension: "gexf",
  mediaType: "application/gexf+xml",
  write: (written) =>
    gexfText(written, { version: "1.3", namespace: "http://gexf.net/1.3", hasEdgeKind: true }),
};
