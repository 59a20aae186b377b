import { describe, expect, it } from "vitest";
import { problemLine } from "../../src/model/problem.ts";
import type { Ledger } from "../../src/ledger/correction.ts";
import { readLedger } from "../../src/ledger/read.ts";
import { savedLedger } from "../../src/ledger/write.ts";

const LEDGER: Ledger = [
  { same: "tool:nnllfast", as: "tool:nnll-fast" },
  { different: "dataset:jetclass", from: "dataset:jetclass-2" },
  { rename: "tool:redvid", to: "REDVID" },
  { retype: "tool:gaps", to: "method" },
  { remove: "concept:paper" },
  { add: "dataset:made", in: "paper:arxiv:2412.10504", field: "abstract", start: 12, surface: "MADE" },
];

describe("a ledger file", () => {
  it("comes back as it was written, one correction a line", () => {
    const text = [...savedLedger(LEDGER)].join("");
    expect(text.split("\n").slice(0, 3)).toEqual([
      '{"format":"paperloom-ledger","version":1}',
      '{"same":"tool:nnllfast","as":"tool:nnll-fast"}',
      '{"different":"dataset:jetclass","from":"dataset:jetclass-2"}',
    ]);
    const { corrections, problems } = readLedger("l.jsonl", text);
    expect(problems).toEqual([]);
    expect(corrections.map(({ correction }) => correction)).toEqual(LEDGER);
  });

  it("may have remarks, blank lines, a mark at its beginning and ends of lines as on Windows", () => {
    const text =
      '\uFEFF{"format":"paperloom-ledger","version":1}\r\n\r\n# by hand\r\n{"remove":"tool:x"}\r\n';
    expect(readLedger("l.jsonl", text)).toEqual({
      corrections: [{ file: "l.jsonl", line: 4, correction: { remove: "tool:x" } }],
      problems: [],
    });
  });

  it.each([
    ["{", 'l.jsonl:2: "{": this is no JSON'],
    ["[]", 'l.jsonl:2: "[]": a correction begins with one of same, different, rename, retype, remove, add'],
    ['{"remove":"redvid"}', '"remove" must be the id of a thing, as tool:redvid'],
    ['{"remove":"paper:x"}', '"remove" must be the id of a thing, as tool:redvid'],
    ['{"same":"tool:x"}', '"as" is missing'],
    ['{"rename":"tool:x","to":"  "}', '"to" must not be empty'],
    [
      '{"retype":"tool:x","to":"thing"}',
      '"to" must be one of dataset, tool, method, experiment, concept, author',
    ],
    ['{"remove":"tool:x","why":"none"}', '"why" does not belong here'],
    ['{"format":"other"}', "this is the head of another kind of file"],
    ['{"format":"paperloom-ledger","version":2}', "this program reads version 1 of ledgers"],
    ['{"__proto__":"tool:x"}', "a correction begins with one of"],
  ])("loses no other line to %s, and says what is wrong", (line, what) => {
    const text = `{"format":"paperloom-ledger","version":1}\n${line}\n{"remove":"tool:y"}\n`;
    const { corrections, problems } = readLedger("l.jsonl", text);
    expect(corrections).toEqual([{ file: "l.jsonl", line: 3, correction: { remove: "tool:y" } }]);
    expect(problems.map(problemLine)).toEqual([expect.stringContaining(what)]);
  });

  it("is read without its first line, which is said", () => {
    const { corrections, problems } = readLedger("l.jsonl", '{"remove":"tool:y"}');
    expect(corrections).toHaveLength(1);
    expect(problems.map(problemLine)).toEqual([
      'l.jsonl:1: the line {"format":"paperloom-ledger","version":1} is missing (read all the same). README.md shows how corrections are written.',
    ]);
  });
});
