import type { PaperId } from "./kinds.ts";

/** The texts of a paper in which names are looked for. */
export const FIELDS = ["title", "abstract", "comments", "authors"] as const;
export type Field = (typeof FIELDS)[number];

/** Where a record stands in the input. */
export interface Origin {
  readonly file: string;
  /** first line of the record, from 1 */
  readonly line: number;
  /** id of the reader that cut it out */
  readonly reader: string;
}

/** Under which numbers registers keep an author, where the input says it. */
export interface AuthorIds {
  /** as in the list of authors, or nearly so */
  readonly name: string;
  /** each as `register:id`: `orcid:0000-0002-1825-0097`, `inspire:M.Kramer.1` */
  readonly ids: readonly string[];
}

/** The facts that a record or a paper can carry. What the input does not say is absent. */
export interface Facts {
  readonly title?: string;
  readonly abstract?: string;
  /** remarks of the authors, as "12 pages, 7 figures" */
  readonly comments?: string;
  /** all names as the input writes them, in one text */
  readonly authors?: string;
  readonly authorIds?: readonly AuthorIds[];
  /** without version, as `2412.10504` or `hep-ph/9901234` */
  readonly arxiv?: string;
  /** lower case, without address, as `10.1103/physrevd.100.061901` */
  readonly doi?: string;
  /** under which other registers keep it, each as `register:id`: `inspire:1124337`, `texkey:Aad:2012tfa`, `pubmed:29456894` */
  readonly registered?: readonly string[];
  /** ISO 8601 date, as `2024-04-29`, or its first part, as `2024` */
  readonly date?: string;
  readonly categories?: readonly string[];
}

/** One entry of an input file, as a reader understood it. */
export interface PaperRecord extends Facts {
  readonly origin: Origin;
  /** the id that the input itself gives, as the `id` of a JSON line or a BibTeX key */
  readonly ownId?: string;
}

/** What is not written in the input but follows from it, with some doubt. */
export const GUESSES = {
  /** arXiv numbers papers by the month in which they came, not by that of their date */
  date: "from the arXiv id",
} as const;
export type Guess = keyof typeof GUESSES;

/** What several records of the same work become. */
export interface Paper extends Facts {
  readonly id: PaperId;
  /** facts that no record gives; absent where there are none */
  readonly guessed?: readonly Guess[];
  /** own id of the first record that has one, in the order of `origins` */
  readonly ownId?: string;
  /** every record behind it, by file and line */
  readonly origins: readonly Origin[];
}

/** Title, or the first words of whatever text there is, or an id: how a paper is called where it has no title. */
export function paperName(paper: Facts & { readonly id?: string }): string {
  if (paper.title !== undefined) return paper.title;
  const text = paper.abstract ?? paper.comments ?? paper.authors;
  if (text === undefined) return idName(paper) ?? "untitled";
  const words = text.trim().split(/\s+/u);
  return words.length <= 10 ? words.join(" ") : `${words.slice(0, 10).join(" ")} …`;
}

function idName({ arxiv, doi, id }: Facts & { readonly id?: string }): string | undefined {
  if (arxiv !== undefined) return `arXiv:${arxiv}`;
  return doi === undefined ? id : `doi:${doi}`;
}
