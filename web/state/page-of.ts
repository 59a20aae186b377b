import type { GraphNode } from "../../src/model/graph.ts";

/** Where the world reads about a node: a paper at arXiv or by its DOI, a thing at its own page; only web addresses. */
export function pageOf(node: GraphNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== "paper") return isWeb(node.url) ? node.url : undefined;
  const { arxiv, doi } = node.paper;
  if (arxiv !== undefined) return arxivPage(arxiv);
  return doi === undefined ? undefined : doiPage(doi);
}

export function arxivPage(id: string): string {
  return `https://arxiv.org/abs/${id}`;
}

export function doiPage(doi: string): string {
  return `https://doi.org/${encodeURI(doi)}`;
}

/** Records may carry any text as an address, also such that runs. */
export function isWeb(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//u.test(address);
}
