import { bibtex } from "./bibtex.ts";
import { cytoscape } from "./cytoscape.ts";
import { edgesCsv } from "./edges-csv.ts";
import type { Exporter } from "./exporter.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { nTriples } from "./n-triples.ts";
import { nodesCsv } from "./nodes-csv.ts";

/** All output formats, in the order of help texts and menus. */
export const EXPORTERS: readonly Exporter[] = [
  gexf,
  graphml,
  cytoscape,
  nodesCsv,
  edgesCsv,
  markdown,
  bibtex,
  nTriples,
  json,
];
