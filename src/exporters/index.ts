import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import { cx2 } from "./cx2.ts";
import { cytoscape } from "./cytoscape.ts";
import { edgesCsv } from "./edges-csv.ts";
import type { Exporter } from "./exporter.ts";
import { gexf12 } from "./gexf-1.2.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { jsonLd } from "./json-ld.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { nTriples } from "./n-triples.ts";
import { nodesCsv } from "./nodes-csv.ts";
import { turtle } from "./turtle.ts";
import { vosviewer } from "./vosviewer.ts";

/** All output formats, in the order of help texts and menus. */
export const EXPORTERS: readonly Exporter[] = [
  gexf,
  gexf12,
  graphml,
  cytoscape,
  cx2,
  vosviewer,
  nodesCsv,
  edgesCsv,
  markdown,
  bibtex,
  cslJson,
  turtle,
  nTriples,
  jsonLd,
  json,
];
