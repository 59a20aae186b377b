import type { FolderExporter } from "./exporter.ts";
import { neo4j } from "./neo4j.ts";
import { parquet } from "./parquet.ts";
import { vault } from "./vault.ts";

/** All output formats that are a folder, as the list of their names has them; a page loads them when one is asked for. */
export const FOLDER_EXPORTERS: readonly FolderExporter[] = [vault, parquet, neo4j];
