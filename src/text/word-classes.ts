import type nlp from "compromise/two";

export type WordClass = "noun" | "adjective" | "verb" | "other";

/** Classes of single words, asked once each of compromise and remembered. */
export interface WordClasses {
  /** @param word in lower case */
  readonly of: (word: string) => WordClass;
  /** Looks words up together, much faster than one by one; later `of` knows them. */
  readonly learn: (words: Iterable<string>) => void;
}

/** Longer words are no words, and compromise takes its time over them. */
const LONGEST = 40;

/** compromise on sentences that are cut into words already; its types leave this way of calling out. */
type Cut = (sentences: readonly (readonly string[])[]) => ReturnType<typeof nlp>;

/** What compromise says of words by themselves; its other taggers look at neighbours, and take six times as long. */
const TAGGERS = ["lexicon", "preTagger"];

/**
 * Word classes by compromise, which takes half a second to load and is loaded here for that: each distinct word of a
 * corpus is asked for once.
 */
export async function wordClasses(): Promise<WordClasses> {
  const { default: compromise } = await import("compromise/two");
  const cut = compromise.tokenize as unknown as Cut;
  const known = new Map<string, WordClass>();
  function learn(words: Iterable<string>): void {
    const unknown = new Set<string>();
    for (const word of words) if (word.length <= LONGEST && !known.has(word)) unknown.add(word);
    if (unknown.size === 0) return;
    const asked = [...unknown];
    // each word as a sentence of its own, so that none is read by its neighbours
    const { docs } = cut
      .call(
        compromise,
        asked.map((word) => [word]),
      )
      .compute(TAGGERS);
    // read from the terms themselves: writing them as JSON first takes longer than tagging
    for (const [at, word] of asked.entries()) known.set(word, classOf(docs[at]?.[0]?.tags ?? new Set()));
  }
  function of(word: string): WordClass {
    const told = known.get(word);
    if (told !== undefined || word.length > LONGEST) return told ?? "other";
    learn([word]);
    return known.get(word) ?? "other";
  }
  return { of, learn };
}

function classOf(tags: ReadonlySet<string>): WordClass {
  if (tags.has("Adjective")) return "adjective";
  if (tags.has("Noun")) return "noun";
  if (tags.has("Verb")) return "verb";
  return "other";
}
