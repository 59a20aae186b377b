/** Whether a sentence is written in capitals throughout, as the titles of old records are. */
export function isInCapitals(text: string): boolean {
  if (!/\b(?:AND|BY|FOR|FROM|IN|OF|ON|THE|TO|WITH)\b/u.test(text)) return false;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const large = text.match(/\p{Lu}/gu)?.length ?? 0;
  return large >= 12 && small * 5 <= large;
}
