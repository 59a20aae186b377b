import { describe, it } from "vitest";
import { numberOf } from "../../src/model/problem-list.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { IS_LONG, tally } from "./tally.ts";

/** Records of a file that once broke a build: more than one call of a function can take. */
const MANY = IS_LONG ? 300_000 : 50_000;

/** A file that broke a build once. */
interface Fault {
  readonly file: string;
  readonly text: string;
  /** records that are in it, and how many papers they make */
  readonly read: number;
  readonly kept: number;
}

const FEED = '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id>';
const FIRST = '{"title":"We use JetClass"}\n';

const FAULTS: Readonly<Record<string, Fault>> = {
  // a problem for each of them was more than an array takes at once
  "entries of BibTeX without a field": { file: "a.bib", text: "@a{b,}\n".repeat(MANY), read: MANY, kept: 0 },
  "the same in one line": { file: "a.bib", text: "@a{b,}".repeat(MANY), read: MANY, kept: 0 },
  "objects without a field": { file: "a.jsonl", text: FIRST + "{}\n".repeat(MANY), read: MANY + 1, kept: 1 },
  "lines that are no object": { file: "a.jsonl", text: FIRST + "1\n".repeat(MANY), read: MANY + 1, kept: 1 },
  "rows without a cell": {
    file: "a.csv",
    text: `title,abstract\n${",\n".repeat(MANY)}`,
    read: MANY,
    kept: 0,
  },
  "records of RIS without a field": {
    file: "a.ris",
    text: `TY  - JOUR\nTI  - Jets\nER  - \n${"TY  - \nER  - \n".repeat(MANY)}`,
    read: MANY + 1,
    kept: 1,
  },
  "entries of Atom without an element": {
    file: "a.xml",
    text: `${FEED}${"<entry/>".repeat(MANY)}</feed>`,
    read: MANY,
    kept: 0,
  },
  // all of them waited for the end of the file
  "entries whose volume never comes": {
    file: "a.bib",
    text: "@a{b,crossref={c}}\n".repeat(MANY),
    read: MANY,
    kept: 0,
  },
  // each was compared with all before it
  "records of one DOI": {
    file: "a.csv",
    text: `title,doi\n${"A,10.1000/x\n".repeat(50_000)}`,
    read: 50_000,
    kept: 1,
  },
  // two bytes each made a paper: ten million of them in 20 MB
  "titles of one letter": {
    file: "a.csv",
    text: `title\n${"A\n".repeat(MANY)}`,
    read: MANY,
    kept: 1000,
  },
  // a few bytes of use took 10 kB each
  "uses of one long macro": {
    file: "a.bib",
    text: `@string{m = {${"jets ".repeat(1999)}}}\n${"@a{b,note=m}\n".repeat(40_000)}`,
    read: 40_000,
    kept: 0,
  },
  // 60 x 60 x 60 texts were put before each other
  "parents that all name each other": {
    file: "a.bib",
    text: `${Array.from({ length: 60 }, (_, at) => `@xdata{x${at}, xdata = {${Array.from({ length: 60 }, (__, other) => `x${other}`).join(",")}}}\n`).join("")}@a{b, title = {Jets}, xdata = {x0}}\n`,
    read: 1,
    kept: 1,
  },
};

describe("a file that broke a build once", () => {
  it("is read; every record of it is counted, in a report that stays short", async (context) => {
    await tally(context, 21, Object.entries(FAULTS), async ({ file, text, read, kept }) => {
      const { report } = await buildFromSources([{ name: file, chunks: [text] }], { seed: 1 });
      const { reconciliation, problems } = report;
      const sums = [reconciliation.read, reconciliation.kept, reconciliation.rejected].join(" ");
      if (reconciliation.read !== read || reconciliation.kept !== kept) return `gives ${sums}`;
      if (reconciliation.merged + kept + reconciliation.rejected !== read) return `does not add up: ${sums}`;
      if (numberOf(problems) < reconciliation.rejected) return `tells of ${numberOf(problems)} problems`;
      return problems.length > 1001 ? `has ${problems.length} problems` : undefined;
    });
  });
});
