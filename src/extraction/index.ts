import { authors } from "./authors.ts";
import { knownNames } from "./known-names.ts";
import type { Step } from "./step.ts";

/** All steps, in the order in which they run; where two find overlapping places the earlier is believed. */
export const STEPS: readonly Step[] = [authors, knownNames];
