const [QUOTE, COLON, BACKSLASH] = [0x22, 0x3a, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Deeper ones are left to who reads every character. */
const DEEPEST = 64;

/**
 * The place after an object of JSON that lies whole in a text and whose brackets fit; nothing where that is not
 * plain to see: where it is cut, a bracket is amiss, an object opens where a key should stand, or a line ends in a string.
 * What stands in strings is jumped over, and that is most of a paper.
 */
export function wholeObjectEnd(text: string, from: number): number | undefined {
  const open: number[] = [];
  let last = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) continue;
    if (code === QUOTE) {
      const end = stringEnd(text, at + 1);
      if (end === undefined) return undefined;
      at = end;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (open.length === DEEPEST) return undefined;
      if (code === OPEN_OBJECT && open.at(-1) === OPEN_OBJECT && last !== COLON) return undefined;
      open.push(code);
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      if (open.pop() !== (code === CLOSE_OBJECT ? OPEN_OBJECT : OPEN_LIST)) return undefined;
      if (open.length === 0) return at + 1;
    }
    last = code;
  }
  return undefined;
}

/** The place of the quote that closes a string; nothing where the text or the line ends before. */
function stringEnd(text: string, from: number): number | undefined {
  let end = text.indexOf('"', from);
  while (end > 0 && isEscaped(text, from, end)) end = text.indexOf('"', end + 1);
  if (end < 0) return undefined;
  const inside = text.slice(from, end);
  return inside.includes("\n") || inside.includes("\r") ? undefined : end;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, from: number, at: number): boolean {
  let first = at;
  while (first > from && text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (at - first) % 2 === 1;
}
