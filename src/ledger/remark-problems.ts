import type { Problem } from "../model/problem.ts";
import { correctionText } from "./correction.ts";
import type { ReadCorrection } from "./read.ts";
import type { Remark } from "./settle.ts";

/** What is said of the corrections of a ledger, with the place of each. */
export function remarkProblems(ledger: readonly ReadCorrection[], remarks: readonly Remark[]): Problem[] {
  return remarks.flatMap(({ at, why, refused }) => {
    const read = ledger[at];
    if (read === undefined) return [];
    const { file, line, correction } = read;
    return {
      file,
      line,
      what: `${correctionText(correction, (id) => id)}: ${why}`,
      done: refused ? "not done" : "kept in mind",
      advice: refused ? "Change the line, or take it out." : "Nothing needs to be done where this is meant.",
    };
  });
}
