import type { GraphEdge, GraphNode, KnowledgeGraph } from "../model/graph.ts";
import type { EntityId } from "../model/kinds.ts";
import { byPlace, type Entity, type Mention, type ReadPaper } from "../model/mention.ts";
import { paperName } from "../model/paper.ts";
import { stronger, type Relation } from "../model/relations.ts";
import { byId, byText } from "../text/order.ts";
import { plainText } from "../text/plain.ts";
import { edgeWeight } from "./edge-weight.ts";
import { resolveAuthors } from "./resolve-authors.ts";
import { resolveEntities } from "./resolve.ts";

/** Every paper and everything that is named, with one edge for each pair. The order of papers does not matter. */
export function buildGraph(read: readonly ReadPaper[], known: ReadonlyMap<EntityId, Entity>): KnowledgeGraph {
  const entities = new Map([...resolveEntities(read, known), ...resolveAuthors(read)]);
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  for (const { paper, findings } of read) {
    nodes.set(paper.id, { id: paper.id, kind: "paper", name: plainText(paperName(paper)).text, paper });
    const drafts = new Map<EntityId, { relation: Relation; mentions: Mention[] }>();
    for (const finding of findings) {
      const entity = entities.get(finding.entity.id) ?? finding.entity;
      nodes.set(entity.id, entity);
      const mentions = finding.mentions.map((mention) =>
        mention.entity === entity.id ? mention : { ...mention, entity: entity.id },
      );
      const draft = drafts.get(entity.id);
      if (draft === undefined) drafts.set(entity.id, { relation: finding.relation, mentions });
      else
        drafts.set(entity.id, {
          relation: stronger(draft.relation, finding.relation),
          mentions: [...draft.mentions, ...mentions],
        });
    }
    for (const [target, { relation, mentions }] of drafts) {
      const ordered = mentions.toSorted(byPlace);
      edges.push({
        source: paper.id,
        target,
        relation,
        weight: edgeWeight(relation, ordered),
        mentions: ordered,
      });
    }
  }
  return {
    nodes: [...nodes.values()].toSorted(byId),
    edges: edges.toSorted((one, two) => byText(one.source, two.source) || byText(one.target, two.target)),
  };
}
