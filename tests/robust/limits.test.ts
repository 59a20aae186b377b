import { describe, expect, it } from "vitest";
import { problemLine } from "../../src/model/problem.ts";
import { buildFromSources, type BuildOptions, type Built } from "../../src/pipeline.ts";
import { tally } from "./tally.ts";

/** A text that goes beyond a limit, and the words in which the report says so. */
interface Beyond {
  readonly file: string;
  readonly text: string;
  readonly options?: Partial<BuildOptions>;
  readonly told: string;
}

const FEED = '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id>';
const AUTHORS = Array.from("abcdefgh", (letter) => `Ann ${letter.toUpperCase()}${letter.repeat(4)}`);
const PAPERS = Array.from("abcdefgh", (letter) => JSON.stringify({ title: `Jets ${letter}`, authors: [] }));

/** Every limit of reading and building that an input can reach. */
const BEYOND: Readonly<Record<string, Beyond>> = {
  "authors in a list": {
    file: "a.jsonl",
    text: JSON.stringify({ title: "Jets", authors: AUTHORS }),
    options: { maxAuthors: 5 },
    told: "only in lists of more than 5 names, and not the first there",
  },
  "nodes of a graph": {
    file: "a.jsonl",
    text: PAPERS.join("\n"),
    options: { mostNodes: 5 },
    told: "not among the 5 nodes that matter most: names fewer of the things that do",
  },
  "problems of one kind": {
    file: "a.bib",
    text: `@misc{a, title = {Jets}}\n${"@misc{b,}\n".repeat(1300)}`,
    told: "and 300 more of this kind, the last in line 1301",
  },
  "problems of one kind, set to two": {
    file: "a.bib",
    text: `@misc{a, title = {Jets}}\n${"@misc{b,}\n".repeat(13)}`,
    options: { mostProblems: 2 },
    told: "and 11 more of this kind, the last in line 14",
  },
  "records that say the same and too little": {
    file: "a.csv",
    text: `title\n${"Introduction\n".repeat(1003)}`,
    told: '"Introduction" stands here more than 1000 times',
  },
  "signs of a text in which names are looked for": {
    file: "a.jsonl",
    text: JSON.stringify({ title: "Jets", abstract: "word ".repeat(210_000) }),
    told: "names were looked for in the first 1000000",
  },
  "elements of XML within one another": {
    file: "a.xml",
    text: `${FEED}<entry><title>Jets</title><summary>${"<b>".repeat(300)}</summary></entry></feed>`,
    told: "elements lie deeper than 200 in one another",
  },
  "signs of a comment of XML": {
    file: "a.xml",
    text: `${FEED}<!--${"x".repeat(5_000_000)}--><entry><title>Jets</title></entry></feed>`,
    told: "never closes (passed over, and what follows was read)",
  },
  "signs of a macro": {
    file: "a.bib",
    text: `@string{m = {${"jets ".repeat(2500)}}}\n@misc{a, title = {Jets}, note = m}\n`,
    told: "the macro m is longer than 10000 signs",
  },
  "signs of a volume": {
    file: "a.bib",
    text: `@book{v, title = {Talks}, note = {${"jets ".repeat(5000)}}}\n@misc{a, title = {Jets}, crossref = {v}}\n`,
    told: '"v" is longer than 20000 signs',
  },
  "volumes of volumes": {
    file: "a.bib",
    text: `@misc{a, title = {Jets}, xdata = {x0}}\n${[0, 1, 2, 3].map((at) => `@xdata{x${at}, xdata = {x${at + 1}}, year = 2020}\n`).join("")}`,
    told: '"x3" is more than 3 parents away',
  },
};

describe("a limit that is reached", () => {
  it("is told, and the paper stays", async (context) => {
    await tally(context, 20, Object.entries(BEYOND), async (beyond) => {
      const { report } = await built(beyond);
      const words = [...report.problems.map(problemLine), ...report.drops.map(({ rule }) => rule)];
      if (report.reconciliation.kept === 0) return "the paper is gone";
      return words.some((line) => line.includes(beyond.told)) ? undefined : `says ${words.join(" ")}`;
    });
  });

  it("is not told where it is not reached", async () => {
    const { report } = await built({ file: "a.jsonl", text: PAPERS.join("\n"), told: "" });
    expect([report.problems, report.drops]).toEqual([[], []]);
  });
});

function built({ file, text, options }: Beyond): Promise<Built> {
  return buildFromSources([{ name: file, chunks: [text] }], { seed: 1, ...options });
}
