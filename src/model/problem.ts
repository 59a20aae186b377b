/** Something wrong in an input: where, what, what was done about it, what to do. */
export interface Problem {
  readonly file: string;
  /** from 1; absent where the whole file is meant */
  readonly line?: number;
  /** what is wrong, quoting the text, as `no arXiv id after "We study jets…"` */
  readonly what: string;
  /** what was done, as `skipped` */
  readonly done: string;
  /** one sentence of advice */
  readonly advice: string;
  /** of one that stands for all others of its kind, which are too many to be shown one by one */
  readonly rest?: ProblemRest;
}

/** What one problem stands for. */
export interface ProblemRest {
  readonly count: number;
  /** where the last of them is; absent where whole files are meant */
  readonly lastLine?: number;
  /** what is wrong in the first of them */
  readonly example: string;
}

/** One line for people: `file:line: what (done). advice` */
export function problemLine({ file, line, what, done, advice }: Problem): string {
  return `${file}${line === undefined ? "" : `:${line}`}: ${what} (${done}). ${advice}`;
}

/** Text cut to a length for a message, in one line and without control characters. */
export function quote(text: string, length = 40): string {
  const clean = text
    .replace(/[\p{Cc}\p{Cf}]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .toWellFormed();
  return JSON.stringify(clean.length <= length ? clean : `${clean.slice(0, length)}…`);
}
