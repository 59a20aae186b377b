import type { GraphEdge } from "../model/graph.ts";

/**
 * Makes edges hold one copy of each text: the id of a thing, the name of a rule and the words of a name stand in
 * hundreds of thousands of them, a sentence in several of one paper. Papers that come from a disk bring a copy each
 * time, which together take a tenth of the memory of a large graph.
 *
 * @returns for the edges of one paper, paper by paper, what stands for them
 */
export function sharedTexts(): (edges: readonly GraphEdge[]) => GraphEdge[] {
  const texts = new Map<string, string>();
  return (edges) => {
    const sentences = new Map<string, string>();
    return edges.map((edge) => ({
      ...edge,
      mentions: edge.mentions.map((mention) => ({
        ...mention,
        paper: edge.source,
        entity: edge.target,
        rule: first(texts, mention.rule),
        surface: first(texts, mention.surface),
        sentence: first(sentences, mention.sentence),
      })),
    }));
  };
}

/** The text as it came first. */
function first(texts: Map<string, string>, text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, text);
  return text;
}
