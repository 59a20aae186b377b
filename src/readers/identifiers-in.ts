import { ARXIV_ID, arxivId, doi } from "../text/identifiers.ts";

const NAMED = new RegExp(`arxiv(?:\\.org/(?:abs|pdf|html|e-print)/|:\\s?|\\.|\\s)(${ARXIV_ID.source})`, "iu");
const DOI_INSIDE = /(?:doi\.org\/|\bdoi:\s?)(10\.\d{4,9}\/[^\s"<>?#]+)/iu;

/** The first arXiv id and the first DOI that texts such as addresses and remarks give; a bare id must be the whole text. */
export function identifiersIn(texts: readonly (string | null | undefined)[]): {
  readonly arxiv: string | undefined;
  readonly doi: string | undefined;
} {
  const given = texts.filter((text) => text !== undefined && text !== null);
  return { arxiv: first(given, arxivIn), doi: first(given, doiIn) };
}

function first(texts: readonly string[], read: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const id = read(text);
    if (id !== undefined) return id;
  }
  return undefined;
}

function arxivIn(text: string): string | undefined {
  const named = NAMED.exec(text)?.[1];
  return named === undefined ? arxivId(text) : arxivId(named);
}

function doiIn(text: string): string | undefined {
  if (!text.includes("10.")) return undefined;
  const id = doi(text.trim().split(/[,;]?\s+|;/u)[0] ?? "") ?? doi(DOI_INSIDE.exec(text)?.[1] ?? "");
  return id?.replace(/(?<![.,;)\]])[.,;)\]]+$/u, "");
}
