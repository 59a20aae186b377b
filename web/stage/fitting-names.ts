/** As many whole names of a community as fit into so many signs; the first one is cut when it alone is too long. */
export function fittingNames(names: readonly string[], longest: number): string {
  const [first = "", ...more] = names;
  if (first.length > longest) return `${first.slice(0, longest).trimEnd()}…`;
  let text = first;
  for (const name of more) {
    const longer = `${text} · ${name}`;
    if (longer.length > longest) break;
    text = longer;
  }
  return text;
}
