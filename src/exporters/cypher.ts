import { KINDS } from "../model/kinds.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { filledCells, NODE_COLUMNS, nodeRows, type EdgeRow, type NodeRow } from "./columns.ts";
import { cypherLiteral, type CypherValue } from "./cypher-literal.ts";
import { mentionsOf, sharedOf } from "./edges.ts";
import type { Exporter } from "./exporter.ts";
import { grouped } from "./grouped.ts";
import { allOf, names, nodeCells, sentences } from "./written-texts.ts";

/**
 * A script for graph databases that makes nothing twice, however often it runs.
 *
 * Every node is found by its id and the label `Paperloom`, which it has beside the label of its kind.
 * Format: https://neo4j.com/docs/cypher-manual/current/
 */
export const cypher: Exporter = {
  id: "cypher",
  label: "Cypher (Neo4j, Memgraph)",
  purpose: "databases",
  extension: "cypher",
  mediaType: "application/x-cypher-query",
  texts: allOf(nodeCells, names, sentences),
  write,
};

/** Rows of one statement at most: a shell sends a statement as one text, which the database reads as a whole. */
const BATCH = 500;

type Properties = Readonly<Record<string, CypherValue>>;

function* write(analysed: WrittenGraph): Generator<string> {
  yield "CREATE CONSTRAINT paperloom_id IF NOT EXISTS FOR (n:Paperloom) REQUIRE n.id IS UNIQUE;\n";
  for (const [kind, nodes] of grouped(nodeRows(analysed), ({ node }) => node.kind)) {
    const { label } = KINDS[kind];
    yield* statements(nodes, nodeRow, `MERGE (n:Paperloom {id: row.id}) SET n:${label}, n += row.properties`);
  }
  const all: readonly EdgeRow[] = analysed.graph.edges;
  for (const [relation, edges] of grouped(all, (edge) => edge.relation)) {
    const ends = "MATCH (a:Paperloom {id: row.source}) MATCH (b:Paperloom {id: row.target})";
    const type = relation.toUpperCase().replaceAll("-", "_");
    yield* statements(edges, edgeRow, `${ends} MERGE (a)-[e:${type}]->(b) SET e += row.properties`);
  }
}

function* statements<Row>(
  rows: readonly Row[],
  write: (row: Row) => string,
  what: string,
): Generator<string> {
  for (const [at, row] of rows.entries()) {
    yield at % BATCH === 0 ? "UNWIND [\n" : ",\n";
    yield write(row);
    if (at % BATCH === BATCH - 1 || at === rows.length - 1) yield `\n] AS row\n${what};\n`;
  }
}

function nodeRow(row: NodeRow): string {
  const { node } = row;
  const cells = filledCells(NODE_COLUMNS, row).map(([{ id, type }, value]): [string, CypherValue] => [
    id,
    typeof value === "string" || type === "string" ? String(value) : { type, number: value },
  ]);
  const aliases = node.kind === "paper" || node.aliases.length === 0 ? {} : { aliases: node.aliases };
  return map({ id: node.id }, { name: node.name, ...Object.fromEntries(cells), ...aliases });
}

function edgeRow(edge: EdgeRow): string {
  const sentences = [...new Set(mentionsOf(edge).map(({ sentence }) => sentence))];
  const shared = sharedOf(edge).map(({ id }) => id);
  return map(
    { source: edge.source, target: edge.target },
    {
      weight: { type: "double", number: edge.weight },
      ...(sentences.length === 0 ? {} : { sentences }),
      ...(shared.length === 0 ? {} : { shared }),
    },
  );
}

function map(keys: Properties, properties: Properties): string {
  return `{${[...entries(keys), `properties: {${entries(properties).join(", ")}}`].join(", ")}}`;
}

function entries(properties: Properties): string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const literal = cypherLiteral(value);
    return literal === undefined ? [] : [`${name}: ${literal}`];
  });
}
