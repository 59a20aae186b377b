import type { Cue } from "./role-cue.ts";
import { BARE, MAKE, OWN_CASED } from "./role-words.ts";

/** What a paper presents, up to a known name. */
const PRESENTED = `\\b${OWN_CASED}\\s+(?:\\w+\\s+){0,3}?${MAKE}\\b[^.;:]{0,80}`;

/** Signs that a thing only lends its name to what is presented: the paper works with it and did not make it. */
export const LENT: readonly Cue[] = [
  {
    relation: "uses",
    sign: "what belongs to it is presented",
    before: new RegExp(`${PRESENTED}$`, "u"),
    after: /^['’]s\s/u,
    kinds: ["experiment"],
  },
  {
    relation: "uses",
    sign: "what is based on it is presented",
    after:
      /^-(?:[Aa]ided|[Aa]ssisted|[Aa]ugmented|[Bb]ased|[Dd]erived|[Dd]riven|[Ee]nhanced|[Gg]uided|[Ii]nspired|[Ll]ike|[Pp]owered|[Ss]tyle)\b/u,
    kinds: BARE,
  },
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
    sign: "one of its sort is called ours or new",
    known: true,
    kinds: ["tool", "method"],
    before: /\b(?:our|an?\s(?:new|novel|proposed))\s$/iu,
    after: /^(?:\s\([^()]{1,20}\))?\s\p{Ll}/u,
  },
  {
    relation: "uses",
    sign: "what it gave is called ours or new",
    known: true,
    kinds: ["dataset", "experiment"],
    before: /\b(?:our|new)\s$/iu,
    after:
      /^(?:\s\([^()]{1,20}\))?\s(?:\d{4}\s)?(?:analys[ei]s|constraints?|data|detections?|images?|measurements?|models?|observations?|results?|samples?|spectra)\b/u,
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
      /^(?:\s\([^()]{1,20}\)|\/\p{Lu}[\p{L}\p{N}-]{1,20})?(?:\sand\s\S{2,20})?\s(?:[\p{Ll}-]{2,20}\s){0,2}(?:(?:\S{1,12}\s){0,4}(?:images?|imaging|observations?|spectra|spectroscopy)|analys[ei]s|astrometry|constraints?|detections?|follow-?up|limits?|photometry|programs?|programmes?|results?|search(?:es)?|stud(?:y|ies))\b/u,
  },
  {
    relation: "uses",
    sign: "opens the title of one of many papers on it",
    known: true,
    kinds: ["dataset"],
    field: "title",
    before: /^(?:The\s)?$/u,
    // "MIGHTEE: The dark matter haloes of …", where the paper of the survey itself would say so
    after:
      /^(?:\s(?:survey|project))?(?::|\s(?:-|–|—|--))\s(?!.{0,160}\b(?:archive|atlas|benchmark|catalog(?:ue)?s?|challenge|collection|corpus|data|database|datasets?|description|design|maps|overview|release|simulations?|suite|survey)\b)/iu,
  },
  {
    relation: "uses",
    sign: "is praised as what is there",
    known: true,
    kinds: ["dataset"],
    after: /^(?:\s\([^()]{1,40}\))?,?\s(?:provides|covers|features)\b/u,
  },
];
