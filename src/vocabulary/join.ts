import { slug } from "../text/slug.ts";
import type { VocabularyFile } from "./entry.ts";

/** Two vocabularies as one, where an entry of the first stands in for one of the second with its kind and name. */
export function joinVocabularies(
  first: readonly VocabularyFile[],
  second: readonly VocabularyFile[],
): VocabularyFile[] {
  const own = new Set(first.flatMap(idsOf));
  const rest = second.map((file) => ({
    ...file,
    entries: file.entries.filter((entry) => !own.has(`${file.kind}:${slug(entry.name)}`)),
  }));
  return [...first, ...rest];
}

function idsOf({ kind, entries }: VocabularyFile): string[] {
  return entries.map(({ name }) => `${kind}:${slug(name)}`);
}
