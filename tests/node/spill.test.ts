import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { spillBeside } from "../../src/node/spill/spill-beside.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { savedGraph, savedMentions } from "../../src/saved/write.ts";
import { seeds } from "../seeds.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "paperloom-spill-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a store beside an output", () => {
  // more than is read at once, and lines of which one alone is more than that
  const rows = Array.from({ length: 3000 }, (_, at) => ({
    at,
    text: at === 7 ? "ö".repeat(2_000_000) : `β\n${"x".repeat(1000)}`,
  }));

  it.each([
    ["in memory", 5000],
    ["on the disk", 0],
    ["that outgrows the memory", 100],
  ])("%s gives back what was put in, in order and by place", (_name, most) => {
    const store = spillBeside(join(folder, "graph"), most)<(typeof rows)[number]>("rows");
    store.add(rows.slice(0, 150));
    expect(store.at(149)).toEqual(rows[149]);
    store.add(rows.slice(150));
    expect(store.length).toBe(3000);
    expect([...store]).toEqual(rows);
    expect([store.at(7), store.at(2999), store.at(3000), store.at(-1)]).toEqual([
      rows[7],
      rows[2999],
      undefined,
      undefined,
    ]);
    expect(rows.map((_, at) => store.at(at))).toEqual(rows);
    const places = [5, 3, 4, 5, 2999, 6, 7, 8, 0, 1, 1500, 2];
    expect(places.map((at) => store.at(at))).toEqual(places.map((at) => rows[at]));
    store.close();
  });

  it("has no name on the disk, so that nothing is left of it, however the program ends", () => {
    const store = spillBeside(join(folder, "not/yet/there"), 0)<number>("rows");
    store.add([1, 2, 3]);
    expect(readdirSync(folder)).toEqual([]);
    expect([...store]).toEqual([1, 2, 3]);
    store.close();
  });
});

describe("a build whose memory is a disk", () => {
  it("is the same, byte for byte", async () => {
    const store = spillBeside(join(folder, "graph"), 0);
    const [inMemory, onDisk] = [
      await buildFromSources(seeds(), { seed: 1 }),
      await buildFromSources(seeds(), { seed: 1, store }),
    ];
    expect([...savedGraph(onDisk)].join("")).toBe([...savedGraph(inMemory)].join(""));
    expect([...savedMentions(onDisk)].join("")).toBe([...savedMentions(inMemory)].join(""));
    expect(onDisk.report).toEqual(inMemory.report);
  });
});
