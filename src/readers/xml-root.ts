/** What may stand before the root of a document; a DOCTYPE may declare things of its own between brackets. */
const ROOT =
  /^\uFEFF?\s*(?:<!DOCTYPE[^>[]{0,1000}\[[^\]]*\]\s*>\s*|<(?:\?|!(?!DOCTYPE[^>[]{0,1000}\[))[^>]*>\s*)*<(?:\w+:)?([\w-]+)[\s>]/u;

/** The name of the root element, without its prefix. @param head  the first characters of a file */
export function xmlRoot(head: string): string | undefined {
  return ROOT.exec(head)?.[1];
}
