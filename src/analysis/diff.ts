import type { AnalysedGraph, GraphEdge, GraphNode, KnowledgeGraph } from "../model/graph.ts";
import { KIND_NAMES, type EntityId, type Kind, type PaperId } from "../model/kinds.ts";
import type { Relation } from "../model/relations.ts";
import { byId } from "../text/order.ts";
import { communityDiff, type CommunityDiff, type NodeName } from "./community-diff.ts";

/** One thing that a node says otherwise than before; a side is absent where it says nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before?: string | number | readonly string[];
  readonly after?: string | number | readonly string[];
}

/** A node in both graphs that is not told alike; named as in the newer one. */
export interface ChangedNode extends NodeName {
  readonly fields: readonly FieldChange[];
}

/** Nodes of one kind. */
export interface NodeDiff {
  readonly new: readonly NodeName[];
  readonly gone: readonly NodeName[];
  readonly changed: readonly ChangedNode[];
}

/** A link that only one of two graphs has. */
export interface LinkName {
  readonly source: PaperId;
  readonly target: EntityId;
  readonly relation: Relation;
  /** of the surest mention */
  readonly sentence: string;
}

/** A link in both graphs whose role is another. */
export interface ChangedLink {
  readonly source: PaperId;
  readonly target: EntityId;
  readonly before: Relation;
  readonly after: Relation;
  /** of the surest mention in the newer graph */
  readonly sentence: string;
}

/** What sets a newer graph apart from an older one. */
export interface GraphDiff {
  /** by kind, in the order of kinds */
  readonly nodes: Readonly<Record<Kind, NodeDiff>>;
  readonly links: {
    readonly new: readonly LinkName[];
    readonly gone: readonly LinkName[];
    readonly changed: readonly ChangedLink[];
  };
  readonly communities: CommunityDiff;
}

/**
 * What is new, gone and changed from one graph to another: nodes by id, links by their ends, communities by the
 * nodes they share. Numbers of communities, positions and ranks do not count, nor does in which file a record stands.
 * With the graphs exchanged new and gone, before and after, split and merged change places.
 */
export function diff(before: AnalysedGraph, after: AnalysedGraph): GraphDiff {
  const [old, now] = [nodesById(before.graph), nodesById(after.graph)];
  const nodes = KIND_NAMES.map((kind): [Kind, NodeDiff] => {
    const isOfKind = (node: GraphNode) => node.kind === kind;
    const [were, are] = [before.graph.nodes.filter(isOfKind), after.graph.nodes.filter(isOfKind)];
    return [
      kind,
      {
        new: are
          .filter(({ id }) => !old.has(id))
          .map(nameOf)
          .toSorted(byId),
        gone: were
          .filter(({ id }) => !now.has(id))
          .map(nameOf)
          .toSorted(byId),
        changed: are.flatMap((node) => changedNode(old.get(node.id), node)).toSorted(byId),
      },
    ];
  });
  return {
    nodes: Object.fromEntries(nodes) as Record<Kind, NodeDiff>,
    links: linkDiff(before.graph.edges, after.graph.edges),
    communities: communityDiff(before, after),
  };
}

/** Whether nothing changed. */
export function isEmptyDiff({ nodes, links, communities }: GraphDiff): boolean {
  return [...Object.values(nodes), links, communities].every((lists) =>
    Object.values(lists).every((list: readonly unknown[]) => list.length === 0),
  );
}

function nodesById({ nodes }: KnowledgeGraph): Map<string, GraphNode> {
  return new Map(nodes.map((node) => [node.id, node]));
}

function nameOf({ id, name }: GraphNode): NodeName {
  return { id, name };
}

function changedNode(before: GraphNode | undefined, after: GraphNode): ChangedNode[] {
  if (before === undefined) return [];
  const [old, now] = [told(before), told(after)];
  const fields = Object.keys({ ...old, ...now })
    .toSorted()
    .flatMap((field): FieldChange[] => {
      const [was, is] = [old[field], now[field]];
      if (JSON.stringify(was) === JSON.stringify(is)) return [];
      return [
        { field, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) },
      ];
    });
  return fields.length === 0 ? [] : [{ ...nameOf(after), fields }];
}

/** What a node says about itself; of the records behind a paper their number. */
function told(node: GraphNode): Readonly<Record<string, FieldChange["before"]>> {
  if (node.kind === "paper") {
    const { id: _id, origins, authorIds, ...facts } = node.paper;
    const ids = authorIds?.flatMap((author) => author.ids);
    return { ...facts, ...(ids === undefined ? {} : { authorIds: ids }), records: origins.length };
  }
  const { name, aliases, ids, url } = node;
  return { name, aliases, ids, url };
}

function linkDiff(before: readonly GraphEdge[], after: readonly GraphEdge[]): GraphDiff["links"] {
  const old = new Map(before.map((edge) => [ends(edge), edge]));
  const now = new Set(after.map(ends));
  return {
    new: after.filter((edge) => !old.has(ends(edge))).map(linkName),
    gone: before.filter((edge) => !now.has(ends(edge))).map(linkName),
    changed: after.flatMap((edge) => {
      const was = old.get(ends(edge));
      if (was === undefined || was.relation === edge.relation) return [];
      const { relation, ...link } = linkName(edge);
      return [{ ...link, before: was.relation, after: relation }];
    }),
  };
}

function ends({ source, target }: GraphEdge): string {
  return `${source} ${target}`;
}

function linkName({ source, target, relation, mentions }: GraphEdge): LinkName {
  const [first, ...others] = mentions;
  const surest = others.reduce((one, two) => (two.confidence > (one?.confidence ?? 0) ? two : one), first);
  return { source, target, relation, sentence: surest?.sentence ?? "" };
}
