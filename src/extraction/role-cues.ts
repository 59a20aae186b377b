import { BACKGROUND } from "./background-cues.ts";
import { INTRODUCED } from "./introduced-cues.ts";
import { LENT } from "./lent-cues.ts";
import type { Cue } from "./role-cue.ts";
import { USED } from "./used-cues.ts";

/** The signs of roles, in the order in which they are tried. */
export const CUES: readonly Cue[] = [...BACKGROUND, ...LENT, ...INTRODUCED, ...USED];
