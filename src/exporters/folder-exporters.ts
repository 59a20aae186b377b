import type { FolderExporter } from "./exporter.ts";
import { neo4j } from "./neo4j.ts";
import { parquet } from "./parquet.ts";
import { vault } from "./vault.ts";

/** All output formats that are a folder; a page, which saves one file at a time, does not offer and not load them. */
export const FOLDER_EXPORTERS: readonly FolderExporter[] = [vault, parquet, neo4j];
