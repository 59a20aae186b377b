const [SLASH, COLON, LESS, MORE, QUOTE, APOSTROPHE] = [0x2f, 0x3a, 0x3c, 0x3e, 0x22, 0x27];
/** Longer names are text after a `<`. */
export const LONGEST_NAME = 256;

/**
 * The tag that begins at a `<`, its name without a prefix, and the place after it; nothing where that is not plain to
 * see: where it is cut or broken, or no tag.
 */
export function plainTag(
  text: string,
  from: number,
): { readonly name: string; readonly end: number } | undefined {
  const opening = text.charCodeAt(from + 1) === SLASH ? from + 2 : from + 1;
  if (!isLetter(text.charCodeAt(opening))) return undefined;
  let nameAt = opening;
  let at = opening;
  for (; isInName(text.charCodeAt(at)); at += 1) if (text.charCodeAt(at) === COLON) nameAt = at + 1;
  const end = at - from < LONGEST_NAME ? tagEnd(text, at) : undefined;
  return end === undefined ? undefined : { name: text.slice(nameAt, at), end };
}

function isLetter(code: number): boolean {
  return (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);
}

/** Whether a character may stand in a plain name; NaN, behind the end of a text, may not. */
function isInName(code: number): boolean {
  return code > 0x20 && code < 0x7f && code !== SLASH && code !== LESS && code !== MORE;
}

/** The place after the `>` that closes a tag, seen from behind its name; nothing where the tag is broken or cut. */
function tagEnd(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === MORE) return at + 1;
    if (code === LESS) return undefined;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    const closes = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (closes < 0 || text.slice(at, closes).includes("<")) return undefined;
    at = closes;
  }
  return undefined;
}
