/** The text behind each label of lines such as `Title: Jets`, in small letters; lines without a label go on with the last, where it may. */
export function labelledTexts(
  lines: readonly string[],
  labels: readonly string[],
  mayGoOn: (label: string) => boolean = () => true,
): { readonly texts: ReadonlyMap<string, string>; readonly unlabelled: readonly string[] } {
  const labelled = new RegExp(`^\\s*(${labels.join("|")})\\s*:\\s*(.*)$`, "isu");
  const texts = new Map<string, string>();
  const unlabelled: string[] = [];
  let current: string | undefined;
  for (const line of lines) {
    const found = labelled.exec(line);
    if (found !== null) current = found[1]?.toLowerCase() ?? "";
    const text = (found?.[2] ?? line).trim();
    // a blank line ends what went on
    if (text === "") current = found === null ? undefined : current;
    else if (current === undefined || (found === null && !mayGoOn(current))) unlabelled.push(text);
    else texts.set(current, [texts.get(current) ?? [], text].flat().join(" "));
  }
  return { texts, unlabelled };
}
