import type { HeldName } from "../../src/analysis/held-names.ts";

/** A vocabulary for `paperloom build --vocabulary` that takes a name without proof. */
export function entryFor({ kind, name }: HeldName): string {
  return `${JSON.stringify({ kind, entries: [{ name }] })}\n`;
}
