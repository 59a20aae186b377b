/** `Ada One (1), Ben Two (2) ((1) Aachen, (2) Bonn)` without what stands between parentheses. */
export function withoutPlaces(authors: string | undefined): string | undefined {
  let depth = 0;
  const outside = Array.from(authors ?? "", (sign) => {
    if (sign === "(") depth += 1;
    const kept = depth === 0 ? sign : "";
    if (sign === ")") depth = Math.max(0, depth - 1);
    return kept;
  });
  return outside.join("").replace(/(?<!\s)\s+(?=,|$)/gu, "");
}
