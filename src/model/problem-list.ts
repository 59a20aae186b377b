import type { Problem } from "./problem.ts";

/** Problems of one kind in one file that a report shows one by one. */
export const MOST_IN_REPORT = 1000;
/** Kinds in one file that are told apart; more than the readers have, so that no input can make a list long. */
const MOST_KINDS = 200;

/** The first and the last of what is not shown one by one. */
interface Hidden {
  readonly first: Problem;
  last: Problem;
  count: number;
}

/**
 * Collects problems, of each kind the first ones and the number of all others, so that a file with a fault in every
 * line costs neither memory nor a report that nobody can read. One kind are those of one file to which the same was
 * done and which ask for the same.
 */
export class ProblemList {
  readonly #most: number;
  readonly #shown: Problem[] = [];
  /** by file, then by kind */
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #hidden = new Map<string, Hidden>();

  /** @param most  problems of one kind that are shown one by one */
  constructor(most: number = MOST_IN_REPORT) {
    this.#most = most;
  }

  add(problems: Iterable<Problem>): void {
    for (const problem of problems) this.#take(problem);
  }

  /** In the order in which they were added, then one for the rest of each kind. */
  problems(): readonly Problem[] {
    return [...this.#shown, ...Array.from(this.#hidden.values(), together)];
  }

  #take(problem: Problem): void {
    const kinds = this.#counts.get(problem.file) ?? new Map<string, number>();
    this.#counts.set(problem.file, kinds);
    const name = `${problem.done}\n${problem.advice}`;
    const kind = kinds.has(name) || kinds.size < MOST_KINDS ? name : "";
    const count = kinds.get(kind) ?? 0;
    // one that stands for many is counted, never shown beside those it was made of
    if (problem.rest === undefined && count < this.#most) {
      kinds.set(kind, count + 1);
      this.#shown.push(problem);
      return;
    }
    kinds.set(kind, Math.max(count, this.#most));
    const key = `${problem.file}\n${kind}`;
    const hidden = this.#hidden.get(key) ?? { first: problem, last: problem, count: 0 };
    hidden.last = problem;
    hidden.count += countOf(problem);
    this.#hidden.set(key, hidden);
  }
}

/** The same problems, of each kind at most so many one by one. */
export function shortened(problems: readonly Problem[], most: number = MOST_IN_REPORT): readonly Problem[] {
  const list = new ProblemList(most);
  list.add(problems);
  return list.problems();
}

/** How many problems there are, those included that are not shown one by one. */
export function numberOf(problems: readonly Problem[]): number {
  return problems.reduce((sum, problem) => sum + countOf(problem), 0);
}

function countOf({ rest }: Problem): number {
  return rest?.count ?? 1;
}

/** One problem for all that are hidden; what is alone stays as it is. */
function together({ first, last, count }: Hidden): Problem {
  if (count === countOf(first)) return first;
  const lastLine = last.rest?.lastLine ?? last.line;
  const example = first.rest?.example ?? first.what;
  const end = lastLine === undefined ? "" : `, the last in line ${lastLine}`;
  return {
    ...first,
    what: `and ${count} more of this kind${end}: ${example}`,
    rest: { count, example, ...(lastLine === undefined ? {} : { lastLine }) },
  };
}
