/** More ids than these make an address that programs cut off. */
const MOST_IDS = 500;

/** Ids as a part of an address holds them, joined by commas. */
export function idList(ids: readonly string[]): string {
  return ids
    .slice(0, MOST_IDS)
    .map((id) => encodeURIComponent(id.toWellFormed()))
    .join(",");
}

/** The id that a part of an address stands for. */
export function knownId(part: string, ids: Pick<ReadonlyMap<string, unknown>, "has">): string | undefined {
  try {
    const id = decodeURIComponent(part);
    return ids.has(id) ? id : undefined;
  } catch {
    // an address that somebody cut off in the middle of an escape names nothing
    return undefined;
  }
}
