import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import type { Importer } from "./importer.ts";
import { json } from "./json.ts";

/** All formats of graphs that are read, in the order in which files are tried. */
export const IMPORTERS: readonly Importer[] = [gexf, graphml, json];
