import { readFileSync } from "node:fs";

interface Counted {
  readonly nodes: readonly { readonly kind: string }[];
  readonly edges: readonly unknown[];
}

const graph = JSON.parse(
  readFileSync(new URL("../../dist/page/graph/graph.json", import.meta.url), "utf8"),
) as Counted;

/** How much the page shows at first: the graph of the shipped documents, as the build has written it. */
export const SHOWN = {
  nodes: graph.nodes.length,
  edges: graph.edges.length,
  papers: graph.nodes.filter(({ kind }) => kind === "paper").length,
};
