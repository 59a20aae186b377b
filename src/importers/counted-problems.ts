import type { Problem } from "../model/problem.ts";

/** What is wrong in one way with many things of a file, in words that take their number. */
export interface Complaint {
  /** as `(count) => "3 edges have no end"` */
  readonly what: (count: number) => string;
  readonly done: string;
  readonly advice: string;
}

/** Counts what is wrong in one way, so that each sort is one problem: at its first line, with its first example. */
export class CountedProblems {
  readonly #file: string;
  readonly #found = new Map<Complaint, { count: number; line: number; example: string }>();

  constructor(file: string) {
    this.#file = file;
  }

  /** @param example  the first of each sort is quoted; empty where there is nothing to quote */
  add(complaint: Complaint, line: number, example = ""): void {
    const known = this.#found.get(complaint);
    if (known === undefined) this.#found.set(complaint, { count: 1, line, example });
    else known.count += 1;
  }

  /** In the order in which each sort was met first. */
  problems(): Problem[] {
    return Array.from(this.#found, ([{ what, done, advice }, { count, line, example }]) => ({
      file: this.#file,
      line,
      what: `${what(count)}${example === "" ? "" : `, first ${example}`}`,
      done,
      advice,
    }));
  }
}
