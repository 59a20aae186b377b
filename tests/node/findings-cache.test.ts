import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReadPaper } from "../../src/model/mention.ts";
import type { Paper } from "../../src/model/paper.ts";
import { cacheKey, extractCached } from "../../src/node/cache/extract-cached.ts";
import { FindingsCache } from "../../src/node/cache/findings-cache.ts";
import { trimCache } from "../../src/node/cache/place.ts";
import { extractInOrder, type ExtractAll } from "../../src/pipeline.ts";
import { readPapers } from "../../src/read-papers.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";
import { seeds } from "../seeds.ts";

const vocabulary = shippedVocabulary();
let folder = "";
let papers: readonly Paper[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "paperloom-cache-"));
  ({ papers } = await readPapers(seeds()));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a cache of findings", () => {
  it("spares the next build what an earlier one has found, and gives the same", async () => {
    const first = await run(papers, "one.findings");
    const second = await run(papers, "two.findings");
    expect(first.asked).toBe(papers.length);
    expect(second.asked).toBe(0);
    expect(second.read).toEqual(await all(extractInOrder(papers, vocabulary)));
  });

  it("asks for new and changed papers alone, in their place among the others", async () => {
    await run(papers, "one.findings");
    const changed = papers.map((paper, at): Paper => (at === 1 ? { ...paper, title: "On JetClass" } : paper));
    const added: Paper = { id: "paper:new", abstract: "We use TrackML.", origins: [] };
    const { asked, read } = await run([added, ...changed], "two.findings");
    expect(asked).toBe(2);
    expect(read).toEqual(await all(extractInOrder([added, ...changed], vocabulary)));
  });

  it("does not care where a paper stands in the input", () => {
    const [paper] = papers;
    if (paper === undefined) throw new Error("the seeds must hold a paper");
    const elsewhere = { ...paper, origins: [{ file: "other.bib", line: 9, reader: "bibtex" }] };
    expect(cacheKey(elsewhere)).toBe(cacheKey(paper));
    expect(cacheKey({ ...paper, abstract: `${paper.abstract}!` })).not.toBe(cacheKey(paper));
  });

  it("keeps what a run had found when it was stopped", async () => {
    const cache = new FindingsCache(folder, "one.findings");
    const stopped = extractCached(slowly, cache, fail)(papers, vocabulary);
    await expect(all(stopped)).rejects.toThrow("stopped");
    cache.close();
    expect((await run(papers, "two.findings")).asked).toBe(papers.length - 2);
  });

  it("finds again what stands on lines that are torn, damaged or of another paper", async () => {
    await run(papers, "one.findings");
    const file = join(folder, "one.findings");
    const [one = "", two = "", three = "", ...rest] = readFileSync(file, "utf8").trimEnd().split("\n");
    const [keyOfOne] = one.split(" ");
    const strange = `${keyOfOne} ${two.slice(two.indexOf(" ") + 1).replaceAll(/"entity":"[^"]*"/gu, '"entity":"tool:none"')}`;
    const last = rest.pop() ?? "";
    writeFileSync(file, [strange, two.slice(0, -9), three, ...rest, last.slice(0, 40)].join("\n"));
    const { read, asked } = await run(papers, "two.findings");
    expect(read).toEqual(await all(extractInOrder(papers, vocabulary)));
    expect(asked).toBe(1);
  });

  it("that takes nothing more is told of once, and all is found all the same", async () => {
    const cache = new FindingsCache(folder, join("no-folder", "one.findings"));
    const told: unknown[] = [];
    const read = await all(extractCached(slowSteps, cache, (error) => told.push(error))(papers, vocabulary));
    cache.close();
    expect(told).toHaveLength(1);
    expect(read).toEqual(await all(extractInOrder(papers, vocabulary)));
  });
});

describe("the place of all caches", () => {
  it("loses what was not of use for the longest time, and nothing that is no cache", () => {
    const [old, fresh] = ["0123456789abcdef", "fedcba9876543210"].map((name) => join(folder, name));
    for (const [at, place] of [old, fresh].entries()) {
      mkdirSync(place ?? "");
      writeFileSync(join(place ?? "", "a.findings"), "x".repeat(100));
      utimesSync(join(place ?? "", "a.findings"), 1000 + at, 1000 + at);
    }
    writeFileSync(join(folder, "thesis.txt"), "y".repeat(500));
    trimCache(folder, 150);
    expect(readdirSync(folder)).toEqual(["fedcba9876543210", "thesis.txt"]);
    expect(statSync(join(fresh ?? "", "a.findings")).size).toBe(100);
    appendFileSync(join(fresh ?? "", "notes.txt"), "mine");
    trimCache(folder, 0);
    expect(existsSync(join(fresh ?? "", "notes.txt"))).toBe(true);
  });

  it("is trimmed without a word where there is none", () => {
    expect(() => trimCache(join(folder, "none"), 0)).not.toThrow();
  });
});

async function run(
  wanted: readonly Paper[],
  own: string,
): Promise<{ read: readonly ReadPaper[]; asked: number }> {
  let asked = 0;
  const counting: ExtractAll = (some, words) => {
    asked = some.length;
    return extractInOrder(some, words);
  };
  const cache = new FindingsCache(folder, own);
  const read = await all(extractCached(counting, cache, fail)(wanted, vocabulary));
  cache.close();
  return { read, asked };
}

/** Two papers, then the end of the process. */
async function* slowly(...[wanted, words]: Parameters<ExtractAll>): AsyncGenerator<readonly ReadPaper[]> {
  yield await all(extractInOrder([...wanted].slice(0, 2), words));
  throw new Error("stopped");
}

async function* slowSteps(...[wanted, words]: Parameters<ExtractAll>): AsyncGenerator<readonly ReadPaper[]> {
  for (const one of wanted) yield await all(extractInOrder([one], words));
}

async function all(batches: AsyncIterable<readonly ReadPaper[]>): Promise<ReadPaper[]> {
  const things: ReadPaper[] = [];
  for await (const batch of batches) things.push(...batch);
  return things;
}

function fail(error: unknown): never {
  throw error;
}
