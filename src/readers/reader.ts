import type { PaperRecord } from "../model/paper.ts";
import type { Problem } from "../model/problem.ts";

/** A file as a stream of text. */
export interface Source {
  readonly name: string;
  readonly chunks: AsyncIterable<string> | Iterable<string>;
  /** what was wrong with its bytes; known when all chunks were taken */
  readonly problems?: () => readonly Problem[];
}

/** One entry as it stands in the file, cut out and not yet understood. */
export interface RawRecord {
  readonly file: string;
  /** first line, from 1 */
  readonly line: number;
  readonly text: string;
  /** why not all that belongs to it could be put into its text; absent where all was */
  readonly cut?: string;
}

/** What one raw record says: a record, or nothing usable; problems in either case. */
export interface Parsed {
  readonly record?: PaperRecord;
  readonly problems: readonly Problem[];
}

/** What a field of a record can hold that names its fields freely, as the columns of a table. */
export const FIELD_MEANINGS = [
  "title",
  "abstract",
  "comments",
  "authors",
  "arxiv",
  "doi",
  "address",
  "date",
  "categories",
  "ownId",
] as const;
export type FieldMeaning = (typeof FIELD_MEANINGS)[number];

/** What fields mean whose names a reader does not know, by name in small letters. */
export type FieldNames = ReadonlyMap<string, FieldMeaning>;

/** One input format. `split` cuts a stream and understands nothing; `parse` understands one record and sees no stream. */
export interface Reader {
  readonly id: string;
  readonly label: string;
  /** endings of file names, without the dot */
  readonly extensions: readonly string[];
  /** whether a file that begins like this is of the format; must not accept what another reader reads better */
  readonly accepts: (head: string) => boolean;
  /** gives the same records however the stream is cut into chunks */
  readonly split: (source: Source) => AsyncIterable<readonly RawRecord[]>;
  readonly parse: (raw: RawRecord) => Parsed;
  /** the same, which knows these names too; absent where the format has its own */
  readonly withNames?: (names: FieldNames) => Reader;
}
