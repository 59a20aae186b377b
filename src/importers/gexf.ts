import type { Problem } from "../model/problem.ts";
import { elementsAt, type Element } from "../readers/parse-element.ts";
import type { Source } from "../readers/reader.ts";
import { columnName, valuesOf, type ForeignEdge, type ForeignNode } from "./foreign-graph.ts";
import type { Imported, Importer } from "./importer.ts";
import { importForeign } from "./import-foreign.ts";
import { xmlElements } from "./xml-elements.ts";

/** GEXF 1.1 to 1.3, as Gephi, networkx and we ourselves write it. Format: https://gexf.net/schema.html */
export const gexf: Importer = {
  id: "gexf",
  label: "Gephi graph (GEXF 1.1 to 1.3)",
  accepts: (head) => /<(?:\w{1,30}:)?gexf[\s>]/u.test(head),
  read,
};

/** A column, and what it holds where a node or edge says nothing. */
interface Declared {
  readonly name: string;
  readonly byDefault: string | undefined;
}

type Columns = ReadonlyMap<string, Declared>;

async function read(source: Source, seed: number): Promise<Imported> {
  const { head, elements, problems } = await xmlElements(source, "gexf", ["attributes", "node", "edge"]);
  const columns = new Map<string, Map<string, Declared>>([
    ["node", new Map()],
    ["edge", new Map()],
  ]);
  const unstretched = placesOf(head);
  const nodes: ForeignNode[] = [];
  const edges: ForeignEdge[] = [];
  for (const { element, line } of elements) {
    const { id = "", source: from = "", target = "" } = element.attributes;
    const of = columns.get(element.name) ?? new Map<string, Declared>();
    if (element.name === "attributes") declare(element, columns);
    else if (element.name === "node") nodes.push({ line, id, values: nodeValues(element, of, unstretched) });
    else edges.push({ line, source: from, target, values: edgeValues(element, of) });
  }
  const all = [...problems, ...timesLeftOut(head, source.name)];
  return importForeign({ file: source.name, format: gexf.id, nodes, edges, problems: all }, seed);
}

function declare(element: Element, columns: ReadonlyMap<string, Map<string, Declared>>): void {
  const of = columns.get(element.attributes["class"] ?? "");
  for (const { attributes, children } of elementsAt(element, "attribute")) {
    const byDefault = children.find(({ name }) => name === "default")?.text;
    const { id = "", title = id } = attributes;
    of?.set(id, { name: columnName(title), byDefault });
  }
}

function nodeValues(element: Element, columns: Columns, placed: Places): ReadonlyMap<string, string> {
  const [position] = elementsAt(element, "position");
  return valuesOf([
    ["label", element.attributes["label"]],
    ["x", placed("x", position?.attributes["x"])],
    ["y", placed("y", position?.attributes["y"])],
    ...cells(element, columns),
  ]);
}

/** Version 1.3 has a sort of edge, which we write as the relation. */
function edgeValues(element: Element, columns: Columns): ReadonlyMap<string, string> {
  return valuesOf([
    ["weight", element.attributes["weight"]],
    ...cells(element, columns),
    ["kind", element.attributes["kind"]],
    ["label", element.attributes["label"]],
  ]);
}

function cells(element: Element, columns: Columns): (readonly [string, string | undefined])[] {
  const given = elementsAt(element, "attvalues/attvalue").map(({ attributes }) => {
    // version 1.0 and some writers of 1.1 say id
    const key = attributes["for"] ?? attributes["id"] ?? "";
    return [columns.get(key)?.name ?? columnName(key), attributes["value"]] as const;
  });
  return [...given, ...Array.from(columns.values(), ({ name, byDefault }) => [name, byDefault] as const)];
}

/** A coordinate as the graph has it, from what stands in the file. */
type Places = (axis: "x" | "y", text: string | undefined) => string | undefined;

/** Our own files say how places were stretched for Gephi. */
function placesOf(head: string): Places {
  const stretch = isOurs(head) ? STRETCH.exec(head) : null;
  if (stretch === null) return (_axis, text) => text;
  const [factor = 1, x = 0, y = 0] = stretch.slice(1).map(Number);
  const middle = { x, y };
  return (axis, text) =>
    text === undefined ? undefined : String(Math.round((Number(text) / factor + middle[axis]) * 1000) / 1000);
}

const STRETCH =
  /<keywords>scale ([0-9.e-]{1,30}) around (-?[0-9][0-9.e-]{0,30}) (-?[0-9][0-9.e-]{0,30})<\/keywords>/u;

function isOurs(head: string): boolean {
  return head.includes("<creator>Paperloom</creator>");
}

function timesLeftOut(head: string, file: string): Problem[] {
  if (!/<(?:\w{1,30}:)?graph\s[^>]{0,1000}mode\s?=\s?["']dynamic/u.test(head)) return [];
  // ours are the dates of papers, which stand in a column as well
  if (isOurs(head)) return [];
  return [
    {
      file,
      what: "the graph changes in time",
      done: "read as one state, without times",
      advice: "Save the state that you mean as a static graph.",
    },
  ];
}
