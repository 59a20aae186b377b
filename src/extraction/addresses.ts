const ADDRESS = /(?:https?:\/\/|www\.)\S+/gu;

/** Where the addresses of a text stand. */
export function addresses(text: string): { readonly from: number; readonly to: number }[] {
  return Array.from(text.matchAll(ADDRESS), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}
