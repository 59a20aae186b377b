import { counted } from "../model/counted.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import type { Format } from "./exporter.ts";
import { lostSigns } from "./printable.ts";

/** How much of the texts that a format writes it cannot hold. */
export interface Replaced {
  /** distinct texts with such signs */
  readonly texts: number;
  /** control characters, which are left out, and halves of characters, which become U+FFFD */
  readonly signs: number;
}

/** What becomes another text where a graph is written in a format. */
export function replaced({ texts }: Pick<Format, "texts">, written: WrittenGraph): Replaced {
  const lost = new Map<string, number>();
  for (const text of texts?.(written) ?? []) {
    const signs = lostSigns(text);
    if (signs > 0) lost.set(text, signs);
  }
  return { texts: lost.size, signs: [...lost.values()].reduce((sum, signs) => sum + signs, 0) };
}

/**
 * One line for people, nothing where all is written as it is.
 *
 * @param format  what they know it by
 */
export function replacedLine(format: string, { texts, signs }: Replaced): string | undefined {
  if (signs === 0) return undefined;
  return (
    `${counted(signs, "character")} in ${counted(texts, "text")} cannot be held by ${format}: ` +
    "control characters were left out, halves of characters became \uFFFD."
  );
}
