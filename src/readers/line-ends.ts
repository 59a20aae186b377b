/**
 * How many line ends stand in a piece of a text; `\r\n` is one, where its first half stands.
 *
 * @param before  the character before the piece
 * @param hasReturns  whether the text has a `\r`: most have none, and then need not be searched for one every time
 */
export function lineEnds(
  text: string,
  from: number,
  to: number,
  before: string,
  hasReturns: boolean,
): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1))
    if ((at === from ? before : text.charAt(at - 1)) !== "\r") count += 1;
  if (!hasReturns) return count;
  for (let at = text.indexOf("\r", from); at >= 0 && at < to; at = text.indexOf("\r", at + 1)) count += 1;
  return count;
}
