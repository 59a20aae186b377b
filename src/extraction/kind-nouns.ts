import type { EntityKind } from "../model/kinds.ts";

type NamedKind = Exclude<EntityKind, "author" | "concept">;

/** Nouns, singular, that say what kind of thing bears the name beside them. */
export const KIND_NOUNS: Readonly<Record<NamedKind, readonly string[]>> = {
  dataset:
    "dataset|data set|database|data base|corpus|corpora|benchmark|catalog|catalogue|data challenge|challenge|data release|data product|testbed|pdf set|parton distribution set|test set|training set|ensemble set|benchmark suite|benchmark dataset|question answering benchmark|sample|galaxy sample|leaderboard|lexicon|thesaurus|treebank".split(
      "|",
    ),
  tool: "code|software|package|library|toolkit|toolbox|framework|pipeline|simulator|generator|emulator|program|solver|platform|plugin|tool|web server|web service|workflow|simulation chain|simulation code|suite|chatbot|language model|foundation model|system|engine|compiler|sampler|api|web application|app|graphical interface".split(
    "|",
  ),
  method:
    "algorithm|heuristic|architecture|metric|loss|network|method|technique|scheme|optimizer|optimiser|attention|module|estimator|approach|score|procedure|formalism|mechanism|strategy|backbone|regularization|regularizer|layer|block|model|potential|functional|protocol|encoder|decoder".split(
      "|",
    ),
  experiment:
    "experiment|project|detector|telescope|collaboration|satellite|observatory|mission|spectrometer|spectrograph|interferometer|collider|spacecraft|accelerator|tokamak|stellarator|survey|beamline|observatories|synchrotron|instrument|array|facility|large program|large programme|key program|legacy program|test area|test facility|beam line|nuclear reactor|research reactor|reactor|polarimeter|spectropolarimeter|storage ring|space mission|space telescope".split(
      "|",
    ),
};

const KIND_OF = new Map(
  Object.entries(KIND_NOUNS).flatMap(([kind, nouns]) =>
    nouns.map((noun) => [noun, kind as NamedKind] as const),
  ),
);

/** The kind that a noun says, in singular or with an -s and any case; undefined for all other words. */
export function kindOfNoun(noun: string): NamedKind | undefined {
  const word = noun.toLowerCase();
  return KIND_OF.get(word) ?? (word.endsWith("s") ? KIND_OF.get(word.slice(0, -1)) : undefined);
}
