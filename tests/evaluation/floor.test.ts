import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { readPapers } from "../../src/read-papers.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { compileVocabulary } from "../../src/vocabulary/compile.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";
import { seeds } from "../seeds.ts";
import { goldRecords } from "./gold.ts";
import { rates, score } from "./score.ts";

const FILE = new URL("../../data/evaluation/seeds.json", import.meta.url);
const GOLD = goldRecords(FILE.pathname, readFileSync(FILE, "utf8"));

/** Rates on the shipped documents; each may only rise. */
const FLOORS = [
  {
    label: "with the shipped vocabulary",
    vocabulary: shippedVocabulary(),
    precision: 0.97,
    f1: 0.98,
    roles: 0.97,
  },
  {
    label: "by the rules alone",
    vocabulary: compileVocabulary([]),
    precision: 0.8,
    f1: 0.5,
    roles: 0.9,
  },
];

describe("extraction on the shipped documents", () => {
  it.each(FLOORS)("stays above its floor $label", async ({ vocabulary, precision, f1, roles }) => {
    const { papers } = await readPapers(seeds());
    const words = await wordClasses();
    const result = score(
      GOLD,
      papers.map((paper) => extract(paper, { vocabulary, words })),
    );
    expect(result.unread).toEqual([]);
    const reached = rates(result.kinds.all);
    expect(reached.precision).toBeGreaterThanOrEqual(precision);
    expect(reached.f1).toBeGreaterThanOrEqual(f1);
    expect(reached.roles).toBeGreaterThanOrEqual(roles);
  });
});
