import type { Definition } from "../text/definitions.ts";
import { isCoined } from "./name-shape.ts";

/** The nouns that close the names of parts of a learning machine; in capitals with an acronym they are coined. */
const PART_NOUN =
  /\s(?:Module|Block|Layer|Loss|Attention|Encoder|Decoder|Adapter|Projector|Fusion|Aggregation|Distillation|Alignment|Regularization|Sampling|Pruning|Prompting|Optimization|Acceleration)$/u;

/** "Feature Fusion Module (FFM)": a name of its own, though nothing says that the paper presents it. */
export function isCoinedPart({ long, short }: Definition): boolean {
  return (
    PART_NOUN.test(long) &&
    isCoined(short) &&
    long.split(/\s/u).every((word) => /^(?:\p{Lu}|\p{Ll}{2,3}$)/u.test(word))
  );
}

/** Whether most words that matter begin with a capital. */
export function isProper(long: string): boolean {
  const words = long.split(/[\s-]+/u).filter((word) => word.length > 3);
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

/** Whether just the letters of the acronym are capitals: "CHerenkov detectors In mine PitS (CHIPS)". */
export function isContrived({ long, short }: Definition): boolean {
  return (
    short.length > 3 && long.replace(/\P{Lu}/gu, "") === short && /\p{Lu}{2}\p{Ll}|\p{Ll}\p{Lu}/u.test(long)
  );
}

/** Whether a spelled-out name is a technique or a quantity of everyone: "a Bayesian Maximum A Posteriori". */
export function isCommonTechnique(long: string): boolean {
  return COMMON_TECHNIQUE.test(long);
}

const COMMON_TECHNIQUE =
  /^(?:adaptive mesh refinement|conditional random fields?|conditional variational auto-?encoders?|data acquisition|expectation[- ]maximi[sz]ation|graphical user interface|integral field units?|large (?:language|reasoning|vision-language) models?|maximum a[- ]posteriori|mean (?:squared? error|absolute error|intersection over union)|mixtures?[- ]of[- ]experts|monte[- ]carlo|parameter-efficient fine-tuning|polynomial-time approximation scheme|reinforcement learning|retrieval-augmented generation|smoothed particle hydrodynamics|time-to-digital converter|vision transformers?|vision[- ]language models?)$/i;

/** Whether a spelled-out name is called after someone: "cascaded lattice Boltzmann method" is no common technique. */
export function isAfterAPerson(long: string): boolean {
  const words = long.split(/\s/u);
  return (
    METHODS.test(words.at(-1) ?? "") &&
    words.slice(2, -1).some((word) => /^\p{Lu}\p{Ll}{3,}/u.test(word)) &&
    !/Monte Carlo|Markov/u.test(long)
  );
}

const METHODS = /^(?:algorithm|method|scheme|solver|decomposition|functional)$/u;

/** Whether what is spelled out is a notion, no object of the sky as "Abell 2142 (A2142)", no remark, no body of people. */
export function mayBeTerm(long: string): boolean {
  return (
    !/\s\d{3,}|\s(?:--|—)\s(?:also|and|now|or)\s/u.test(long) &&
    !(/\s\p{Lu}/u.test(long) && ORGANISATION.test(long))
  );
}

const ORGANISATION =
  /(?:^|\s)(?:Academy|Administration|Agency|Commission|Committee|Corporation|Council|Department|Foundation|Institute|Laboratory|Ministry|Office|School|Society|University)(?:['’]s|,|$|\s(?:for|in|of)\b)/u;
