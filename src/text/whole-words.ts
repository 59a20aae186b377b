/**
 * Where a name stands in a text by itself, at UTF-16 offsets: no letter, digit, underscore or slash at either end, no
 * hyphen and no dot before it. Of `seurat` neither `seurats` nor `/seurat` is such a place, `seurat-based` is.
 */
export function wholeWords(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (
      !/[\p{L}\p{N}_/.-]/u.test(text.charAt(at - 1)) &&
      !/[\p{L}\p{N}_/]/u.test(text.charAt(at + name.length))
    )
      places.push(at);
  return places;
}
