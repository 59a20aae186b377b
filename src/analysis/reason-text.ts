import type { GraphNode } from "../model/graph.ts";
import { RELATIONS } from "../model/relations.ts";
import { plainText } from "../text/plain.ts";
import type { Path } from "./paths.ts";
import type { Related } from "./related.ts";

const LONGEST_TITLE = 60;

/**
 * Why an answer belongs to the question, in one line: `2 papers name both`, or of several asked nodes
 * `2 papers name it with one of these`.
 *
 * @param asked  nodes of the question
 */
export function reasonLine({ node, shared, reasons }: Related, asked = 1): string {
  const middle = reasons[0]?.nodes[1];
  const [direct, ...more] = reasons[0]?.edges ?? [];
  if (direct !== undefined && more.length === 0) {
    const verb = RELATIONS[direct.relation].verb;
    if (node.kind === "paper") return `${verb} ${asked === 1 ? "it" : "one of these"}`;
    return asked === 1 ? `it ${verb} this` : `one of these ${verb} it`;
  }
  if (shared === 0)
    return reasons.length === 0 ? "close in the graph" : `no direct tie; ${wayLine(reasons[0])}`;
  if (node.kind === "paper") {
    const [all, same] = asked === 1 ? ["both", "the same "] : ["it and these", ""];
    return `${all} name ${shared === 1 ? (middle?.name ?? "one thing") : `${same}${shared} things`}`;
  }
  const how = asked === 1 ? "both" : "it with one of these";
  return shared === 1 ? `1 paper names ${how}` : `${shared} papers name ${how}`;
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
