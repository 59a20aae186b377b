import { buildGraph } from "../../src/graph/build.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import type { EntityId } from "../../src/model/kinds.ts";
import { kindOf } from "../../src/model/kinds.ts";
import type { Finding, ReadPaper } from "../../src/model/mention.ts";

/** A graph from a table: each paper with the ids of what it uses. */
export function toyGraph(papers: Readonly<Record<string, readonly string[]>>): KnowledgeGraph {
  return buildGraph(
    Object.entries(papers).map(([id, used]) => toyPaper(id, used)),
    new Map(),
  );
}

function toyPaper(id: string, used: readonly string[]): ReadPaper {
  const paper = `paper:${id}` as const;
  const findings = used.map((entity): Finding => {
    const kind = kindOf(entity);
    if (kind === "paper") throw new Error(`a toy paper must not use a paper, got ${entity}`);
    const name = entity.slice(kind.length + 1);
    const mention = {
      paper,
      entity: entity as EntityId,
      field: "abstract" as const,
      start: 0,
      end: name.length,
      surface: name,
      sentence: `${id} uses ${name}.`,
      rule: "toy",
      confidence: 1,
    };
    return {
      entity: { id: entity as EntityId, kind, name, aliases: [] },
      relation: "uses",
      confidence: 1,
      mentions: [mention],
      because: { kind: "toy", role: "toy" },
    };
  });
  return { paper: { id: paper, title: id, origins: [] }, findings, heldBack: [] };
}
