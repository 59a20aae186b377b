import type { EntityNode, GraphEdge, PaperNode } from "../model/graph.ts";
import type { Mention } from "../model/mention.ts";
import { FIELDS, type Field, type Paper } from "../model/paper.ts";
import type { ReadEdge } from "./graph-edges.ts";

/** A paper whose texts hold every sentence that its edges quote, and these edges. */
export interface QuotedPaper {
  readonly node: PaperNode;
  readonly edges: readonly GraphEdge[];
}

/** Id of the step that such mentions name. */
const RULE = "imported";
/** Between sentences that did not stand one after another. */
const GAP = " […] ";

/**
 * A paper with edges whose mentions are in their place again.
 *
 * Files quote sentences, but not the text around them. Those that stand in no text of the paper are put together as
 * its abstract, those about an author as its list of authors, with `[…]` between them.
 *
 * @param edges  of this paper
 */
export function quoted(node: PaperNode, edges: readonly ReadEdge[]): QuotedPaper {
  const texts = new Map(FIELDS.map((field) => [field, node.paper[field] ?? ""]));
  const placed = edges.map((edge) => ({
    ...edge,
    places: edge.sentences.map((sentence) => place(sentence, edge, texts)),
  }));
  const filled = Object.fromEntries([...texts].filter(([, text]) => text !== ""));
  const paper: Paper = { ...node.paper, ...filled };
  return {
    node: { ...node, paper },
    edges: placed.map(({ thing, relation, weight, places }) => {
      const ends = { source: node.id, target: thing.id };
      return { ...ends, relation, weight, mentions: places.map((one) => mention(node, thing, one)) };
    }),
  };
}

interface SentencePlace {
  readonly field: Field;
  readonly start: number;
  readonly sentence: string;
}

/** Where a sentence stands; it is put at the end of a text where it stands in none. */
function place(sentence: string, { relation }: ReadEdge, texts: Map<Field, string>): SentencePlace {
  const likely: Field = relation === "authored" ? "authors" : "abstract";
  for (const field of new Set([likely, ...FIELDS])) {
    const start = texts.get(field)?.indexOf(sentence) ?? -1;
    if (start >= 0) return { field, start, sentence };
  }
  const before = texts.get(likely) ?? "";
  const start = before === "" ? 0 : before.length + GAP.length;
  texts.set(likely, before === "" ? sentence : `${before}${GAP}${sentence}`);
  return { field: likely, start, sentence };
}

/** The name where it stands in the sentence, else the whole sentence. */
function mention({ id }: PaperNode, thing: EntityNode, { field, start, sentence }: SentencePlace): Mention {
  const low = sentence.toLowerCase();
  const names = [thing.name, ...thing.aliases].filter((name) => name !== "");
  const name = names.find((one) => low.includes(one.toLowerCase()));
  // small letters may be more than the capital was, which moves what is behind
  const at = name === undefined || low.length !== sentence.length ? -1 : low.indexOf(name.toLowerCase());
  const [from, length] = at < 0 || name === undefined ? [0, sentence.length] : [at, name.length];
  return {
    paper: id,
    entity: thing.id,
    field,
    start: start + from,
    end: start + from + length,
    surface: sentence.slice(from, from + length),
    sentence,
    rule: RULE,
    confidence: 1,
  };
}
