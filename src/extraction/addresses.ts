const ADDRESS = /(?:https?:\/\/|www\.)\S+/gu;

/** Whether an offset is within an address of a text. */
export function inAddresses(text: string): (offset: number) => boolean {
  const all = addresses(text);
  return (offset) => all.some(({ from, to }) => from <= offset && offset < to);
}

/** Where the addresses of a text stand. */
export function addresses(text: string): { readonly from: number; readonly to: number }[] {
  // most sentences have none, and a look for two words is faster than for a pattern
  if (!text.includes("://") && !text.includes("www.")) return [];
  return Array.from(text.matchAll(ADDRESS), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}
