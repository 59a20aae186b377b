import type { EntityKind } from "../model/kinds.ts";

/** One name as a file of `data/vocabulary` writes it. The kind is that of the file. */
export interface VocabularyEntry {
  readonly name: string;
  /**
   * Other ways to write it. A name of several words, or with a digit or a capital inside, is found in any
   * case, of a dataset or an experiment with a capital at least; a single plain word only as written here or in capitals.
   */
  readonly aliases?: readonly string[];
  /** what an acronym stands for; found like an alias, and proof enough for a guarded name, as is a name of three words */
  readonly long?: string;
  /** its page or repository */
  readonly url?: string;
  /** for an experiment whose data bear its name, as of a survey: `SDSS galaxies` names the dataset SDSS */
  readonly namesItsData?: boolean;
  /** for names that are also plain words or other names */
  readonly guard?: Guard;
}

/** When a name is believed. It is held back, with the reason, where none of the conditions holds. */
export interface Guard {
  /** the paper has one of these words or phrases, in any case, outside the name itself; a final * stands for any ending */
  readonly near: readonly string[];
}

/** A file of `data/vocabulary`. */
export interface VocabularyFile {
  readonly kind: EntityKind;
  readonly entries: readonly VocabularyEntry[];
}
