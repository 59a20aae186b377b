import { describe, expect, it } from "vitest";
import { readPapers } from "../../src/read-papers.ts";
import { decodedSource } from "../../src/readers/decoded-source.ts";

const TEXT =
  "@article{one,\n title = {Über Jets 🚀 und Krämer},\n year = 2020\n}\n\n@article{two, title = {Ein zweiter Aufsatz}}\n";
const UTF16 = [0xff, 0xfe, ...Buffer.from(TEXT, "utf16le")];

/** A file of bytes that comes in pieces of a size; after them it may break off. */
function file(bytes: Iterable<number>, size: number, fault?: string) {
  const all = Uint8Array.from(bytes);
  async function* pieces() {
    for (let at = 0; at < all.length; at += size) yield await Promise.resolve(all.subarray(at, at + size));
    if (fault !== undefined) throw new Error(fault);
  }
  return decodedSource("a.bib", pieces(), (encoding, options) => new TextDecoder(encoding, options));
}

async function textOf(source: ReturnType<typeof file>): Promise<string> {
  let text = "";
  for await (const chunk of source.chunks) text += chunk;
  return text;
}

describe("a file becomes text, however its bytes are cut", () => {
  it.each<[string, number[]]>([
    ["UTF-8", [...Buffer.from(TEXT)]],
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...Buffer.from(TEXT)]],
    ["UTF-16 with a mark", UTF16],
    ["UTF-16 without a mark", UTF16.slice(2)],
    ["UTF-16 with the high byte first", [...Buffer.from(UTF16).swap16()]],
    ["UTF-16 with the high byte first, without a mark", [...Buffer.from(UTF16).swap16()].slice(2)],
    ["UTF-16 of the other order", [0xfe, 0xff, ...Buffer.from(TEXT, "utf16le").swap16()]],
  ])("%s", async (_encoding, bytes) => {
    for (const size of [1, 2, 3, 5, 7, 64, bytes.length]) {
      const source = file(bytes, size);
      expect(await textOf(source)).toBe(TEXT);
      expect(source.problems?.()).toEqual([]);
    }
  });
});

describe("a line that is not UTF-8", () => {
  const mixed = [...Buffer.from("Grün\n"), ...Buffer.from("Krämer\n", "latin1"), ...Buffer.from("Grün")];

  it("is read as Windows-1252, and only that line", async () => {
    for (const size of [1, 3, 100]) {
      const source = file(mixed, size);
      expect(await textOf(source)).toBe("Grün\nKrämer\nGrün");
      expect(source.problems?.()).toEqual([
        {
          file: "a.bib",
          line: 2,
          what: "one line is not UTF-8",
          done: "read as Windows-1252",
          advice: "See whether accents are right; else save the file as UTF-8.",
        },
      ]);
    }
  });
});

describe("the quotes and dashes of Windows-1252", () => {
  it("are read as they are meant", async () => {
    const bytes = [0x93, 0x4a, 0x94, 0x20, 0x96, 0x20, 0x91, 0x61, 0x92, 0x80, 0x8a, 0x9f];
    expect(await textOf(file(bytes, 5))).toBe("“J” – ‘a’€ŠŸ");
  });
});

describe("lines that are not UTF-8", () => {
  it("are counted, and the first is named by its place in the whole file", async () => {
    const bytes = Buffer.from("Gr\u00fcn\n".repeat(3), "latin1");
    // 100 good lines in blocks of their own come before
    const source = file([...Buffer.from("Grün\n".repeat(100)), ...bytes], 60);
    expect(await textOf(source)).toBe("Grün\n".repeat(103));
    expect(source.problems?.()).toMatchObject([{ line: 101, what: "3 lines are not UTF-8" }]);
  });
});

describe("a short file", () => {
  it.each([
    ["nothing", "", ""],
    ["one character", "a", "a"],
    ["three bytes", "ä1", "ä1"],
    ["zeros, which are no letters of UTF-16", "\0\0\0\0", "\0\0\0\0"],
    ["a zero in the second place alone", "a\0bc", "a\0bc"],
    ["a zero in the fourth place alone", "abc\0", "abc\0"],
    ["a zero in the first place alone", "\0abc", "\0abc"],
    ["a zero in the third place alone", "ab\0c", "ab\0c"],
  ])("of %s is read as UTF-8", async (_name, written, text) => {
    for (const size of [1, 4]) expect(await textOf(file(Buffer.from(written), size))).toBe(text);
  });
});

describe("a file that breaks off", () => {
  it("gives the papers before the break, and says so", async () => {
    const { papers, problems } = await readPapers([file(Buffer.from(TEXT), 50, "unexpected end of file")]);
    expect(papers).toHaveLength(2);
    expect(problems.map(({ what, done }) => [what, done])).toEqual([
      ["the file breaks off: unexpected end of file", "kept what stands before"],
    ]);
  });
});

describe("a line longer than any paper", () => {
  it("is given before it ends, so that it does not fill the memory", async () => {
    const longest: number[] = [];
    for await (const chunk of file(Buffer.from("a".repeat(3 << 20)), 1 << 19).chunks)
      longest.push(chunk.length);
    expect(longest).toEqual([3 << 19, 3 << 19]); // a million characters and the block that they end in
  });

  it("is cut between two characters", async () => {
    const long = "ä🚀".repeat(400_000);
    expect(await textOf(file(Buffer.from(long), 65_537))).toBe(long);
  });
});
