import type { GraphNode } from "../model/graph.ts";
import { RELATIONS } from "../model/relations.ts";
import { plainText } from "../text/plain.ts";
import type { Path } from "./paths.ts";
import type { Related } from "./related.ts";

const LONGEST_TITLE = 60;

/** Why an answer belongs to the question, in one line: `2 papers name both`. */
export function reasonLine({ node, shared, reasons }: Related): string {
  const middle = reasons[0]?.nodes[1];
  const [direct, ...more] = reasons[0]?.edges ?? [];
  if (direct !== undefined && more.length === 0)
    return node.kind === "paper"
      ? `${RELATIONS[direct.relation].verb} it`
      : `it ${RELATIONS[direct.relation].verb} this`;
  if (shared === 0)
    return reasons.length === 0 ? "close in the graph" : `no direct tie; ${wayLine(reasons[0])}`;
  if (node.kind === "paper")
    return shared === 1 ? `both name ${middle?.name ?? "one thing"}` : `both name the same ${shared} things`;
  return shared === 1 ? "1 paper names both" : `${shared} papers name both`;
}

/** The stations of a path: `JetClass – “Foundation models are …” – OmniJet-α`. */
export function wayLine(path: Path | undefined): string {
  return (path?.nodes ?? []).map(stationName).join(" – ");
}

/** Each hop with its role and the sentence that proves it, one line a hop. */
export function hopLines({ nodes, edges }: Pick<Path, "nodes" | "edges">): string[] {
  return edges.map((edge, at) => {
    const [from, to] = [nodes[at], nodes[at + 1]];
    const [paper, thing] = from?.kind === "paper" ? [from, to] : [to, from];
    const sentence = plainText(edge.mentions[0]?.sentence ?? "").text.replace(/\s+/gu, " ");
    return `${stationName(paper)} ${RELATIONS[edge.relation].verb} ${stationName(thing)}: ${sentence}`;
  });
}

/** Things by name; papers by title, shortened, or where they have none by arXiv id. */
function stationName(node: GraphNode | undefined): string {
  if (node === undefined) return "?";
  if (node.kind !== "paper") return node.name;
  if (node.paper.title === undefined && node.paper.arxiv !== undefined) return `arXiv:${node.paper.arxiv}`;
  const name = plainText(node.name).text;
  return name.length <= LONGEST_TITLE ? `“${name}”` : `“${name.slice(0, LONGEST_TITLE).trimEnd()} …”`;
}
