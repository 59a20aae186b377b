import nlp from "compromise/two";

export type WordClass = "noun" | "adjective" | "verb" | "other";

/** Classes of single words, asked once each of compromise and remembered. */
export interface WordClasses {
  /** @param word in lower case */
  readonly of: (word: string) => WordClass;
}

/** Longer words are no words, and compromise takes its time over them. */
const LONGEST = 40;

/**
 * Word classes by compromise. Asking for one word at a time costs 1/6000 s; a corpus of 20,000 abstracts has
 * 82,000 distinct words, so the answers are kept.
 */
export function wordClasses(): WordClasses {
  const known = new Map<string, WordClass>();
  function of(word: string): WordClass {
    if (word.length > LONGEST) return "other";
    const before = known.get(word);
    if (before !== undefined) return before;
    // read from the terms themselves: writing them as JSON first takes longer than tagging
    const answer = classOf(nlp(word).docs[0]?.[0]?.tags ?? new Set());
    known.set(word, answer);
    return answer;
  }
  return { of };
}

function classOf(tags: ReadonlySet<string>): WordClass {
  if (tags.has("Adjective")) return "adjective";
  if (tags.has("Noun")) return "noun";
  if (tags.has("Verb")) return "verb";
  return "other";
}
