/** An arXiv id in its two forms, with a version that is left out. */
export const ARXIV_ID = /(?:\d{4}\.\d{4,5}|[a-z-]{1,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?/u;

const ARXIV_WHOLE = new RegExp(`^(?:https?://arxiv\\.org/abs/|arxiv:)?(${ARXIV_ID.source})$`, "iu");
const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?(10\.\d{4,9}\/\S+)$/iu;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u;

/** The arXiv id that a text is, without version: `2412.10504` from `arXiv:2412.10504v2`. */
export function arxivId(text: string): string | undefined {
  return ARXIV_WHOLE.exec(text.trim())?.[1]?.replace(/v\d+$/u, "");
}

/** The month in which arXiv gave an id, as its digits say: `2024-05` of `2405.00001`, `1999-01` of `hep-ph/9901234`. */
export function arxivMonth(id: string): string | undefined {
  const [, year, month] = /(?:^|\/)(\d\d)(\d\d)\.?\d{3,5}$/u.exec(id) ?? [];
  if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  // arXiv began in 1991
  return `${Number(year) > 90 ? "19" : "20"}${year}-${month}`;
}

/** The DOI that a text is, in lower case and without address; not arXiv's own, which its id says already. */
export function doi(text: string): string | undefined {
  const found = DOI.exec(text.trim())?.[1]?.toLowerCase();
  return found?.startsWith("10.48550/arxiv.") === true ? undefined : found;
}

/** The ISO date, month or year that a text begins with. */
export function isoDate(text: string): string | undefined {
  return DATE.exec(text.trim())?.[0];
}
