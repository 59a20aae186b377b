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
 * Word classes by compromise. Asking for one word at a time costs 1/8000 s; a corpus of 20,000 abstracts has
 * 82,000 distinct words, so the answers are kept.
 */
export function wordClasses(): WordClasses {
  const known = new Map<string, WordClass>();
  function of(word: string): WordClass {
    if (word.length > LONGEST) return "other";
    const before = known.get(word);
    if (before !== undefined) return before;
    const tags = nlp(word).json({ text: false, terms: { tags: true } })[0]?.terms[0]?.tags ?? [];
    const answer = classOf(tags);
    known.set(word, answer);
    return answer;
  }
  return { of };
}

function classOf(tags: readonly string[]): WordClass {
  if (tags.includes("Adjective")) return "adjective";
  if (tags.includes("Noun")) return "noun";
  if (tags.includes("Verb")) return "verb";
  return "other";
}
