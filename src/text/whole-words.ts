/**
 * Where a name stands in a text by itself, at UTF-16 offsets: no letter, digit, underscore or slash at either end, no
 * hyphen and no dot before it. Of `seurat` neither `seurats` nor `/seurat` is such a place, `seurat-based` is.
 */
export function wholeWords(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (isWhole(text, at, at + name.length)) places.push(at);
  return places;
}

/** Whether what stands between two offsets stands by itself. */
export function isWhole(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}_/.-]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}_/]/u.test(text.charAt(end));
}
