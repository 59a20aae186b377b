import { arxivId, doi } from "./identifiers.ts";

/** @returns nothing for what is no id of arXiv: a graph may carry any text there */
export function arxivPage(text: string): string | undefined {
  const id = arxivId(text);
  return id === undefined ? undefined : `https://arxiv.org/abs/${id}`;
}

/** @returns nothing for what is no DOI */
export function doiPage(text: string): string | undefined {
  const id = doi(text);
  // a step upwards would lead to another page of the registry
  if (id === undefined || !id.isWellFormed() || /\/\.\.?(?:\/|$)/u.test(id)) return undefined;
  return `https://doi.org/${encodeURI(id).replace(/[?#]/gu, encodeURIComponent)}`;
}
