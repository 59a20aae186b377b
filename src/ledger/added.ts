import { roleIn } from "../extraction/roles.ts";
import type { GraphNode, PaperNode } from "../model/graph.ts";
import { entityKindOf } from "../model/kinds.ts";
import type { Mention } from "../model/mention.ts";
import type { Relation } from "../model/relations.ts";
import { sentenceAt, sentences } from "../text/sentences.ts";
import type { Add, Ledger } from "./correction.ts";
import type { Remark, Settled } from "./settle.ts";

/** A place that the reader added, and how its paper relates to the thing there. */
export interface Added {
  readonly mention: Mention;
  readonly relation: Relation;
}

/** Id of the step behind a mention that the reader added. */
export const ADDED = "added";

/** The places that a ledger adds to a graph, and what is said of those whose words do not stand where it says. */
export function addedTo(
  nodes: ReadonlyMap<string, GraphNode>,
  settled: Settled,
  ledger: Ledger,
): { added: Added[]; remarks: Remark[] } {
  const added: Added[] = [];
  const remarks: Remark[] = [];
  for (const add of settled.added) {
    const paper = nodes.get(add.in);
    const place = paper?.kind === "paper" ? placeOf(add, paper, settled) : undefined;
    if (place !== undefined) added.push(place);
    else remarks.push({ at: ledger.indexOf(add), why: nowhere(add, paper), refused: true });
  }
  return { added, remarks };
}

function placeOf(add: Add, { paper }: PaperNode, { goals }: Settled): Added | undefined {
  const { field, start, surface } = add;
  const text = paper[field] ?? "";
  const end = start + surface.length;
  if (surface === "" || text.slice(start, end) !== surface) return undefined;
  const entity = goals.get(add.add) ?? add.add;
  const span = sentenceAt(sentences(text), start) ?? { start: 0, end: text.length };
  const sentence = text.slice(span.start, Math.max(span.end, end));
  const at = start - span.start;
  const role = roleIn({ sentence, start: at, end: at + surface.length, field, kind: entityKindOf(entity) });
  const mention = {
    paper: paper.id,
    entity,
    field,
    start,
    end,
    surface,
    sentence,
    rule: ADDED,
    confidence: 1,
  };
  return { mention, relation: role.relation };
}

function nowhere({ in: id, surface, field, start }: Add, paper: GraphNode | undefined): string {
  if (paper === undefined) return `the graph has no ${id}`;
  return `${JSON.stringify(surface)} does not stand at ${start} in the ${field} of ${id}`;
}
