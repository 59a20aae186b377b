import type { GexfElement } from "./gexf-lint.ts";

/** One thing that Gephi demands, numbered as in the list of rules that we keep of its importer. */
interface GexfRule {
  readonly id: string;
  readonly broken: (elements: readonly GexfElement[]) => string[];
}

const RESERVED = {
  node: new Set(["id", "label", "timeset", "degree", "indegree", "outdegree"]),
  edge: new Set(["id", "label", "timeset", "weight", "type"]),
};
const OF_SIGMA = new Set(["type", "hidden", "highlighted", "zindex", "forcelabel", "bordercolor"]);
const TYPES = new Set(["string", "boolean", "integer", "long", "double", "float", "liststring"]);
const META = new Set(["creator", "keywords", "description"]);
const ORDER = ["attributes", "nodes", "edges"];

/** A rule that looks at one element at a time. */
function each(
  id: string,
  names: readonly string[],
  broken: (element: GexfElement) => string | undefined,
): GexfRule {
  return {
    id,
    broken: (elements) =>
      elements.flatMap((element) => (names.includes(element.name) ? (broken(element) ?? []) : [])),
  };
}

/** The values that come more than once. */
function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

function named(elements: readonly GexfElement[], name: string): GexfElement[] {
  return elements.filter((element) => element.name === name);
}

/** Column declarations with the class that they belong to. */
function declared(elements: readonly GexfElement[]): { owner: "node" | "edge"; element: GexfElement }[] {
  let owner: "node" | "edge" = "node";
  return elements.flatMap((element) => {
    if (element.name === "attributes") owner = element.attributes["class"] === "edge" ? "edge" : "node";
    return element.name === "attribute" ? [{ owner, element }] : [];
  });
}

function finite(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== "" && Number.isFinite(Number(value));
}

export const GEXF_RULES: readonly GexfRule[] = [
  each("G1", ["gexf"], ({ attributes }) =>
    attributes["version"] === "1.3" &&
    attributes["xmlns"] === "http://gexf.net/1.3" &&
    !("xsi:schemaLocation" in attributes)
      ? undefined
      : "version 1.3 in its own namespace and without a schema location is needed",
  ),
  each("G2", ["gexf"], ({ attributes }) =>
    attributes["xmlns:viz"] === "http://gexf.net/1.3/viz" ? undefined : "the viz namespace must be declared",
  ),
  {
    id: "G3",
    broken(elements) {
      const order = elements.flatMap(({ name }) => (ORDER.includes(name) ? [ORDER.indexOf(name)] : []));
      return order.some((place, at) => place < (order[at - 1] ?? 0))
        ? ["attributes must stand before nodes, and nodes before edges"]
        : [];
    },
  },
  each("G6", ["viz:color"], ({ attributes: { r, g, b, a } }) =>
    a === undefined && [r, g, b].every((value) => /^\d{1,3}$/u.test(value ?? "") && Number(value) < 256)
      ? undefined
      : "a colour must be whole r, g, b without a",
  ),
  each("G7", ["viz:size"], ({ attributes }) =>
    Object.keys(attributes)[0] === "value" && finite(attributes["value"]) && Number(attributes["value"]) > 0
      ? undefined
      : "a size must begin with its value, above 0",
  ),
  {
    id: "G8",
    broken(elements) {
      const sizes = named(elements, "viz:size").map(({ attributes }) => Number(attributes["value"]));
      const positions = named(elements, "viz:position");
      const nodes = named(elements, "node").length;
      const x = positions.map(({ attributes }) => Number(attributes["x"]));
      const y = positions.map(({ attributes }) => Number(attributes["y"]));
      const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
      const farthest = Math.max(...[...x, ...y].map(Math.abs));
      // what Auto-scale, on unless somebody unticks it, does: sizes to 4 up to 100, places by the same factor
      // from the centre of mass, but none beyond 5000
      const factor = Math.min(least === most ? 4 / least : 96 / (most - least), 5000 / farthest);
      const centre = [x, y].map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
      return [
        ...(sizes.length === nodes && positions.length === nodes
          ? []
          : ["every node must have a size and a place"]),
        ...(sizes.every((size) => size >= 4 && size <= 100) ? [] : ["a size must be from 4 to 100"]),
        ...(farthest > 5000 ? ["a place must be within 5000 of the centre"] : []),
        ...(Math.abs(factor - 1) > 1e-3 ? ["Auto-scale would stretch sizes and places"] : []),
        ...(least > 4 ? ["Auto-scale would make all nodes smaller"] : []),
        ...(centre.some((value) => Math.abs(value) > 0.01) ? ["Auto-scale would move all nodes"] : []),
      ];
    },
  },
  each("G9", ["viz:position"], ({ attributes: { x, y } }) =>
    finite(x) && finite(y) ? undefined : "a place must be finite",
  ),
  each("G10", ["graph"], ({ attributes }) =>
    /^(?:un)?directed$/u.test(attributes["defaultedgetype"] ?? "")
      ? undefined
      : "edges must be directed or undirected by default",
  ),
  each("G10", ["edge"], ({ attributes }) =>
    "type" in attributes ? "an edge contradicts the default, or repeats it" : undefined,
  ),
  each("G11", ["edge"], ({ attributes }) =>
    attributes["type"] === "mutual" ? "mutual edges lose their direction" : undefined,
  ),
  {
    id: "G12",
    broken: (elements) =>
      repeated(
        named(elements, "edge").map(({ attributes: { source, target, kind } }) =>
          [source, target, kind].join(" "),
        ),
      ).map((edge) => `two edges of one kind: ${edge}`),
  },
  each("G13", ["edge"], ({ attributes: { weight } }) =>
    finite(weight) && Number(weight) > 0 ? undefined : "the weight of an edge must be above 0",
  ),
  each("G14", ["node", "edge"], ({ attributes: { id = "" } }) =>
    id === "" || id !== id.trim() ? "an id must not be empty or padded" : undefined,
  ),
  {
    id: "G14",
    broken(elements) {
      const ids = (name: string) => named(elements, name).map(({ attributes }) => attributes["id"] ?? "");
      const nodes = new Set(ids("node"));
      const ends = named(elements, "edge").flatMap(({ attributes: { source = "", target = "" } }) => [
        source,
        target,
      ]);
      return [
        ...[...repeated(ids("node")), ...repeated(ids("edge"))].map((id) => `the id ${id} comes twice`),
        ...ends.filter((end) => !nodes.has(end)).map((end) => `an edge ends at ${end}, which is no node`),
      ];
    },
  },
  each("G15", ["node", "edge"], ({ attributes: { id, label = "" } }) =>
    label === "" ? `${id} has no label` : undefined,
  ),
  {
    id: "G16",
    broken(elements) {
      const known = declared(elements);
      const names = known.map(
        ({ owner, element }) => `${owner} ${(element.attributes["id"] ?? "").toLowerCase()}`,
      );
      return [
        ...repeated(names).map((name) => `two columns are called ${name}`),
        ...known.flatMap(
          ({
            owner,
            element: {
              attributes: { id = "", title },
            },
          }) => {
            if (RESERVED[owner].has(id.toLowerCase())) return [`the column name ${id} is reserved`];
            if (OF_SIGMA.has(id.toLowerCase()))
              return [`the column ${id} is the business of a drawing program`];
            return id === title && /^[a-z][a-z_\d]*$/u.test(id)
              ? []
              : [`the column ${id} must be lower snake case and equal its title`];
          },
        ),
      ];
    },
  },
  {
    id: "G17",
    broken(elements) {
      const known = declared(elements);
      const wrong = known.flatMap(
        ({
          element: {
            attributes: { type = "" },
          },
        }) => (TYPES.has(type) ? [] : [`Gephi does not know the type ${type}`]),
      );
      const types = new Map(
        known.map(({ owner, element: { attributes } }) => [
          `${owner} ${attributes["id"]}`,
          attributes["type"] ?? "",
        ]),
      );
      const values = named(elements, "attvalue").flatMap(({ owner, attributes }) => {
        const type = types.get(`${owner} ${attributes["for"]}`);
        const value = attributes["value"] ?? "";
        if (type === undefined) return [`the column ${attributes["for"]} is not declared`];
        return value === "" || fits(type, value) ? [] : [`${value} is no ${type}`];
      });
      return [...wrong, ...values];
    },
  },
  each("G20", ["node"], ({ attributes: { id } }) =>
    id?.includes("INF") === true ? `Gephi reads ${id} as Infinity` : undefined,
  ),
  each("G21", ["attvalue"], ({ attributes: { value = "" } }) =>
    value === "" ? "an empty value must be left out" : undefined,
  ),
  {
    id: "G22",
    broken: (elements) =>
      elements.flatMap(({ name, inside }) =>
        inside.at(-1) === "meta" && !META.has(name) ? [`meta must not hold ${name}`] : [],
      ),
  },
  each("G23", ["graph"], ({ attributes }) =>
    attributes["mode"] === "dynamic" &&
    (attributes["timeformat"] !== "date" || attributes["timerepresentation"] !== "interval")
      ? "a dynamic graph must say that its times are intervals of dates"
      : undefined,
  ),
  each("G23", ["node", "edge", "spell"], ({ attributes: { start, end, timestamp, timestamps } }) => {
    if (timestamp !== undefined || timestamps !== undefined) return "a moment has no place among intervals";
    if (start !== undefined && end !== undefined && end < start)
      return "a time must not end before it starts";
    return [start, end].every((time) => time === undefined || isDay(time))
      ? undefined
      : "a time must be a whole date";
  }),
  {
    id: "G23",
    broken(elements) {
      const isStatic = named(elements, "graph").every(({ attributes }) => attributes["mode"] !== "dynamic");
      const timed = elements.some(({ attributes: { start, end } }) => (start ?? end) !== undefined);
      return isStatic && timed ? ["a static graph has no times"] : [];
    },
  },
  each("G24", ["node"], ({ inside, attributes }) =>
    "pid" in attributes || inside.includes("node") ? "Gephi flattens a hierarchy" : undefined,
  ),
  each("G25", ["viz:shape", "viz:thickness"], ({ name }) => `Gephi does not read ${name}`),
];

function isDay(text: string): boolean {
  const time = new Date(text);
  return Number.isFinite(time.getTime()) && time.toISOString().slice(0, 10) === text;
}

function fits(type: string, value: string): boolean {
  if (type === "integer") return /^-?\d+$/u.test(value) && Math.abs(Number(value)) < 2 ** 31;
  if (type === "long") return /^-?\d+$/u.test(value);
  if (type === "double" || type === "float") return finite(value);
  if (type === "boolean") return value === "true" || value === "false";
  if (type === "liststring") return isList(value);
  return true;
}

function isList(value: string): boolean {
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) && list.every((item) => typeof item === "string");
  } catch {
    return false;
  }
}
