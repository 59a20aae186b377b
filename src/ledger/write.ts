import type { Ledger } from "./correction.ts";
import { LEDGER_HEAD } from "./read.ts";

/** A ledger as a file: JSON Lines, one correction a line. */
export function* savedLedger(ledger: Ledger): Generator<string> {
  yield `${JSON.stringify(LEDGER_HEAD)}\n`;
  for (const correction of ledger) yield `${JSON.stringify(correction)}\n`;
}
