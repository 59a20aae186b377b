/** Order of texts by UTF-16 unit: the same on every machine, unlike the order of a language. */
export function byText(one: string, two: string): number {
  if (one === two) return 0;
  return one < two ? -1 : 1;
}

/** Order of things by their id. */
export function byId(one: { readonly id: string }, two: { readonly id: string }): number {
  return byText(one.id, two.id);
}
