import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReadPaper } from "../../src/model/mention.ts";
import type { Paper } from "../../src/model/paper.ts";
import {
  ExtractionThreads,
  type PileOptions,
  type ThreadsOptions,
} from "../../src/node/threads/extraction-threads.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "paperloom-threads-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("threads that find names", () => {
  it("lose one paper where it does not end, and say why", async () => {
    const read = await found(papers("good", "endless", "good", "good"), { deadline: 0.2 });
    expect(read.map(({ failed }) => failed)).toEqual([
      undefined,
      "it took more than 0.2 seconds",
      undefined,
      undefined,
    ]);
  });

  it("lose one paper where it takes all memory, or ends the thread", async () => {
    const read = await found(papers("exit", "good", "hungry", "hungry", "good"), { memory: 64 });
    expect(read.map(({ failed }) => failed?.replace(/:.*/u, ""))).toEqual([
      "the thread ended with code 9",
      undefined,
      expect.stringContaining("memory"),
      expect.stringContaining("memory"),
      undefined,
    ]);
  });

  it("give every paper once and in order, however many fail", async () => {
    const titles = Array.from({ length: 600 }, (_, at) => (at % 97 === 3 ? "exit" : `good ${at}`));
    const read = await found(papers(...titles), { jobs: 2 });
    expect(read.map(({ paper }) => paper.title)).toEqual(titles);
    expect(read.filter(({ failed }) => failed !== undefined)).toHaveLength(7);
  });

  it("end with the error that none of the papers has made", async () => {
    await expect(found(papers("good"), { program: thread('throw new Error("no room");') })).rejects.toThrow(
      "no room",
    );
  });

  it("go on with the next pile, each with a journal of its own, also behind a paper that ended one", async () => {
    const threads = new ExtractionThreads({
      program: thread(READER),
      vocabulary: shippedVocabulary(),
      jobs: 2,
    });
    try {
      const [one, other] = [papers("exit", "good"), papers("good", "good", "good", "good")];
      await pile(threads, one, { journal: (at) => join(folder, `one-${at}`) });
      const read = await pile(threads, other, { jobs: 1, journal: (at) => join(folder, `other-${at}`) });
      expect(read.map(({ paper, failed }) => [paper.id, failed])).toEqual(
        other.map(({ id }) => [id, undefined]),
      );
    } finally {
      await threads.end();
    }
    const journals = readdirSync(folder).filter((name) => name.includes("-") && !name.endsWith(".mjs"));
    expect(
      journals.map((name) => [name.replace(/\d$/u, ""), readFileSync(join(folder, name), "utf8").trim()]),
    ).toEqual([
      ["one-", "1"],
      ["other-", "3"],
    ]);
  });

  it("write down which paper they read", async () => {
    await found(papers("good", "good", "good"), { journal });
    expect(readFileSync(journal(0), "utf8").trim()).toBe("2");
  });
});

function journal(thread: number): string {
  return join(folder, `journal-${thread}`);
}

function papers(...titles: readonly string[]): Paper[] {
  return titles.map((title, at) => ({ id: `paper:${at}`, title, origins: [] }));
}

async function found(
  wanted: readonly Paper[],
  { journal: own, ...options }: Partial<ThreadsOptions> & Pick<PileOptions, "journal"> = {},
): Promise<ReadPaper[]> {
  const settings = { program: thread(READER), vocabulary: shippedVocabulary(), jobs: 1, ...options };
  const threads = new ExtractionThreads(settings);
  try {
    return await pile(threads, wanted, own === undefined ? {} : { journal: own });
  } finally {
    await threads.end();
  }
}

async function pile(
  threads: ExtractionThreads,
  wanted: readonly Paper[],
  options: PileOptions = {},
): Promise<ReadPaper[]> {
  const read: ReadPaper[] = [];
  for await (const batch of threads.read(wanted, options)) read.push(...batch);
  return read;
}

/** A thread of few words, in which papers can be as bad as their titles say. */
function thread(code: string): URL {
  const file = join(folder, `thread-${code.length}.mjs`);
  writeFileSync(file, code);
  return pathToFileURL(file);
}

const READER = `
  import { writeFileSync } from "node:fs";
  import { parentPort, workerData } from "node:worker_threads";
  const { begun } = workerData;
  parentPort.on("message", ({ papers, from, journal }) => {
    const answer = papers.map(({ title }, at) => {
      if (journal !== undefined) writeFileSync(journal, String(from + at));
      Atomics.store(begun, 0, at + 1);
      if (title === "endless") for (;;);
      if (title === "exit") process.exit(9);
      if (title === "hungry") for (const all = [];;) all.push(new Array(1e5).fill(Math.random()));
      return { findings: [], heldBack: [] };
    });
    Atomics.store(begun, 0, 0);
    parentPort.postMessage(answer);
  });
`;
