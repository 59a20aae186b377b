import type { EntityKind } from "../model/kinds.ts";

/** What papers about learning machines and papers about the sky bring out, by words of their subject. */
export function kindOfSubject(words: string): EntityKind | undefined {
  if (OF_THE_SKY.test(words)) return "experiment";
  return isOfMachines(words) ? "method" : undefined;
}

/** Whether a text speaks of machines that learn. */
export function isOfMachines(text: string): boolean {
  return OF_MACHINES.test(text);
}

const OF_THE_SKY =
  /\b(?:galax|galactic|star|stellar|cosmic|quasar|exoplanet|nebula|supernova|accretion|gas outflow|astrophysic|neutrino)/i;
const OF_MACHINES =
  /\b(?:learning|learned|networks?|neural|language|llms?|agents?|transformers?|diffusion|prompt\w*|tuning|attention|reasoning|optimi[sz]ation|convolution\w*|generation|detection|segmentation|retrieval|adaptive|efficient)\b/i;
