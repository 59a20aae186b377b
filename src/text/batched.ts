/** Things in groups of one size, in their order; the last may be smaller. */
export function* batched<Thing>(things: Iterable<Thing>, size: number): Generator<readonly Thing[]> {
  let batch: Thing[] = [];
  for (const thing of things) {
    batch.push(thing);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
