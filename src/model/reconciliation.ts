import { counted } from "./counted.ts";

import type { Facts, Guess } from "./paper.ts";

/** What a record may lack and people then miss. */
export const MISSABLE: readonly {
  readonly id: string;
  readonly isMissing: (facts: Facts) => boolean;
}[] = [
  { id: "title", isMissing: ({ title }) => title === undefined },
  { id: "abstract", isMissing: ({ abstract }) => abstract === undefined },
  { id: "authors", isMissing: ({ authors }) => authors === undefined },
  { id: "date", isMissing: ({ date }) => date === undefined },
  { id: "arXiv id or DOI", isMissing: ({ arxiv, doi }) => arxiv === undefined && doi === undefined },
];

/** Numbers of records: `read === kept + merged + rejected`, always. */
export interface Tally {
  readonly read: number;
  /** distinct papers */
  readonly kept: number;
  /** records of a work that another record had named already */
  readonly merged: number;
  /** entries without usable text */
  readonly rejected: number;
}

/** The same for one file. */
export interface FileReconciliation extends Tally {
  readonly file: string;
  /** id of the reader; absent where no format was recognised */
  readonly format?: string;
  /** how many records lack a title, an abstract, … ; only what some lack */
  readonly without: Readonly<Record<string, number>>;
  /** how many papers that stand here first have a fact that was guessed, by fact; absent where none has */
  readonly guessed?: Readonly<Partial<Record<Guess, number>>>;
}

/** What became of every record, in all and file by file in the order of their names. */
export interface Reconciliation extends Tally {
  readonly files: readonly FileReconciliation[];
}

/** One line for people: `46 records = 33 papers + 13 merged + 0 rejected` */
export function reconciliationLine({ read, kept, merged, rejected }: Tally): string {
  return `${counted(read, "record")} = ${counted(kept, "paper")} + ${merged} merged + ${rejected} rejected`;
}
