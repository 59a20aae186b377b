import type { GraphEdge } from "../model/graph.ts";
import type { EntityId } from "../model/kinds.ts";
import { byPlace, type Entity, type Mention, type ReadPaper } from "../model/mention.ts";
import { stronger, type Relation } from "../model/relations.ts";
import { byText } from "../text/order.ts";
import { edgeWeight } from "./edge-weight.ts";

/** What an entity that a paper names stands for in the whole. */
export type Resolved = (entity: Entity) => Entity;

/** A thing that a paper names, and the edge to it. */
export interface PaperEdge {
  readonly entity: Entity;
  readonly edge: GraphEdge;
}

/** The edges of one paper, one for each thing it names, by target. */
export function paperEdges({ paper, findings }: ReadPaper, resolved: Resolved): PaperEdge[] {
  const drafts = new Map<EntityId, { entity: Entity; relation: Relation; mentions: Mention[] }>();
  for (const finding of findings) {
    const entity = resolved(finding.entity);
    const mentions =
      entity.id === finding.entity.id
        ? finding.mentions
        : finding.mentions.map((mention) => ({ ...mention, entity: entity.id }));
    const draft = drafts.get(entity.id);
    if (draft === undefined)
      drafts.set(entity.id, { entity, relation: finding.relation, mentions: [...mentions] });
    else {
      draft.entity = entity;
      draft.relation = stronger(draft.relation, finding.relation);
      draft.mentions.push(...mentions);
    }
  }
  return [...drafts.values()]
    .map((draft) => ({ entity: draft.entity, edge: edgeOf(paper.id, draft) }))
    .toSorted((one, two) => byText(one.edge.target, two.edge.target));
}

function edgeOf(
  source: GraphEdge["source"],
  {
    entity,
    relation,
    mentions,
  }: { readonly entity: Entity; readonly relation: Relation; readonly mentions: readonly Mention[] },
): GraphEdge {
  const ordered = mentions.toSorted(byPlace);
  return {
    source,
    target: entity.id,
    relation,
    weight: edgeWeight(relation, ordered),
    mentions: ordered,
  };
}
