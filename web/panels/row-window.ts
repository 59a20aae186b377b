/** Rows kept beyond those in sight, so that scrolling shows no gap. */
const BEYOND = 10;

/** Which of many rows of one height must exist: `from` included, `to` excluded. */
export function rowWindow({
  top,
  height,
  row,
  count,
}: {
  /** pixels scrolled away */
  readonly top: number;
  /** pixels in sight */
  readonly height: number;
  /** pixels a row */
  readonly row: number;
  readonly count: number;
}): { readonly from: number; readonly to: number } {
  const from = Math.min(Math.max(0, Math.floor(top / row) - BEYOND), Math.max(0, count - BEYOND));
  return { from, to: Math.min(count, Math.ceil((top + height) / row) + BEYOND) };
}
