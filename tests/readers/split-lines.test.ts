import { describe, expect, it } from "vitest";
import { splitLines, type LineCutter } from "../../src/readers/split-lines.ts";

async function lines(chunks: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for await (const batch of splitLines({ name: "a", chunks }, lineByLine))
    all.push(...batch.map(({ line, text }) => `${line}: ${text}`));
  return all;
}

function lineByLine(file: string): LineCutter {
  return { add: ({ number, text }) => [{ file, line: number, text }], finish: () => [] };
}

describe("the lines of a stream", () => {
  it.each([
    { chunks: ["one\ntwo\n"], expected: ["1: one", "2: two"] },
    { chunks: ["o", "n", "e\nt", "wo"], expected: ["1: one", "2: two"] },
    { chunks: ["one\r", "\ntwo"], expected: ["1: one", "2: two"] }, //        one line end in two chunks
    { chunks: ["one\r", "", "two"], expected: ["1: one", "2: two"] }, //      an empty chunk is nothing
    { chunks: ["one\r", "\r", "two\r"], expected: ["1: one", "2: ", "3: two"] },
    { chunks: ["\uFEFF", "one"], expected: ["1: one"] },
    { chunks: ["", ""], expected: [] },
  ])("of $chunks are $expected", async ({ chunks, expected }) => {
    expect(await lines(chunks)).toEqual(expected);
  });

  it("are found in linear time where one line has many chunks", async () => {
    const chunks = Array.from({ length: 20_000 }, () => "x".repeat(400));
    expect((await lines(chunks)).map(({ length }) => length)).toEqual([8_000_003]); // "1: " and the line
  });
});
