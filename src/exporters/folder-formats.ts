import type { Format } from "./exporter.ts";

/** Linked notes, one for each node. */
export const VAULT: Format = {
  id: "vault",
  label: "Notes in a folder (Obsidian, Logseq)",
  purpose: "people",
  extension: "md",
  mediaType: "text/markdown",
};

/** Tables of nodes, edges and mentions. */
export const PARQUET: Format = {
  id: "parquet",
  label: "Tables for DuckDB and pandas (Parquet)",
  purpose: "tables",
  extension: "parquet",
  mediaType: "application/vnd.apache.parquet",
};

/** Tables of nodes and links with a script that loads them. */
export const NEO4J: Format = {
  id: "neo4j",
  label: "Tables for Neo4j's bulk import (CSV)",
  purpose: "databases",
  extension: "csv",
  mediaType: "text/csv",
};

/** What menus say of the formats that are a folder, without what writes them. */
export const FOLDER_FORMATS: readonly Format[] = [VAULT, PARQUET, NEO4J];
