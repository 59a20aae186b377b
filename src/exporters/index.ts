import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import { cx2 } from "./cx2.ts";
import { cypher } from "./cypher.ts";
import { cytoscape } from "./cytoscape.ts";
import { edgesCsv } from "./edges-csv.ts";
import { edgesTsv } from "./edges-tsv.ts";
import type { Exporter, Format } from "./exporter.ts";
import { gexf12 } from "./gexf-1.2.ts";
import { gexf } from "./gexf.ts";
import { graphology } from "./graphology.ts";
import { graphml } from "./graphml.ts";
import { htmlReport } from "./html-report.ts";
import { html, HTML } from "./html.ts";
import { jsonLd } from "./json-ld.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { nTriples } from "./n-triples.ts";
import { nodesCsv } from "./nodes-csv.ts";
import { nodesTsv } from "./nodes-tsv.ts";
import { turtle } from "./turtle.ts";
import { vosviewer } from "./vosviewer.ts";

/** All output formats that need nothing but a graph. */
export const EXPORTERS: readonly Exporter[] = [
  gexf,
  gexf12,
  graphml,
  graphology,
  cytoscape,
  cx2,
  cypher,
  vosviewer,
  nodesCsv,
  edgesCsv,
  nodesTsv,
  edgesTsv,
  markdown,
  htmlReport,
  bibtex,
  cslJson,
  turtle,
  nTriples,
  jsonLd,
  json,
];

/** All output formats that are one file, in the order of menus. */
export const FILE_FORMATS: readonly Format[] = [...EXPORTERS, HTML];

/**
 * What writes a format that is one file.
 *
 * @param template  gives the page that a graph is put into; asked for where it is needed alone
 * @throws Error when there is no such format; what the template throws
 */
export async function exporterOf(id: string, template: () => Promise<string>): Promise<Exporter> {
  const exporter = id === HTML.id ? html(await template()) : EXPORTERS.find((one) => one.id === id);
  if (exporter === undefined) throw new Error(`there is no format ${id}`);
  return exporter;
}
