import { edgeWeight } from "../graph/edge-weight.ts";
import type { EntityNode, GraphEdge, GraphNode, KnowledgeGraph } from "../model/graph.ts";
import { entityKindOf, type EntityId } from "../model/kinds.ts";
import { byPlace, type Mention } from "../model/mention.ts";
import { stronger } from "../model/relations.ts";
import { byId, byText } from "../text/order.ts";
import { addedTo, type Added } from "./added.ts";
import type { Ledger } from "./correction.ts";
import { missingIn } from "./missing.ts";
import { settle, type Remark, type Settled } from "./settle.ts";

/** A graph as its reader corrected it. */
export interface Corrected {
  readonly graph: KnowledgeGraph;
  /** corrections that contradict others, or find nothing in this graph; by place */
  readonly remarks: readonly Remark[];
}

/**
 * A graph with the corrections of a ledger. What became one thing has the mentions of all, each edge the strongest of
 * their roles and the weight of all its evidence; a thing that is none takes its edges along. Papers always stay.
 * Correcting a corrected graph again changes nothing.
 */
export function correct(graph: KnowledgeGraph, ledger: Ledger): Corrected {
  if (ledger.length === 0) return { graph, remarks: [] };
  const settled = settle(ledger);
  const nodeById = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  const { added, remarks } = addedTo(nodeById, settled, ledger);
  const nodes = [
    ...graph.nodes.filter((node) => node.kind === "paper"),
    ...things(graph, settled, added),
  ].toSorted(byId);
  const missing = missingIn(nodeById, settled, ledger);
  return {
    graph: { nodes, edges: edgesOf(graph, settled, added) },
    remarks: [...settled.remarks, ...remarks, ...missing].toSorted((one, two) => one.at - two.at),
  };
}

/** The edges to what things have become, by source and then target. */
function edgesOf(graph: KnowledgeGraph, { goals }: Settled, added: readonly Added[]): GraphEdge[] {
  const drafts = new Map<string, GraphEdge>();
  for (const edge of graph.edges) {
    const target = goals.has(edge.target) ? goals.get(edge.target) : edge.target;
    if (target === undefined) continue;
    if (target === edge.target && !drafts.has(keyOf(edge))) drafts.set(keyOf(edge), edge);
    else addTo(drafts, { ...edge, target });
  }
  for (const { mention, relation } of added) {
    const { paper, entity } = mention;
    addTo(drafts, { source: paper, target: entity, relation, weight: 0, mentions: [mention] });
  }
  return [...drafts.values()].toSorted(
    (one, two) => byText(one.source, two.source) || byText(one.target, two.target),
  );
}

/** Joins an edge with the one that has the same ends. */
function addTo(drafts: Map<string, GraphEdge>, edge: GraphEdge): void {
  const known = drafts.get(keyOf(edge));
  const relation = known === undefined ? edge.relation : stronger(known.relation, edge.relation);
  const renamed = edge.mentions.map((mention) => ({ ...mention, entity: edge.target }));
  const before = known?.mentions ?? [];
  const isNew = (one: Mention) =>
    !before.some(({ field, start, end }) => field === one.field && start === one.start && end === one.end);
  const mentions = [...before, ...renamed.filter(isNew)].toSorted(byPlace);
  // links that were imported without sentences have nothing but their weight
  const weight =
    mentions.length === 0 ? Math.max(edge.weight, known?.weight ?? 0) : edgeWeight(relation, mentions);
  drafts.set(keyOf(edge), { ...edge, relation, mentions, weight });
}

/** The things of a graph as the corrections leave them, and those that come with added names. */
function things(graph: KnowledgeGraph, { goals, names }: Settled, added: readonly Added[]): EntityNode[] {
  const groups = new Map<EntityId, EntityNode[]>();
  const put = (id: EntityId, node: EntityNode) => {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [node]);
    else group.push(node);
  };
  for (const node of graph.nodes) {
    if (node.kind === "paper") continue;
    const goal = goals.has(node.id) ? goals.get(node.id) : node.id;
    if (goal !== undefined) put(goal, node);
  }
  for (const {
    mention: { entity, surface },
  } of added)
    if (!groups.has(entity))
      put(entity, { id: entity, kind: entityKindOf(entity), name: surface, aliases: [] });
  return [...groups].map(([id, group]) => oneOf(id, group, names.get(id)));
}

/** One node of several; the one that has the id already, or the first, says how it is called. */
function oneOf(id: EntityId, group: readonly EntityNode[], newName: string | undefined): EntityNode {
  const [first] = group;
  const head = group.find((node) => node.id === id) ?? first;
  if (head === undefined) throw new Error("a group of things must not be empty");
  const name = newName ?? head.name;
  if (group.length === 1 && head.id === id && name === head.name) return head;
  const others = group.flatMap((node) => [node.name, ...node.aliases]).filter((alias) => alias !== name);
  const url = head.url ?? group.flatMap((node) => node.url ?? [])[0];
  const ids = [...new Set(group.flatMap((node) => node.ids ?? []))].toSorted(byText);
  return {
    id,
    kind: entityKindOf(id),
    name,
    aliases: [...new Set(others)].toSorted(byText),
    ...(ids.length === 0 ? {} : { ids }),
    ...(url === undefined ? {} : { url }),
  };
}

function keyOf({ source, target }: Pick<GraphEdge, "source" | "target">): string {
  return `${source} ${target}`;
}
