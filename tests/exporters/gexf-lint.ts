import { SaxesParser } from "saxes";

const NODE_RESERVED = new Set(["id", "label", "timeset", "degree", "indegree", "outdegree"]);
const EDGE_RESERVED = new Set(["id", "label", "timeset", "weight", "type"]);
const TYPES = new Set(["string", "boolean", "integer", "long", "double", "float", "liststring"]);

interface State {
  readonly broken: string[];
  readonly columns: Map<string, Map<string, string>>;
  readonly nodes: Set<string>;
  readonly edges: Set<string>;
  readonly pairs: Set<string>;
  readonly ends: string[];
  readonly order: string[];
  owner: string;
}

/** What Gephi would drop, misread or refuse in a GEXF file; empty for a file that it takes whole. */
export function lintGexf(text: string): string[] {
  const state: State = {
    broken: [],
    columns: new Map(),
    nodes: new Set(),
    edges: new Set(),
    pairs: new Set(),
    ends: [],
    order: [],
    owner: "",
  };
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => state.broken.push(`not well-formed: ${message}`));
  parser.on("opentag", ({ name, attributes }) => check(state, name, attributes));
  try {
    parser.write(text).close();
  } catch (error) {
    state.broken.push(`not well-formed: ${String(error)}`);
  }
  for (const end of state.ends)
    if (!state.nodes.has(end)) state.broken.push(`an edge ends at ${end}, which is no node`);
  return [...new Set(state.broken)];
}

function check(state: State, tag: string, attributes: Record<string, string>): void {
  const say = (what: string) => state.broken.push(what);
  if (
    tag === "gexf" &&
    (attributes["version"] !== "1.3" || attributes["xmlns:viz"] !== "http://gexf.net/1.3/viz")
  )
    say("version 1.3 with its viz namespace is needed");
  if (tag === "graph" && !/^(?:un)?directed$/u.test(attributes["defaultedgetype"] ?? ""))
    say("all edges must be directed or undirected by default");
  if (tag === "attributes" || tag === "nodes" || tag === "edges") {
    state.order.push(tag);
    state.owner = attributes["class"] ?? tag.slice(0, -1);
    if (tag === "attributes" && state.order.includes("nodes")) say("attributes must stand before nodes");
    if (tag === "nodes" && state.order.includes("edges")) say("nodes must stand before edges");
  }
  if (tag === "attribute") checkColumn(state, attributes, say);
  if (tag === "node" || tag === "edge") checkItem(state, tag, attributes, say);
  if (tag === "attvalue") checkValue(state, attributes, say);
  if (tag === "viz:size" && !(Number(attributes["value"]) > 0)) say("a size must be above 0");
  if (
    tag === "viz:position" &&
    ![attributes["x"], attributes["y"]].every((value) => Math.abs(Number(value)) <= 5000)
  )
    say("a position must be a number within 5000");
  if (
    tag === "viz:color" &&
    ("a" in attributes ||
      ![attributes["r"], attributes["g"], attributes["b"]].every((value) => /^\d{1,3}$/u.test(value ?? "")))
  )
    say("a colour must be whole r, g, b without a");
}

type Say = (what: string) => unknown;

function checkColumn(
  { owner, columns }: State,
  { id = "", title, type = "" }: Record<string, string>,
  say: Say,
): void {
  const known = columns.get(owner) ?? new Map<string, string>();
  columns.set(owner, known);
  if (known.has(id.toLowerCase())) say(`two columns are called ${id}`);
  if ((owner === "node" ? NODE_RESERVED : EDGE_RESERVED).has(id.toLowerCase()))
    say(`the column name ${id} is reserved`);
  if (id !== title || !/^[a-z_]+$/u.test(id))
    say(`the column ${id} must be lower snake case and equal its title`);
  if (!TYPES.has(type)) say(`Gephi does not know the type ${type}`);
  known.set(id.toLowerCase(), type);
}

function checkItem(state: State, tag: string, attributes: Record<string, string>, say: Say): void {
  const id = attributes["id"] ?? "";
  const seen = tag === "node" ? state.nodes : state.edges;
  if (id === "" || id !== id.trim()) say(`a ${tag} id must not be empty or padded`);
  if (seen.has(id)) say(`two ${tag}s have the id ${id}`);
  seen.add(id);
  state.owner = tag;
  if ((attributes["label"] ?? "") === "") say(`the ${tag} ${id} has no label`);
  if (tag === "node") return;
  const weight = Number(attributes["weight"]);
  if (!(weight > 0 && weight < Infinity)) say("an edge weight must be above 0");
  if ("type" in attributes) say("the type of an edge is that of the graph");
  const pair = [attributes["source"], attributes["target"], attributes["kind"]].join(" ");
  if (state.pairs.has(pair)) say("two edges of one kind join the same nodes");
  state.pairs.add(pair);
  state.ends.push(attributes["source"] ?? "", attributes["target"] ?? "");
}

function checkValue({ owner, columns }: State, attributes: Record<string, string>, say: Say): void {
  const type = columns.get(owner)?.get(attributes["for"] ?? "");
  const value = attributes["value"] ?? "";
  if (type === undefined) say(`the column ${attributes["for"]} is not declared`);
  if (value === "") say("an empty value must be left out");
  if (type === "integer" && !(/^-?\d+$/u.test(value) && Math.abs(Number(value)) < 2 ** 31))
    say(`${value} is no 32-bit integer`);
  if (type === "double" && !Number.isFinite(Number(value))) say(`${value} is no number`);
}
