import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { FOLDER_EXPORTERS } from "../../src/exporters/folder-exporters.ts";
import { FOLDER_FORMATS } from "../../src/exporters/folder-formats.ts";
import type { FolderFile } from "../../src/exporters/exporter.ts";
import { zipped } from "../../src/exporters/zipped.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { readZip } from "./read-zip.ts";

const NOON = new Date(2024, 4, 3, 12, 0, 2);

describe("a folder in a zip", () => {
  it("has its files in a folder of their own, dated, with names in UTF-8 and texts and bytes as they were", () => {
    const files = [
      { name: "Jet Class.md", pieces: ["one ", "line\n", "é\n"] },
      { name: "Müller.bin", pieces: [Uint8Array.of(0, 255, 7)] },
      { name: "empty.csv", pieces: [] },
    ];
    expect(readZip(bytes("paperloom-vault", files))).toEqual([
      {
        name: "paperloom-vault/Jet Class.md",
        time: "2024-05-03 12:00:02",
        content: Buffer.from("one line\né\n"),
      },
      { name: "paperloom-vault/Müller.bin", time: "2024-05-03 12:00:02", content: Buffer.of(0, 255, 7) },
      { name: "paperloom-vault/empty.csv", time: "2024-05-03 12:00:02", content: Buffer.of() },
    ]);
  });

  it("comes in pieces while a long file is read, which is never whole", () => {
    let read = 0;
    function* lines(): Generator<string> {
      // differing lines, since the compressor gives nothing while one sentence goes on
      for (; read < 200_000; read += 1) yield `${(read * 7919) % 100_003}\n`;
    }
    const first = zipped("x", [{ name: "long.csv", pieces: lines() }], NOON);
    first.next();
    first.next();
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(100_000);
  });

  it.each(["../up.md", "..", "a/b.md", "a\\b.md", "C:x", "a\nb", "a\0", ""])(
    "refuses the name %j, which leads out of it or is none",
    (name) => expect(() => bytes("x", [{ name, pieces: [] }])).toThrow("a file cannot be called"),
  );

  it("refuses more files than a zip can count", () => {
    const file: FolderFile = { name: "x", pieces: [] };
    expect(() =>
      bytes(
        "x",
        Array.from({ length: 65_535 }, () => file),
      ),
    ).toThrow(
      "a zip holds at most 65534 files. Save less of the graph, or write the folder with paperloom export.",
    );
  });
});

const hostile = hostileGraph();
const written = { graph: hostile, analysis: analyse(hostile, { seed: 1 }) };

describe.each(FOLDER_EXPORTERS)("the zip of $id", (exporter) => {
  const entries = readZip(bytes(`paperloom-${exporter.id}`, exporter.files(written)));

  it("holds what the folder holds, file by file", () => {
    const files = Array.from(exporter.files(written), ({ name, pieces }) => ({
      name: `paperloom-${exporter.id}/${name}`,
      content: Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece))),
    }));
    expect(entries.map(({ name, content }) => ({ name, content }))).toEqual(files);
  });

  it("has names that stay in its folder and differ where capitals count for nothing, whatever nodes are called", () => {
    const names = entries.map(({ name }) => name);
    expect(names.filter((name) => !/^paperloom-[a-z0-9]+\/[^/\\:*?"<>|\p{Cc}]+$/u.test(name))).toEqual([]);
    expect(names.filter((name) => /\/\.|[. ]$/u.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});

it("menus name the folders that can be written, in their order", () => {
  const named = FOLDER_EXPORTERS.map(({ id, label, purpose, extension, mediaType }) => ({
    id,
    label,
    purpose,
    extension,
    mediaType,
  }));
  expect(named).toEqual(FOLDER_FORMATS);
});

function bytes(folder: string, files: Iterable<FolderFile>): Buffer {
  return Buffer.concat([...zipped(folder, files, NOON)]);
}
