import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCapitalName } from "../../src/extraction/name-shape.ts";
import { extract } from "../../src/extraction/extract.ts";
import type { Paper } from "../../src/model/paper.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { gexf } from "../../src/exporters/gexf.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";
import { lintGexf } from "../exporters/gexf-lint.ts";
import { source } from "../seeds.ts";

const CONTEXT = { vocabulary: shippedVocabulary(), words: await wordClasses() };
/** Names that every object of the language has: where a table is a plain object, such a word finds a function. */
const INHERITED = ["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty", "__defineGetter__"];
const LENGTH = 50_000;

describe("names that every object has", () => {
  it("are ordinary words in text, in LaTeX, as labels, authors and ids", async () => {
    const text = INHERITED.map(
      (name) => `The ${name} code (${name}) and \\${name}{x} with $\\${name}$ of ${name} Survey.`,
    ).join(" ");
    const lines = INHERITED.map((name) =>
      JSON.stringify({
        id: name,
        title: `${name}: a code`,
        abstract: `${text} ${name}`,
        authors: INHERITED.join(", "),
      }),
    );
    const built = await buildFromSources([source("p.jsonl", lines.join("\n"))], { seed: 1 });
    expect(built.report.reconciliation).toMatchObject({ read: INHERITED.length, rejected: 0 });
    expect(lintGexf([...gexf.write(built)].join(""))).toEqual([]);
  });
});

describe("text of any shape", () => {
  const words = fc.constantFrom(
    "We",
    "introduce",
    "the",
    "JetClass",
    "dataset",
    "(",
    ")",
    "$",
    "\\alpha",
    "{",
    "}",
    ".",
    ",",
    "CNN",
    "CaloFlow",
    ":",
    "https://github.com/a/b",
    "\u0000",
    "\uD800",
    "é",
    "é",
    "\\overline{D}arkRayNet",
    "\\",
    "--",
    "\n",
  );
  const texts = fc.oneof(
    fc.string({ maxLength: 200, unit: "binary" }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 60 }).map((list) => list.join("")),
  );

  it("never stops extraction, and every mention stands where it says, in a sentence of the same text", () => {
    fc.assert(
      fc.property(texts, texts, (title, abstract) => {
        const paper: Paper = { id: "paper:x", title, abstract, authors: abstract, origins: [] };
        for (const { mentions } of extract(paper, CONTEXT).findings) {
          for (const { field, start, end, surface, sentence } of mentions) {
            expect(paper[field]?.slice(start, end)).toBe(surface);
            expect(paper[field]).toContain(sentence);
            expect(sentence).toContain(surface);
          }
        }
      }),
      { numRuns: 600, seed: 1 },
    );
  });
});

describe("long text of one kind", () => {
  it.each([
    ["dots", "."],
    ["capitals", "A"],
    ["initials", "J. K. "],
    ["small letters without a blank", "a"],
    ["words", "word "],
    ["capitalised words", "Dark Survey "],
    ["acronyms", "ABC "],
    ["opening brackets", "("],
    ["brackets", "(AB) "],
    ["definitions", "Alpha Beta (AB) "],
    ["backslashes", "\\"],
    ["commands", "\\alpha "],
    ["accents", "\\'"],
    ["dollars", "$"],
    ["braces", "{"],
    ["blanks", " "],
    ["line ends", "\n"],
    ["commas", "a, "],
    ["names", "Ann Lee and "],
    ["introductions", "we introduce "],
    ["hyphens", "a-"],
    ["addresses", "https://github.com/"],
    ["digits", "1"],
    ["quotes", "``"],
  ])("%s: 50,000 characters are read in time", (_name, unit) => {
    const abstract = unit.repeat(Math.ceil(LENGTH / unit.length));
    const paper: Paper = {
      id: "paper:x",
      title: abstract,
      abstract,
      comments: abstract,
      authors: abstract,
      origins: [],
    };
    const before = performance.now();
    extract(paper, CONTEXT);
    // four fields of 50,000 characters; linear rules need some 50 ms, quadratic ones minutes
    expect(performance.now() - before).toBeLessThan(8000);
  });
});

describe("a long text that names something new in every sentence", () => {
  it("is read in time that grows with its length, not with its square", () => {
    const abstract = Array.from({ length: 10_000 }, (_, at) => `We compare Net${at} with ParticleNet. `).join(
      "",
    );
    const before = performance.now();
    const { findings } = extract({ id: "paper:x", title: "Jets", abstract, origins: [] }, CONTEXT);
    expect(findings.map(({ entity }) => entity.name)).toContain("ParticleNet");
    // 350,000 characters; some 0.5 s here, and a minute where each name looks at all others
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});

describe("a name that needs others beside it, twenty thousand times without them", () => {
  it("is doubted once, not at every place", () => {
    const abstract = "The CMS is here. ".repeat(20_000);
    const before = performance.now();
    const { heldBack } = extract({ id: "paper:x", title: "Systems", abstract, origins: [] }, CONTEXT);
    expect(heldBack.length).toBeGreaterThan(0);
    // 340,000 characters; some 0.5 s here, and minutes where every place asks for its guard words
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});

describe("a word that a rule with two ways would read in 2^n", () => {
  it.each([
    ["parts joined by hyphens", `Aaa${"-AA".repeat(40)}!`, false],
    ["the same, as a name", `Aaa${"-AA".repeat(40)}`, true],
  ])("is read at once: %s", (_name, word, isName) => {
    const before = performance.now();
    expect(isCapitalName(word)).toBe(isName);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe("an address with 50,000 dots behind it", () => {
  it("is read in time, without the dots", () => {
    const abstract = `We publish https://github.com/ann/jetnet.git${".".repeat(LENGTH)}`;
    const before = performance.now();
    const { findings } = extract({ id: "paper:x", title: "Jets", abstract, origins: [] }, CONTEXT);
    expect(findings.map(({ entity }) => entity.name)).toContain("jetnet");
    expect(performance.now() - before).toBeLessThan(4000);
  });
});

describe("150 hyphens behind a name", () => {
  it.each(["-", "- ", "a-", "a- "])("are read at once: %j", (unit) => {
    const abstract = `We publish the JetClass dataset ${unit.repeat(150)} and it is new.`;
    const before = performance.now();
    extract({ id: "paper:x", title: `The JetClass ${unit.repeat(150)}`, abstract, origins: [] }, CONTEXT);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
