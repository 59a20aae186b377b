/** Length in UTF-16 units that texts are joined to. */
const ENOUGH = 65_536;

/** Texts joined to some 64 kB: a write for every line would take most of the time. Bytes go through as they are. */
export function* batches<Piece extends string | Uint8Array>(
  pieces: Iterable<Piece>,
): Generator<Piece | string> {
  let batch: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (typeof piece === "string") {
      batch.push(piece);
      length += piece.length;
      if (length < ENOUGH) continue;
    }
    if (batch.length > 0) yield batch.join("");
    batch = [];
    length = 0;
    if (typeof piece !== "string") yield piece;
  }
  if (batch.length > 0) yield batch.join("");
}
