import type { Cue } from "./role-cue.ts";
import { MAKE, OWN_CASED } from "./role-words.ts";

/** What a paper presents, up to a known name. */
const PRESENTED = `\\b${OWN_CASED}\\s+(?:\\w+\\s+){0,3}?${MAKE}\\b[^.;:]{0,80}`;

/** Signs that a known method or tool only lends its name to what is presented: it is used, and another is introduced. */
export const LENT: readonly Cue[] = [
  {
    relation: "uses",
    sign: "its name is part of what is presented",
    known: true,
    kinds: ["tool", "method"],
    // "a Mamba network", "SD-GRPO", "Contrastive LoRA Decoding"
    before: new RegExp(
      `${PRESENTED}(?:\\ban?\\s(?:(?!(?:called|dubbed|named|of|release|version)\\b)[\\w-]+\\s){0,5}|[\\p{L}\\p{N}][-‐]|\\s(?!The\\s)\\p{Lu}[\\p{L}\\p{N}-]*\\s)$`,
      "u",
    ),
  },
  {
    relation: "uses",
    sign: "what is made for it is presented",
    known: true,
    kinds: ["tool", "method"],
    before: new RegExp(`${PRESENTED}$`, "u"),
    // "the Mathematica package QuietResidues", "CLIP embeddings"
    after:
      /^(?:\s\([^()]{1,20}\))?\s(?:(?:adapters?|based|codes|embeddings?|functions?|implementation|importer|interface|layers?|plug-?in|programs?|reasoning|scripts?|simulations?|simulator|tokens?|traces|weights|wrapper)\b|\p{Ll}+\s\p{Lu})/u,
  },
  {
    relation: "uses",
    sign: "what was found with it is presented",
    known: true,
    kinds: ["experiment"],
    before: new RegExp(`${PRESENTED}$`, "u"),
    after:
      /^(?:\s\([^()]{1,20}\))?\s(?:analys[ei]s|astrometry|constraints?|detections?|limits?|photometry|programs?|programmes?|results?|search(?:es)?|stud(?:y|ies))\b/u,
  },
];
