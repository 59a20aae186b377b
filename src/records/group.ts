import { lazy } from "../model/lazy.ts";
import type { PaperRecord } from "../model/paper.ts";
import { quote, type Problem } from "../model/problem.ts";
import { ProblemList } from "../model/problem-list.ts";
import type { Rows } from "../model/rows.ts";
import { normalised } from "../text/fingerprint.ts";
import { Groups } from "./groups.ts";
import { areAlike, contradict, likeness, SHORTEST_TITLE } from "./likeness.ts";
import { sharedKeys, type SortOfKey } from "./shared-keys.ts";

/** Shorter texts are not proof enough that two records are one work. */
const SHORTEST_PROOF = 80;

/** Letters at either end of a text that two copies of it share, whatever was changed elsewhere. */
const END = 40;

/** Records of the same work together, and what was seen on the way. */
export interface Grouping {
  /** places of the records of each work, in the order of the first of each group */
  readonly groups: Iterable<readonly number[]>;
  readonly problems: readonly Problem[];
}

/**
 * Equal arXiv ids join; equal DOIs and equal ids of other registers do unless nothing else agrees, which is
 * reported. Equal texts join, and records that are alike (see `areAlike`), unless ids tell them apart: then they
 * are two works with one text, and a record without ids goes to the first of them.
 */
export function groupRecords(records: Rows<PaperRecord>, mostProblems?: number): Grouping {
  const groups = new Groups(records);
  const like = remembered((at: number) => likeness(records.at(at) ?? {}));
  const problems = new ProblemList(mostProblems);
  const pairs = sharedKeys(records, ready, [ARXIV, WRITTEN, TEXT, ...ALIKE]);
  for (const [first, at] of pairs(ARXIV)) groups.join(first, at);
  for (const [first, at, id] of pairs(WRITTEN)) {
    // what is one work already, by whatever proof, is not looked at again for each copy of it
    if (groups.root(first) === groups.root(at)) continue;
    if (contradict(like(first), like(at))) problems.add([conflict(records, first, at, id)]);
    else groups.join(first, at);
  }
  for (const [first, at] of pairs(TEXT)) groups.joinUnlessTold(first, at);
  for (const sort of ALIKE) {
    for (const [first, at] of pairs(sort))
      if (groups.root(first) !== groups.root(at) && areAlike(like(first), like(at)))
        groups.joinUnlessTold(first, at);
  }
  return { groups, problems: problems.problems() };
}

/** A record, and the letters of its texts, made once for all keys. */
interface Ready {
  readonly record: PaperRecord;
  readonly title: () => string;
  readonly abstract: () => string;
}

function ready(record: PaperRecord): Ready {
  const { title = "", abstract = "" } = record;
  return { record, title: lazy(() => normalised(title)), abstract: lazy(() => normalised(abstract)) };
}

type Key = SortOfKey<Ready>;

const ARXIV: Key = { of: ({ record: { arxiv } }) => arxiv, isProof: true };

/** Identifiers that somebody wrote into the record, and may have mistaken. */
const WRITTEN: Key = {
  of: ({ record: { doi, registered = [] } }) =>
    doi === undefined ? registered : [`DOI ${doi}`, ...registered],
  isProof: true,
};

const TEXT: Key = {
  of({ record, title, abstract }) {
    const text = record.abstract === undefined ? title() : abstract();
    return text.length >= SHORTEST_PROOF ? text : undefined;
  },
  isProof: true,
};

/** Records that agree in one of these are looked at more closely. */
const ALIKE: readonly Key[] = [
  ({ title }: Ready) => proof(title()),
  ({ title }: Ready) => proof(title().slice(0, END)),
  ({ abstract }: Ready) => proof(abstract().slice(0, END)),
  ({ abstract }: Ready) => proof(abstract().slice(-END)),
].map((of) => ({ of, isProof: false }));

function proof(text: string): string | undefined {
  return text.length >= SHORTEST_TITLE ? text : undefined;
}

function conflict(records: Rows<PaperRecord>, first: number, at: number, id: string): Problem {
  const [one, two] = [records.at(first), records.at(at)];
  return {
    file: two?.origin.file ?? "",
    ...(two === undefined ? {} : { line: two.origin.line }),
    what: `the ${id.startsWith("DOI") ? id : `id ${id}`} is also that of ${quote(one?.title ?? "")} (${one?.origin.file}:${one?.origin.line}), but here the title is ${quote(two?.title ?? "")}`,
    done: "kept as two papers",
    advice: "See which of the two has the right id.",
  };
}

/** Values that are remembered at once: pairs come in order, and what was looked at lately is looked at again. */
const REMEMBERED = 5000;

/** The same function, which computes hardly a value twice. */
function remembered<Value>(compute: (at: number) => Value): (at: number) => Value {
  const known = new Map<number, Value>();
  return (at) => {
    const value = known.get(at) ?? compute(at);
    if (known.size >= REMEMBERED) known.clear();
    known.set(at, value);
    return value;
  };
}
