import { elementsAt, type Element } from "../readers/parse-element.ts";
import type { Source } from "../readers/reader.ts";
import { CountedProblems, type Complaint } from "./counted-problems.ts";
import { columnName, valuesOf, type ForeignEdge, type ForeignNode } from "./foreign-graph.ts";
import type { Imported, Importer } from "./importer.ts";
import { importForeign } from "./import-foreign.ts";
import { xmlElements } from "./xml-elements.ts";

/** GraphML as yEd, Cytoscape, igraph, networkx and we ourselves write it. Format: http://graphml.graphdrawing.org/specification.html */
export const graphml: Importer = {
  id: "graphml",
  label: "General graph (GraphML)",
  accepts: (head) => /<(?:\w{1,30}:)?graphml[\s>]/u.test(head),
  read,
};

const HYPEREDGE: Complaint = {
  what: (count) => (count === 1 ? "an edge has" : `${count} edges have`) + " more than two ends",
  done: "left out",
  advice: "Write one edge for each pair.",
};

/** A column, whose it is, and what it holds where a node or edge says nothing. */
interface Key {
  readonly name: string;
  readonly owner: string;
  readonly byDefault: string | undefined;
}

async function read(source: Source, seed: number): Promise<Imported> {
  const { elements, problems } = await xmlElements(source, "graphml", ["key", "node", "edge", "hyperedge"]);
  const counts = new CountedProblems(source.name);
  const keys = new Map<string, Key>();
  const nodes: ForeignNode[] = [];
  const edges: ForeignEdge[] = [];
  for (const { element, line } of elements) {
    const { id = "", source: from = "", target = "" } = element.attributes;
    if (element.name === "key") keys.set(id, keyOf(element));
    else if (element.name === "hyperedge") counts.add(HYPEREDGE, line);
    else {
      const values = valuesOf([...cells(element, keys), ...drawn(element)]);
      if (element.name === "node") nodes.push({ line, id, values });
      else edges.push({ line, source: from, target, values });
    }
  }
  const all = [...problems, ...counts.problems()];
  return importForeign({ file: source.name, format: graphml.id, nodes, edges, problems: all }, seed);
}

function keyOf({ attributes, children }: Element): Key {
  const title = attributes["attr.name"] ?? attributes["id"] ?? "";
  const byDefault = children.find(({ name }) => name === "default")?.text;
  return { name: columnName(title), owner: attributes["for"] ?? "all", byDefault };
}

function cells(element: Element, keys: ReadonlyMap<string, Key>): (readonly [string, string | undefined])[] {
  const given = elementsAt(element, "data")
    .filter(({ children }) => children.length === 0)
    .map(({ attributes, text }) => {
      const id = attributes["key"] ?? "";
      return [keys.get(id)?.name ?? columnName(id), text] as const;
    });
  const byDefault = Array.from(keys.values())
    .filter(({ owner }) => owner === element.name || owner === "all")
    .map((key) => [key.name, key.byDefault] as const);
  return [...given, ...byDefault];
}

/** What yEd says inside of its drawings: the label and the place. */
function drawn(element: Element): (readonly [string, string | undefined])[] {
  const shapes = elementsAt(element, "data").flatMap(({ children }) => children);
  const parts = shapes.flatMap(({ children }) => children);
  const place = parts.find(({ name }) => name === "Geometry")?.attributes;
  return [
    ["label", parts.find(({ name }) => name === "NodeLabel")?.text.trim()],
    ["x", place?.["x"]],
    ["y", place?.["y"]],
  ];
}
