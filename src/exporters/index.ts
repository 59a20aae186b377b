import type { Exporter } from "./exporter.ts";
import { gexf } from "./gexf.ts";
import { json } from "./json.ts";

/** All output formats, in the order of help texts and menus. */
export const EXPORTERS: readonly Exporter[] = [gexf, json];
