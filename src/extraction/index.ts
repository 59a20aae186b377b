import { archives } from "./archives.ts";
import { coinedParts } from "./coined-parts.ts";
import { authors } from "./authors.ts";
import { dataReleases } from "./data-releases.ts";
import { definedNames } from "./defined-names.ts";
import { eponyms } from "./eponyms.ts";
import { keyPhrases } from "./key-phrases.ts";
import { knownNames } from "./known-names.ts";
import { namedThings } from "./named-things.ts";
import { pageNames } from "./page-names.ts";
import { plainNames } from "./plain-names.ts";
import { repositories } from "./repositories.ts";
import { sizedModels } from "./sized-models.ts";
import { smallNames } from "./small-names.ts";
import type { Step } from "./step.ts";
import { titledNames } from "./titled-names.ts";
import { typesetNames } from "./typeset-names.ts";

/** All steps, in the order in which they run; where two find overlapping places the earlier is believed. */
export const STEPS: readonly Step[] = [
  authors,
  dataReleases,
  knownNames,
  titledNames,
  definedNames,
  namedThings,
  sizedModels,
  coinedParts,
  pageNames,
  typesetNames,
  smallNames,
  plainNames,
  eponyms,
  repositories,
  archives,
  keyPhrases,
];
