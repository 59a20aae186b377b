import type { EntityId } from "../model/kinds.ts";
import { slug } from "../text/slug.ts";
import { isCapitalName } from "./name-shape.ts";
import type { Candidate, Step } from "./step.ts";
import type { Clause } from "./words.ts";

/** The nouns of methods that are called after a person. */
const NOUN = /^(?:algorithm|distance|estimator|optimizer|sampler)$/u;
/** Nouns so wide that only a possessive makes a name: `Gatti's method`, but no Langevin method. */
const WIDE_NOUN = /^(?:method|scheme)$/u;
/** Capitalised words that are no persons though they look like names, and persons whose distances are notions of mathematics. */
const NO_PERSON =
  /^(?:Adaptive|Bayes|Cepheid|Chebyshev|Density|Direct|Dynamic|Fast|Feature|Finite|Gaia|Global|Google|Graph|Green|Hamming|Hausdorff|Gradient|Hamilton|Hubble|Image|Inverse|Iterative|Lagrange|Learning|Least|Level|Luminosity|Comoving|Euclidean|Cosine|Machine|Markov|Matrix|Mean|Multi|Neural|Newton|Novel|Our|Particle|Phase|Quantum|Random|Search|Self|Source|Sparse|Stochastic|Super|The|Their|These|This|Time|Tree|Vector|Wasserstein|Wave|Weighted)(?:-|$)/u;

/** Methods that bear the name of a person: `the Mahalanobis distance`, `Dijkstra's algorithm`. Not in titles. */
export const eponyms: Step = {
  id: "eponyms",
  run(_paper, texts) {
    const all = texts.filter(({ field }) => field === "abstract").flatMap((text) => text.clauses);
    return { candidates: all.flatMap(inClause) };
  },
};

function inClause({ field, text, start, words }: Clause): Candidate[] {
  return words.flatMap((noun, at): Candidate[] => {
    const wide = WIDE_NOUN.test(noun.text);
    if (!noun.joined || !(wide || NOUN.test(noun.text))) return [];
    const before = words[at - 1];
    if (wide && !/['’]s?$/u.test(before?.text ?? "")) return [];
    const person = before?.text.replace(/['’]s?$/u, "") ?? "";
    // the first word of a sentence is capital by its place
    if (before === undefined || at < 2 || !isCapitalName(person) || NO_PERSON.test(person)) return [];
    // "Green Bank method", "Runge Kutta method": more than a person stands there
    if (/[-‐‑–—]$/u.test(text.slice(0, before.start - start))) return [];
    if (before.joined && /^\p{Lu}/u.test(words[at - 2]?.text ?? "")) return [];
    const name = text.slice(before.start - start, noun.end - start).replace(/\s+/gu, " ");
    const id: EntityId = `method:${slug(name)}`;
    return [
      {
        entity: { id, kind: "method", name, aliases: [] },
        field,
        start: before.start,
        end: noun.end,
        confidence: 0.6,
        rule: eponyms.id,
        because: `a person's ${noun.text}`,
      },
    ];
  });
}
