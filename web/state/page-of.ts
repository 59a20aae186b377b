import type { GraphNode } from "../../src/model/graph.ts";
import { arxivPage, doiPage } from "../../src/text/id-pages.ts";

/** Where the world reads about a node: a paper at arXiv or by its DOI, a thing at its own page; only web addresses. */
export function pageOf(node: GraphNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== "paper") return webPage(node.url);
  return arxivPage(node.paper.arxiv ?? "") ?? doiPage(node.paper.doi ?? "");
}

/** The address as a browser understands it, when it is one of the web; records may carry any text, also such that runs. */
export function webPage(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    const { protocol, username, password, href } = new URL(address);
    // a name before an @ passes for the host it is not
    const isPlain = (protocol === "https:" || protocol === "http:") && username === "" && password === "";
    return isPlain ? href : undefined;
  } catch {
    return undefined;
  }
}
