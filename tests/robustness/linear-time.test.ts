import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";
import { cpuTime } from "../robust/attacks.ts";
import { IS_LONG } from "../robust/tally.ts";

const CONTEXT = { vocabulary: shippedVocabulary(), words: await wordClasses() };

/** Signs of the longer text. */
const LENGTH = IS_LONG ? 800_000 : 160_000;
/** How much longer four times the text may take; what looks from every place at all others takes sixteen times as long. */
const GROWTH = 8;
/** Milliseconds that are too short to tell anything. */
const SHORTEST = 400;

/** Each over and over; `#` is a number, another one each time. */
const UNITS = [
  "jet tagging, ",
  "The CMS detector. ",
  "JetClass at https://a.org/b and ",
  "We present Net# (N#), ",
  "the Long Form # (LF#) method; ",
  "trained on JetClass and TrackML with PyTorch, ",
  "the #-th `Name#' code. ",
  "Foo et al. (20#) [#] ",
  "J. K. ",
  "a",
  "A",
  "Aa-",
  "((",
  "[1] ",
  "$x_#$ ",
  "\\textsc{Name#} ",
  "data from the # survey, ",
  "# GeV ",
  "\n\n",
  "We use GPT-#, BERT-# and ",
  "The Real Image Denoising Challenge. ",
  "Dark Matter (DM) Survey ",
  "the Dark Matter Survey # (DMS#) ",
] as const;

describe("a text of one thing over and over", () => {
  it.each(UNITS)("%j is read in time that grows with its length, not with its square", (unit) => {
    // the first time may have had to get ready: it tells only where it is short
    if (timeOf(unit, LENGTH) < SHORTEST) return;
    const [quarter, whole] = [timeOf(unit, LENGTH / 4), timeOf(unit, LENGTH)];
    expect(whole < SHORTEST || whole < GROWTH * quarter, `${whole} ms, a quarter ${quarter} ms`).toBe(true);
  });
});

/** Milliseconds. */
function timeOf(unit: string, length: number): number {
  const units = Array.from({ length: length / unit.length }, (_, at) => unit.replaceAll("#", String(at)));
  const abstract = units.join("").slice(0, length);
  return Math.round(cpuTime(() => extract({ id: "paper:x", title: "Jets", abstract, origins: [] }, CONTEXT)));
}
