import { Numbers } from "../model/numbers.ts";
import type { PaperRecord } from "../model/paper.ts";
import type { Rows } from "../model/rows.ts";
import { fingerprintNumber } from "../text/fingerprint.ts";

/** Something that a record may share with others. @typeParam Ready  a record made ready for its keys */
export interface SortOfKey<Ready> {
  /** one text or several, each a key of its own */
  readonly of: (ready: Ready) => string | readonly string[] | undefined;
  /** whether records with one key are one work without being looked at again, so that keys must be one to the letter */
  readonly isProof: boolean;
}

/** Two records that have a key in common. */
export type Pair = readonly [earlier: number, at: number, key: string];

/** Members of one block that a record is compared with; a title that more records share is no proof. */
const MOST_COMPARED = 20;

/** Records with one key, by rising place. */
interface Block {
  readonly value: string;
  readonly places: number[];
}

/** Hashes of the keys of records, in the order of the records: so the keys of a million fit in memory. */
interface Hashes {
  readonly hashes: Numbers;
  /** whose key it is */
  readonly places: Numbers;
}

/**
 * Finds for each sort of key each record with the earlier ones that have the same key, the first of all and the nearest.
 * Records are gone through once; later only those are asked for whose keys must agree to the letter.
 * The text of a key is given where it is proof.
 *
 * @param prepare  makes ready what the keys of one record have in common
 */
export function sharedKeys<Ready>(
  records: Rows<PaperRecord>,
  prepare: (record: PaperRecord) => Ready,
  sorts: readonly SortOfKey<Ready>[],
): (sort: SortOfKey<Ready>) => Generator<Pair> {
  const bySort = new Map<SortOfKey<Ready>, Hashes>(
    sorts.map((sort) => [sort, { hashes: new Numbers(), places: new Numbers() }]),
  );
  let place = 0;
  for (const record of records) {
    const ready = prepare(record);
    for (const [sort, { hashes, places }] of bySort)
      for (const value of valuesOf(sort, ready)) {
        hashes.push(fingerprintNumber(value));
        places.push(place);
      }
    place += 1;
  }
  const readyAt = (at: number) => {
    const record = records.at(at);
    return record === undefined ? undefined : prepare(record);
  };
  return (sort) => pairs(readyAt, sort, bySort.get(sort));
}

function* pairs<Ready>(
  readyAt: (at: number) => Ready | undefined,
  sort: SortOfKey<Ready>,
  all: Hashes | undefined,
): Generator<Pair> {
  if (all === undefined) throw new Error("a sort of key must be among those that were gone through");
  const { hashes, places } = all;
  const isShared = repeated(hashes);
  const blocks = new Map<number, Block[]>();
  for (let next = 0; next < hashes.length; next += 1) {
    const hash = hashes.at(next);
    if (!isShared(hash)) continue;
    const at = places.at(next);
    const value = sort.isProof ? keyWith(hash, sort, readyAt(at)) : "";
    const { places: block } = blockOf(blocks, hash, value);
    const nearest = block.slice(Math.max(1, block.length + 1 - MOST_COMPARED));
    for (const earlier of block.slice(0, 1).concat(nearest)) yield [earlier, at, value];
    block.push(at);
  }
}

/** The key that has a hash. */
function keyWith<Ready>(hash: number, sort: SortOfKey<Ready>, ready: Ready | undefined): string {
  const value =
    ready === undefined ? undefined : valuesOf(sort, ready).find((one) => fingerprintNumber(one) === hash);
  if (value === undefined) throw new Error("records must stay what they were");
  return value;
}

/** The block of a key; two keys of one hash have two. */
function blockOf(blocks: Map<number, Block[]>, hash: number, value: string): Block {
  const there = blocks.get(hash) ?? [];
  const known = there.find((block) => block.value === value);
  if (known !== undefined) return known;
  const fresh: Block = { value, places: [] };
  blocks.set(hash, [...there, fresh]);
  return fresh;
}

/** Whether a number comes more than once. */
function repeated(numbers: Numbers): (one: number) => boolean {
  const sorted = numbers.toSorted();
  const twice = new Set<number>();
  for (let at = 1; at < sorted.length; at += 1) {
    const one = sorted[at];
    if (one !== undefined && one === sorted[at - 1]) twice.add(one);
  }
  return (one) => twice.has(one);
}

function valuesOf<Ready>(sort: SortOfKey<Ready>, ready: Ready): readonly string[] {
  return [sort.of(ready) ?? []].flat();
}
