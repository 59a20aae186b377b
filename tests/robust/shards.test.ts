import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { IS_LONG } from "./tally.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PROGRAM = inject("program");
/** Papers of a shard where the input makes three: five documents of 33 papers, in the short form two of 14. */
const SHARD = IS_LONG ? 12 : 5;
const CORPUS = readdirSync(join(ROOT, "data/corpus"))
  .filter((name) => name.endsWith(".txt"))
  .slice(0, IS_LONG ? 5 : 2)
  .map((name) => join(ROOT, "data/corpus", name));
const FILES = ["graph.json", "mentions.jsonl", "report.json", "report.md"];

let folder = "";
let whole: readonly string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "paperloom-shards-"));
  must(["build", ...CORPUS, "-o", join(folder, "whole"), "--no-cache"]);
  whole = filesOf(join(folder, "whole"));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("paperloom shard", () => {
  it.each(IS_LONG ? [7, 16, 40] : [9])(
    "builds what build does, byte for byte, from shards of %i papers, the inputs the other way round",
    (size) => {
      const work = planned(size, CORPUS.toReversed());
      const tasks = IS_LONG ? 3 : 2;
      for (const task of Array.from({ length: tasks }, (_, at) => at).toReversed())
        must(["shard", "run", "--work", work, "--task", `${task}`, "--tasks", `${tasks}`]);
      expect(merged(work)).toEqual(whole);
    },
  );

  it("does nothing again that is done", () => {
    const work = finished(SHARD, CORPUS);
    expect(must(["shard", "run", "--work", work])).toBe("");
  });

  it("comes to the same end when tasks are killed at any moment and run again, two at once", async () => {
    const work = planned(SHARD, CORPUS);
    for (const moment of IS_LONG ? [250, 400, 500, 650, 800] : [600]) {
      const attempt = spawn(process.execPath, [PROGRAM, "shard", "run", "--work", work], { stdio: "ignore" });
      const rival = spawn(process.execPath, [PROGRAM, "shard", "run", "--work", work], { stdio: "ignore" });
      await new Promise((go) => setTimeout(go, moment));
      attempt.kill("SIGKILL");
      rival.kill("SIGKILL");
      await Promise.all([attempt, rival].map((one) => new Promise((gone) => one.once("exit", gone))));
    }
    // a paper that was read at two kills by chance would be left out: here none is to blame
    for (const name of readdirSync(join(work, "journals"))) rmSync(join(work, "journals", name));
    const both = [0, 1].map(() => spawn(process.execPath, [PROGRAM, "shard", "run", "--work", work]));
    const codes = both.map((one) => new Promise((gone) => one.once("exit", gone)));
    expect(await Promise.all(codes)).toEqual([0, 0]);
    expect(merged(work)).toEqual(whole);
  }, 60_000);

  it("says what is missing, and merges nothing before all is done", () => {
    const work = planned(SHARD, CORPUS);
    must(["shard", "run", "--work", work, "--task", "0", "--tasks", "2"]);
    const status = run(["shard", "status", "--work", work, "--json"]);
    expect(status.status).toBe(1);
    expect(JSON.parse(status.stdout)).toMatchObject({ shards: 3, done: 2, missing: [1], failed: 0 });
    expect(run(["shard", "merge", "--work", work, "-o", join(folder, "early")]).stderr).toContain(
      "shard 1 is not done",
    );
  });

  it("refuses by name a file that is torn", () => {
    const work = finished(SHARD, CORPUS);
    truncateSync(join(work, "found", "00001.jsonl"), 100);
    const { status, stderr } = run(["shard", "merge", "--work", work, "-o", join(folder, "torn")]);
    expect(status).toBe(1);
    expect(stderr).toContain(join("found", "00001.jsonl: the file is torn"));
    truncateSync(join(work, "papers", "00000.jsonl"), 50);
    rmSync(join(work, "found", "00000.done.json"));
    expect(run(["shard", "run", "--work", work]).stderr).toContain(
      join("papers", "00000.jsonl: the file is torn"),
    );
  });

  it("leaves out a paper at which the process was killed twice, and nothing else", () => {
    const work = planned(SHARD, CORPUS);
    for (const attempt of [1, 2])
      writeFileSync(join(work, "journals", `00001~${hostname()}~99999999~${attempt}-0`), "         1");
    must(["shard", "run", "--work", work]);
    expect(JSON.parse(must(["shard", "status", "--work", work, "--json"]))).toMatchObject({ failed: 1 });
    const strict = run(["shard", "merge", "--work", work, "-o", join(folder, "strict"), "--strict"]);
    expect(strict.stderr).toContain("1 papers are without names, so nothing was written");
    const { stderr } = run(["shard", "merge", "--work", work, "-o", join(folder, "poison")]);
    expect(stderr).toContain("names could not be looked for: the process was killed 2 times");
    expect(stderr.trim().split("\n")).toHaveLength(1);
    const [graph] = filesOf(join(folder, "poison"));
    expect(JSON.parse(graph ?? "").nodes.filter(isPaper)).toHaveLength(
      JSON.parse(whole[0] ?? "").nodes.filter(isPaper).length,
    );
  });

  it("refuses a folder that is no plan, is in use, or was planned by another program", () => {
    expect(run(["shard", "run", "--work", join(folder, "none")]).stderr).toContain(
      "Run paperloom shard plan first",
    );
    const work = planned(SHARD, CORPUS);
    expect(run(["shard", "plan", ...CORPUS, "--work", work]).stderr).toContain("the folder is not empty");
    const plan = readFileSync(join(work, "plan.json"), "utf8");
    writeFileSync(join(work, "plan.json"), plan.replace(/"extractor": "./u, '"extractor": "x'));
    expect(run(["shard", "run", "--work", work]).stderr).toContain("planned by another version of paperloom");
  });
});

let count = 0;
const made = new Map<string, string>();

/** A folder of work that nobody has begun. */
function planned(size: number, inputs: readonly string[]): string {
  return copied(`planned ${size} ${inputs.join(" ")}`, (work) => {
    must(["shard", "plan", ...inputs, "--work", work, "--shard-papers", `${size}`]);
  });
}

/** A folder of work that is done. */
function finished(size: number, inputs: readonly string[]): string {
  return copied(`finished ${size} ${inputs.join(" ")}`, (work) => {
    cpSync(planned(size, inputs), work, { recursive: true });
    must(["shard", "run", "--work", work]);
  });
}

/** A copy of what is made once. */
function copied(what: string, make: (work: string) => void): string {
  count += 1;
  const work = join(folder, `work-${count}`);
  let known = made.get(what);
  if (known === undefined) {
    known = `${work}-made`;
    make(known);
    made.set(what, known);
  }
  cpSync(known, work, { recursive: true });
  return work;
}

function merged(work: string): readonly string[] {
  must(["shard", "merge", "--work", work, "-o", `${work}-graph`]);
  return filesOf(`${work}-graph`);
}

function filesOf(graph: string): readonly string[] {
  return FILES.map((name) => readFileSync(join(graph, name), "utf8"));
}

function must(args: readonly string[]): string {
  const { status, stdout, stderr } = run(args);
  if (status !== 0) throw new Error(`paperloom ${args.join(" ")}: ${stderr}`);
  return stdout;
}

function run(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [PROGRAM, ...args], { encoding: "utf8" });
}

function isPaper({ kind }: { readonly kind: string }): boolean {
  return kind === "paper";
}
