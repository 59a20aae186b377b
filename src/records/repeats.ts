import type { PaperRecord } from "../model/paper.ts";
import { quote, type Problem } from "../model/problem.ts";
import { fingerprintNumber } from "../text/fingerprint.ts";

/** Records of one file that say the same, and nothing that tells works apart, of which each is a paper of its own. */
export const MOST_ALIKE = 1000;

/** A longer title is proof that two records are one work. */
const LONGEST_TITLE = 80;

/**
 * Counts in one file the records that are alike to the letter and too short to say whether they are one work, as a
 * column of "Introduction". A file may hold millions of them; those beyond {@link MOST_ALIKE} are no papers.
 */
export class Repeats {
  readonly #counts = new Map<number, number>();

  /** What is to be told of a record that is one too many; nothing of all others. */
  problemOf({ origin, ...said }: PaperRecord): Problem | undefined {
    const { title = "", abstract, arxiv, doi, registered } = said;
    const isTelling = [abstract, arxiv, doi, registered].some((fact) => fact !== undefined);
    if (isTelling || title.length > LONGEST_TITLE) return undefined;
    const key = fingerprintNumber(JSON.stringify(said));
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count <= MOST_ALIKE) return undefined;
    return {
      file: origin.file,
      line: origin.line,
      what: `${quote(title)} stands here more than ${MOST_ALIKE} times, with nothing that tells one from another`,
      done: "merged with the others",
      advice: "Give abstracts, ids, authors or dates, where they are several works.",
    };
  }
}
