import { KINDS } from "../model/kinds.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { nodeColumns, nodeRows, type Column, type EdgeRow, type NodeRow } from "./columns.ts";
import { defused, quotedCell } from "./csv-row.ts";
import { isProjected, mentionsOf, sharedOf } from "./edges.ts";
import type { FolderExporter, FolderFile } from "./exporter.ts";
import { NEO4J } from "./folder-formats.ts";
import { allOf, names, nodeCells, sentences } from "./written-texts.ts";

/**
 * Two tables for the bulk import of Neo4j, the fastest way into a new database, with a script that calls it.
 *
 * Every node has the label `Paperloom` beside that of its kind, as after the Cypher script.
 * Format: https://neo4j.com/docs/operations-manual/current/import/full-import/
 */
export const neo4j: FolderExporter = {
  ...NEO4J,
  texts: allOf(nodeCells, names, sentences),
  files,
};

type FieldValue = string | number | readonly string[] | undefined;

/** A column as the importer of the database wants it. */
interface Field<Row> {
  /** name and type, as `weight:double` */
  readonly header: string;
  readonly value: (row: Row) => FieldValue;
}

function* files(written: WrittenGraph): Generator<FolderFile> {
  yield { name: "nodes.csv", pieces: table(nodeFields(written), nodeRows(written)) };
  yield { name: "relationships.csv", pieces: table(edgeFields(written.graph), written.graph.edges) };
  yield { name: "constraints.cypher", pieces: [CONSTRAINTS] };
  yield { name: "load.sh", pieces: [LOAD] };
}

function nodeFields(written: WrittenGraph): readonly Field<NodeRow>[] {
  return [
    { header: "id:ID", value: ({ node }) => node.id },
    { header: ":LABEL", value: ({ node }) => KINDS[node.kind].label },
    { header: "name", value: ({ node }) => node.name },
    ...nodeColumns(written).map(nodeField),
  ];
}

function nodeField({ id, type, value }: Column<NodeRow>): Field<NodeRow> {
  if (id === "aliases")
    return { header: `${id}:string[]`, value: ({ node }) => (node.kind === "paper" ? [] : node.aliases) };
  return { header: `${id}${TYPES[type]}`, value };
}

/** What stands behind the name of a column; texts need nothing. */
const TYPES = { string: "", integer: ":long", double: ":double" } as const;

function edgeFields(graph: WrittenGraph["graph"]): readonly Field<EdgeRow>[] {
  return [
    { header: ":START_ID", value: ({ source }) => source },
    { header: ":END_ID", value: ({ target }) => target },
    { header: ":TYPE", value: ({ relation }) => relation.toUpperCase().replaceAll("-", "_") },
    { header: "weight:double", value: ({ weight }) => weight },
    isProjected(graph)
      ? { header: "shared:string[]", value: (edge) => sharedOf(edge).map(({ id }) => id) }
      : {
          header: "sentences:string[]",
          value: (edge) => [...new Set(mentionsOf(edge).map(({ sentence }) => sentence))],
        },
  ];
}

function* table<Row>(fields: readonly Field<Row>[], rows: Iterable<Row>): Generator<string> {
  yield `${fields.map(({ header }) => header).join(",")}\r\n`;
  for (const row of rows) yield `${fields.map(({ value }) => fieldText(value(row))).join(",")}\r\n`;
}

function fieldText(value: FieldValue): string {
  if (typeof value === "number") return String(value);
  const texts: readonly string[] = typeof value === "string" ? [value] : (value ?? []);
  return quotedCell(texts.map((text) => defused(oneLine(text))).join(BETWEEN));
}

/** Between the texts of a list: a control character, which no text keeps. The script names it to the importer. */
const BETWEEN = "\u001F";

/** The importer reads one line as one row unless told otherwise, by an option that its versions spell unlike. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/gu, " ");
}

const CONSTRAINTS = `// Run it in the new database, as by: cypher-shell -d neo4j -f constraints.cypher
CREATE CONSTRAINT paperloom_id IF NOT EXISTS FOR (n:Paperloom) REQUIRE n.id IS UNIQUE;
CREATE INDEX paperloom_name IF NOT EXISTS FOR (n:Paperloom) ON (n.name);
`;

const LOAD = `#!/bin/sh
# Fills a new, empty database of Neo4j 5 or later, which must not run meanwhile: sh load.sh [DATABASE]
# Then start it, and run constraints.cypher in it.
set -eu
cd "$(dirname "$0")"
neo4j-admin database import full "\${1:-neo4j}" \\
  --nodes=Paperloom=nodes.csv \\
  --relationships=relationships.csv \\
  --id-type=string \\
  --array-delimiter=U+001F
`;
