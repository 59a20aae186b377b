import type { GraphNode, KnowledgeGraph } from "../model/graph.ts";
import { plainText } from "../text/plain.ts";
import { folded, tokens } from "../text/tokens.ts";

/** Nodes offered where a name fits none. */
const MOST_OFFERED = 5;

/** What a name that somebody typed means: one or more nodes, or the ones that come close. */
export interface NamedNodes {
  /** equal in id, name, alias, arXiv id or DOI, case, hyphens and accents aside */
  readonly found: readonly GraphNode[];
  /** names that hold all the words, shortest first; only where nothing was found */
  readonly close: readonly GraphNode[];
}

/** The nodes that a name means. */
export function namedNodes({ nodes }: KnowledgeGraph, name: string): NamedNodes {
  const wanted = keyOf(name);
  const found = nodes.filter(
    (node) => node.id === name || namesOf(node).some((one) => keyOf(one) === wanted),
  );
  if (found.length > 0) return { found, close: [] };
  const words = tokens(name).map(({ key }) => key);
  const close = nodes
    .filter((node) => {
      const text = folded(namesOf(node).join(" "));
      return words.length > 0 && words.every((word) => text.includes(word));
    })
    .toSorted((one, two) => one.name.length - two.name.length)
    .slice(0, MOST_OFFERED);
  return { found, close };
}

function namesOf(node: GraphNode): string[] {
  if (node.kind !== "paper") return [node.name, ...node.aliases];
  const { arxiv, doi } = node.paper;
  return [
    plainText(node.name).text,
    ...(arxiv === undefined ? [] : [arxiv]),
    ...(doi === undefined ? [] : [doi]),
  ];
}

/** Letters and digits alone: `OmniJet-α` and `omnijet α` are one. */
export function keyOf(name: string): string {
  return tokens(name)
    .map(({ key }) => key)
    .join("");
}
