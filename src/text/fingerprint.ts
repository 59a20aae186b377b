/**
 * Sixteen hexadecimal digits for a text: two 32-bit FNV-1a hashes over its UTF-16 units, from different starts.
 * The core has no TextEncoder, so units are hashed and not bytes. Not for secrets.
 *
 * @see Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint(text: string): string {
  return hash(text, 0x811c9dc5) + hash(text, 0x9e3779b9);
}

/** The first 53 bits of the same, which a number holds. */
export function fingerprintNumber(text: string): number {
  const digits = fingerprint(text);
  return Number.parseInt(digits.slice(0, 8), 16) * 2 ** 21 + (Number.parseInt(digits.slice(8), 16) >>> 11);
}

/** Letters and digits of a text in lower case, so that two copies agree whatever their blanks and LaTeX. */
export function normalised(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\\[a-z]+|[^\p{L}\p{N}]/gu, "");
}

function hash(text: string, start: number): string {
  let value = start;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    value = Math.imul(value ^ (unit & 0xff), 0x01000193);
    value = Math.imul(value ^ (unit >>> 8), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}
