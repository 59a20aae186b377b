import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "../../src/analysis/random.ts";
import { readGraphFolder, writeGraphFolder } from "../../src/node/graph-folder.ts";
import { openSources } from "../../src/node/sources.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { appears, commandAndFolder, contentOf, start, type Ended } from "./command.ts";
import { FORMATS, piecesOf } from "./formats.ts";
import { IS_LONG, tally } from "./tally.ts";

/** Kills while a run writes, for each sort of what stood there before; and at any moment of a run. */
const KILLS = IS_LONG ? 20 : 2;
/** Milliseconds that writing takes, roughly: the disk decides. */
const WRITING = 60;

let command = { folder: "", program: "" };
let inputs = { old: "", new: "" };
/** what a run that nobody disturbs writes of each input */
let whole = { old: {}, new: {} };
/** milliseconds that such a run takes */
let length = 0;

beforeAll(async () => {
  command = commandAndFolder();
  inputs = { old: input("old.bib", "bibtex"), new: input("new.jsonl", "json-lines") };
  const before = performance.now();
  whole = { old: await built(inputs.old), new: await built(inputs.new) };
  length = (performance.now() - before) / 2;
});

afterAll(() => rmSync(command.folder, { recursive: true, force: true }));

describe("a run that is killed", () => {
  it("leaves the old graph or the new one, whole, and the next run takes away the rest", async (context) => {
    await tally(context, 8, [...kills()], killedFault);
  });
});

describe("two live runs at one output", () => {
  it("never mix: one is told in a sentence, the other writes", async (context) => {
    const cases = Array.from({ length: IS_LONG ? 10 : 2 }, (_, at) => [`pair ${at}`, at] as const);
    await tally(context, 8, cases, (at) => heldFault(at));
    expect(whole.old).not.toEqual(whole.new);
  });

  it("that start together end with one graph, whole", async (context) => {
    const cases = Array.from({ length: IS_LONG ? 10 : 1 }, (_, at) => [`race ${at}`, at] as const);
    await tally(context, 8, cases, raceFault);
  });
});

interface Kill {
  readonly before: "nothing" | "old";
  /** milliseconds after the start, or after writing began */
  readonly after: number;
  readonly from: "start" | "writing";
}

function* kills(): Generator<readonly [string, Kill]> {
  const random = seededRandom(9);
  for (let round = 0; round < KILLS; round += 1)
    for (const before of ["nothing", "old"] as const)
      for (const from of ["start", "writing"] as const) {
        // at any moment of a run only now and then: most of it is reading, which touches nothing
        if (from === "start" && round % 3 > 0) continue;
        const after = Math.floor(random() * (from === "start" ? length : WRITING));
        yield [`${before}, ${after} ms after ${from}`, { before, after, from }];
      }
}

async function killedFault({ before, after, from }: Kill): Promise<string | undefined> {
  const folder = mkdtempSync(join(command.folder, "case-"));
  const out = join(folder, "out");
  if (before === "old") await place(out, inputs.old);
  const { child, ended } = start(command.program, ["build", inputs.new, "-o", out, "--quiet"]);
  if (from === "writing") await appears(join(folder, ".out.paperloom"), child);
  await wait(after);
  child.kill("SIGKILL");
  await ended;

  // reading a graph repairs first, as the commands do
  const read = await readGraphFolder(out).catch(() => undefined);
  const found = folderOf(contentOf(folder));
  const isOld = same(found, before === "old" ? whole.old : {});
  if (!isOld && !same(found, whole.new)) return `neither old nor new: ${Object.keys(found).join(", ")}`;
  if ((read === undefined) !== same(found, {})) return "what stands there cannot be read";

  await place(out, inputs.new);
  const fault = afterwards(folder, [whole.new]);
  rmSync(folder, { recursive: true });
  return fault;
}

/** Beginnings of a run until one is caught while it writes: on a busy machine it may be over before one looks. */
const CATCHES = 8;

/** A run that is held while it writes, and a second one meanwhile. */
async function heldFault(at: number, catches = CATCHES): Promise<string | undefined> {
  const folder = mkdtempSync(join(command.folder, "pair-"));
  const out = join(folder, "out");
  if (at % 2 === 1) await place(out, inputs.old);
  const first = start(command.program, ["build", inputs.new, "-o", out, "--quiet"]);
  // its name stands in the lock from here on
  if (!(await appears(join(folder, ".out.paperloom/new"), first.child)))
    return catches > 1 ? heldFault(at, catches - 1) : "the first wrote too fast to hold";
  first.child.kill("SIGSTOP");
  const second = await build(inputs.old, out);
  first.child.kill("SIGCONT");
  const { status } = await first.ended;
  if (status !== 0) return `the first ends with ${status}`;
  if (second.status !== 1 || !isToldOff(second))
    return `the second ends with ${second.status}: ${second.stderr}`;
  return afterwards(folder, [whole.new]);
}

async function raceFault(): Promise<string | undefined> {
  const folder = mkdtempSync(join(command.folder, "race-"));
  const out = join(folder, "out");
  const ends = await Promise.all([build(inputs.old, out), build(inputs.new, out)]);
  const refused = ends.filter(({ status }) => status !== 0);
  if (refused.length > 1) return `both fail: ${refused.map(({ stderr }) => stderr).join(" ")}`;
  if (!refused.every(isToldOff)) return `not the sentence of the lock: ${refused[0]?.stderr}`;
  return afterwards(folder, [whole.old, whole.new]);
}

function isToldOff({ stderr }: Ended): boolean {
  return /^paperloom: [^\n]*another run writes there now\. If none does, remove [^\n]+\n$/u.test(stderr);
}

function afterwards(folder: string, allowed: readonly object[]): string | undefined {
  const left = contentOf(folder);
  if (!allowed.some((one) => same(folderOf(left), one))) return "no graph that a run alone would write";
  const strange = Object.keys(left).filter((name) => name !== "out" && !name.startsWith("out/"));
  return strange.length === 0 ? undefined : `left: ${strange.join(", ")}`;
}

async function built(file: string): Promise<Record<string, string | undefined>> {
  const folder = mkdtempSync(join(command.folder, "whole-"));
  const { status, stderr } = await build(file, join(folder, "out"));
  if (status !== 0) throw new Error(stderr);
  return folderOf(contentOf(folder));
}

/** What a run does when it has read its input, in this process: it takes a hundredth of the time. */
async function place(out: string, file: string): Promise<void> {
  const { sources } = await openSources([file]);
  await writeGraphFolder(out, await buildFromSources(sources, { seed: 1 }), [file]);
}

function build(file: string, out: string): Promise<Ended> {
  return start(command.program, ["build", file, "-o", out, "--quiet"]).ended;
}

function input(name: string, format: string): string {
  const file = join(command.folder, name);
  const row = FORMATS[format];
  if (row === undefined) throw new Error(`FORMATS needs a row for ${format}`);
  mkdirSync(command.folder, { recursive: true });
  writeFileSync(file, piecesOf(row).join(""));
  return file;
}

/** Only what stands in the output. */
function folderOf(content: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(content).filter(([name]) => name.startsWith("out/")));
}

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
