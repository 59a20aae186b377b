import type { PaperRecord } from "../model/paper.ts";
import { quote, type Problem } from "../model/problem.ts";
import { TELLING } from "../text/register-ids.ts";
import { normalised } from "../text/fingerprint.ts";
import { areAlike, contradict, likeness, SHORTEST_TITLE } from "./likeness.ts";

/** Shorter texts are not proof enough that two records are one work. */
const SHORTEST_PROOF = 80;

/** Letters at either end of a text that two copies of it share, whatever was changed elsewhere. */
const END = 40;

/** Records of the same work together, and what was seen on the way. */
export interface Grouping {
  /** in the order of the first of each group */
  readonly groups: readonly (readonly PaperRecord[])[];
  readonly problems: readonly Problem[];
}

/**
 * Equal arXiv ids join; equal DOIs and equal ids of other registers do unless nothing else agrees, which is
 * reported. Equal texts join, and records that are alike (see `areAlike`), unless ids tell them apart: then they
 * are two works with one text, and a record without ids goes to the first of them.
 */
export function groupRecords(records: readonly PaperRecord[]): Grouping {
  const groups = new Groups(records);
  const like = remembered((at: number) => likeness(records[at] ?? {}));
  const problems: Problem[] = [];
  for (const [first, at] of pairs(records, ({ arxiv }) => arxiv)) groups.join(first, at);
  for (const [first, at, id] of pairs(records, writtenIds)) {
    if (contradict(like(first), like(at))) problems.push(conflict(records, first, at, id));
    else groups.join(first, at);
  }
  for (const [first, at] of pairs(records, textKey)) groups.joinUnlessTold(first, at);
  for (const key of ALIKE_KEYS) {
    for (const [first, at] of pairs(records, key))
      if (areAlike(like(first), like(at))) groups.joinUnlessTold(first, at);
  }
  const members = new Map<number, PaperRecord[]>();
  records.forEach((record, at) => {
    const root = groups.root(at);
    const known = members.get(root);
    if (known === undefined) members.set(root, [record]);
    else known.push(record);
  });
  return { groups: [...members.values()], problems };
}

/** Identifiers that somebody wrote into the record, and may have mistaken. */
function writtenIds({ doi, registered = [] }: PaperRecord): readonly string[] {
  return doi === undefined ? registered : [`DOI ${doi}`, ...registered];
}

function textKey(record: PaperRecord): string | undefined {
  const text = normalised(record.abstract ?? record.title ?? "");
  return text.length >= SHORTEST_PROOF ? text : undefined;
}

/** Records that agree in one of these are looked at more closely. */
const ALIKE_KEYS: readonly ((record: PaperRecord) => string | undefined)[] = [
  ({ title }) => proof(normalised(title ?? "")),
  ({ title }) => proof(normalised(title ?? "").slice(0, END)),
  ({ abstract }) => proof(normalised(abstract ?? "").slice(0, END)),
  ({ abstract }) => proof(normalised(abstract ?? "").slice(-END)),
];

function proof(text: string): string | undefined {
  return text.length >= SHORTEST_TITLE ? text : undefined;
}

/** Members of one block that a record is compared with; a title that more records share is no proof. */
const MOST_COMPARED = 20;

/** Each record with the earlier ones that have the same key, the first of all and the nearest. */
function* pairs(
  records: readonly PaperRecord[],
  key: (record: PaperRecord) => string | readonly string[] | undefined,
): Generator<readonly [earlier: number, at: number, value: string]> {
  const blocks = new Map<string, number[]>();
  for (const [at, record] of records.entries()) {
    for (const value of [key(record) ?? []].flat()) {
      const block = blocks.get(value) ?? [];
      blocks.set(value, block);
      for (const earlier of block.slice(0, 1).concat(block.slice(1).slice(1 - MOST_COMPARED)))
        yield [earlier, at, value];
      block.push(at);
    }
  }
}

function conflict(records: readonly PaperRecord[], first: number, at: number, id: string): Problem {
  const [one, two] = [records[first], records[at]];
  return {
    file: two?.origin.file ?? "",
    ...(two === undefined ? {} : { line: two.origin.line }),
    what: `the ${id.startsWith("DOI") ? id : `id ${id}`} is also that of ${quote(one?.title ?? "")} (${one?.origin.file}:${one?.origin.line}), but here the title is ${quote(two?.title ?? "")}`,
    done: "kept as two papers",
    advice: "See which of the two has the right id.",
  };
}

/** The same function, which computes each value once. */
function remembered<Value>(compute: (at: number) => Value): (at: number) => Value {
  const known = new Map<number, Value>();
  return (at) => {
    const value = known.get(at) ?? compute(at);
    known.set(at, value);
    return value;
  };
}

/** Disjoint sets; the root of a set is its least member, so that the order of joining does not matter. */
class Groups {
  readonly #parent: Int32Array;
  /** of each set the ids that tell it from others */
  readonly #telling: TellingIds[];

  constructor(records: readonly PaperRecord[]) {
    this.#parent = Int32Array.from({ length: records.length }, (_, at) => at);
    this.#telling = records.map(tellingIds);
  }

  root(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let next = at; next !== root;) {
      const up = this.#parent[next] ?? root;
      this.#parent[next] = root;
      next = up;
    }
    return root;
  }

  join(one: number, two: number): void {
    const [first, second] = [this.root(one), this.root(two)];
    const [low, high] = [Math.min(first, second), Math.max(first, second)];
    this.#parent[high] = low;
    const [kept, added] = [this.#telling[low] ?? [], this.#telling[high] ?? []];
    this.#telling[low] = kept.map((id, place) => id ?? added[place]);
  }

  /** Joins two sets unless both have an id of one register, and these differ. */
  joinUnlessTold(one: number, two: number): void {
    const [first, second] = [this.root(one), this.root(two)];
    const [ids, others] = [this.#telling[first] ?? [], this.#telling[second] ?? []];
    if (!ids.some((id, place) => differ(id, others[place]))) this.join(first, second);
  }
}

/** By register, arXiv and Crossref first; undefined where a record is not in it. */
type TellingIds = readonly (string | undefined)[];

function tellingIds({ arxiv, doi, registered = [] }: PaperRecord): TellingIds {
  return [arxiv, doi, ...TELLING.map((register) => registered.find((id) => id.startsWith(`${register}:`)))];
}

function differ(one: string | undefined, two: string | undefined): boolean {
  return one !== undefined && two !== undefined && one !== two;
}
