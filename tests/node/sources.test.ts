import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { openSources } from "../../src/node/sources.ts";
import { readPapers } from "../../src/read-papers.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "paperloom-sources-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

async function whole(chunks: AsyncIterable<string> | Iterable<string>): Promise<string> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return text;
}

async function textsOf(...paths: string[]): Promise<string[]> {
  const { sources } = await openSources(paths);
  return Promise.all(sources.map(({ chunks }) => whole(chunks)));
}

describe("a file", () => {
  it("is unpacked where it is packed, whatever it is called", async () => {
    const packed = gzipSync("@article{a, title={Jets}}");
    const texts = await textsOf(
      put("a.bib.gz", packed),
      put("a.bib", packed),
      put("b.bib.gz", "@article{b}"),
    );
    expect(texts).toEqual(["@article{a, title={Jets}}", "@article{a, title={Jets}}", "@article{b}"]);
  });

  it("that is empty is one", async () => {
    expect(await textsOf(put("c.bib", ""))).toEqual([""]);
  });
});

describe("a folder", () => {
  it("gives the files with known endings, and says which it leaves out", async () => {
    put("paper.pdf", "%PDF-1.4");
    put("text.docx", "PK");
    put(".hidden", "");
    const { sources, problems } = await openSources([FOLDER]);
    expect(sources.map(({ name }) => name)).toEqual(
      ["a.bib", "a.bib.gz", "b.bib.gz", "c.bib"].map((name) => join(FOLDER, name)),
    );
    expect(problems).toMatchObject([
      { file: FOLDER, what: "no known ending: paper.pdf, text.docx", done: "left out" },
    ]);
  });
});

describe("a file that is no text", () => {
  it.each([
    ["archive.zip", [0x50, 0x4b, 3, 4, 0xff, 0xfe, 0x0a], "the file is a ZIP archive, which is not read"],
    ["program", [...Array.from({ length: 30 }, () => 0), 0xff, 0x0a, 0xff], "the file is binary, not text"],
  ])("is told of once, not by its lines: %s", async (name, bytes, what) => {
    const { sources } = await openSources([put(name, Uint8Array.from(bytes))]);
    const { problems } = await readPapers(sources);
    expect(problems.map((problem) => problem.what)).toEqual([what]);
  });
});
