import concepts from "../../data/vocabulary/concepts.json" with { type: "json" };
import datasets from "../../data/vocabulary/datasets.json" with { type: "json" };
import experiments from "../../data/vocabulary/experiments.json" with { type: "json" };
import methods from "../../data/vocabulary/methods.json" with { type: "json" };
import tools from "../../data/vocabulary/tools.json" with { type: "json" };
import { compileVocabulary, type Vocabulary } from "./compile.ts";
import type { VocabularyFile } from "./entry.ts";

/** The files of `data/vocabulary`. Of two entries with one form the earlier file wins. */
export const VOCABULARY_FILES = [
  datasets,
  tools,
  methods,
  experiments,
  concepts,
] as readonly VocabularyFile[];

let shipped: Vocabulary | undefined;

/** The names that Paperloom ships with: put together once, which takes a tenth of a second, and not to be changed. */
export function shippedVocabulary(): Vocabulary {
  shipped ??= compileVocabulary(VOCABULARY_FILES);
  return shipped;
}
