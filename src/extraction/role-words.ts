import type { EntityKind } from "../model/kinds.ts";

/** The writers of a paper, as they speak of themselves; these and the next are pieces of patterns. */
export const OWN = "(?:we|this (?:paper|work|article|study|letter|report|white paper)|here,? we|the authors)";
/** The same where capitals matter. */
export const OWN_CASED = OWN.replace("(?:we|this", "(?:[Ww]e|[Tt]his")
  .replace("|here", "|[Hh]ere")
  .replace("|the a", "|[Tt]he a");
/** To make something or to bring it out, in every form. */
export const MAKE =
  "(?:introduc|present|propos|releas|develop|provid|publish|describ|construct|design|devis|creat|build|built|report|launch|implement|coin|extend|updat|upgrad|establish|curat)(?:e|es|ed|s|ing|t)?";
/** To work with something, in every form. */
export const USE =
  "(?:us|utiliz|utilis|employ|appl|adopt|analy[sz]|train|test|evaluat|validat|benchmark|exploit|leverag|consider|combin|investigat|perform|run|ran|comput|simulat|generat|collect|observ|measur|deriv|process|bas|demonstrat|stud|search|cross-?match)(?:e|es|ed|s|y|ies|ied|ing|ning)?";
/** What instruments and datasets give. */
export const DATA =
  "(?:data|datasets?|data sets?|observations?|images?|imaging|spectra|spectrum|spectroscopy|photometry|measurements?|samples?|events?|collisions?|light curves?|catalog(?:ue)?s?|maps?|runs?|emission|fluxes|archive|visibilities)";
/** Kinds whose things can be brought out by one paper. */
export const BARE: readonly EntityKind[] = ["dataset", "tool", "method"];
/** The same, and what many papers share. */
export const SYSTEMS: readonly EntityKind[] = [...BARE, "experiment"];
/** Of what is not there yet. */
export const UPCOMING = "(?:future|upcoming|forthcoming|next[- ]generation|planned|prospective)";
