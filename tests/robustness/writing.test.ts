import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { disk, type Files } from "../../src/node/writing/files.ts";
import { repairLeft } from "../../src/node/writing/repair-left.ts";
import { IS_LONG } from "../robust/tally.ts";
import { replace, type Output } from "../../src/node/writing/replace.ts";

const ROOT = realpathSync(mkdtempSync(join(tmpdir(), "paperloom-writing-")));
const GUARD = { ours: ["graph.json", "report.md"], look: () => Promise.resolve() };
const OLD = { "graph.json": "old graph", "report.md": "old report" };
const NEW = { "graph.json": "new graph, longer", "report.md": "new report" };
const NOTES = { "notes.txt": "by somebody else" };
/** No process has it: the highest that Linux gives is 4,194,304. */
const DEAD = 2 ** 22 + 1;

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(ROOT, "case-"));
});

afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

/** Each sort of output, before and after, with what others had put there. */
const CASES: readonly [string, Content | undefined, Content][] = [
  ["a new folder", undefined, NEW],
  ["a folder in place of another", OLD, NEW],
  ["a folder in which others keep files", { ...OLD, ...NOTES }, { ...NEW, ...NOTES }],
  ["an empty folder", {}, NEW],
  ["a new file", undefined, "new text"],
  ["a file in place of another", "old text", "new text"],
];

describe.each(CASES)("writing %s", (_, before, after) => {
  it("leaves what was asked for and nothing else", async () => {
    put(before);
    await write(after);
    expect(state()).toEqual({ out: after });
  });

  it.each(["ENOSPC", "EIO", "EACCES"])(
    "leaves the old or the new, whole, when a step fails with %s, and nothing beside",
    async (code) => {
      const steps = await stepsOf(before, after);
      expect(steps.length).toBeGreaterThan(5);
      for (let step = 0; step < steps.length; step++) {
        clear();
        put(before);
        const error = await write(after, failing(step, code)).catch((thrown: Error) => thrown);
        const where = `step ${step}: ${steps[step]}`;
        if (error instanceof Error) {
          expect(error.message, where).toMatch(
            /^\S+: cannot be written: [^\n]+\. What stood there is as it was\.$/u,
          );
          expect(state(), where).toEqual(before === undefined ? {} : { out: before });
        } else {
          expect(state()["out"], where).toEqual(after);
        }
        // a step of tidying up may have been the one that failed: the next run does it
        ownerIsDead();
        await write(after);
        expect(state(), where).toEqual({ out: after });
      }
    },
  );

  it("leaves what the next run repairs, when it is killed at any step", async () => {
    const steps = await stepsOf(before, after);
    for (let step = 0; step < steps.length; step++) {
      clear();
      put(before);
      await write(after, killed(step)).catch(() => undefined);
      ownerIsDead();
      const where = `step ${step}: ${steps[step]}`;
      const left = state()["out"];
      // for one moment, between two renames, there is none; never a mixture
      if (left !== undefined) expect([ours(before), ours(after)], where).toContainEqual(ours(left));
      if (left !== undefined || typeof before !== "object") continue;
      await repairLeft(disk, join(folder, "out"), GUARD.ours);
      if (step > 0 && existsSync(join(folder, "out"))) expect(state(), where).toEqual({ out: before });
    }
    for (let step = 0; step < steps.length; step++) {
      clear();
      put(before);
      await write(after, killed(step)).catch(() => undefined);
      ownerIsDead();
      await write(after);
      expect(state(), `step ${step}: ${steps[step]}`).toEqual({ out: after });
    }
  });

  it("survives a kill of the repair itself", async () => {
    const steps = await stepsOf(before, after);
    for (let step = 0; step < steps.length; step++)
      for (let second = IS_LONG ? 0 : step % 3; second < 12; second += IS_LONG ? 1 : 3) {
        clear();
        put(before);
        await write(after, killed(step)).catch(() => undefined);
        ownerIsDead();
        await write(after, killed(second)).catch(() => undefined);
        ownerIsDead();
        await write(after);
        expect(state(), `${step}, then ${second}`).toEqual({ out: after });
      }
  });
});

describe("two runs at one output", () => {
  it("never mix: the second is told, and changes nothing", async () => {
    put(OLD);
    let second: unknown;
    await write(NEW, disk, async () => {
      second ??= await write({ "graph.json": "another", "report.md": "another" }).catch(
        (error: Error) => error,
      );
    });
    expect(String(second)).toContain("another run writes there now. If none does, remove");
    expect(state()).toEqual({ out: NEW });
  });

  it.each(["before", "after"])(
    "one after another, where the first ends just %s the second looks at its lock",
    async (moment) => {
      const work = join(folder, ".out.paperloom");
      mkdirSync(work);
      let looks = 0;
      const standing: Files["standing"] = async (path) => {
        const isFirst = path === work && looks++ === 0;
        if (isFirst && moment === "before") rmSync(work, { recursive: true });
        const found = await disk.standing(path);
        if (isFirst && moment === "after") rmSync(work, { recursive: true });
        return found;
      };
      await write(NEW, { ...disk, standing });
      expect(looks).toBeGreaterThan(0);
      expect(state()).toEqual({ out: NEW });
    },
  );

  it("never take the lock away from the one that was faster to put its name there", async () => {
    const work = join(folder, ".out.paperloom");
    const owner = JSON.stringify({ pid: process.pid, host: hostname() });
    const makeFolder: Files["makeFolder"] = async (path, mode) => {
      await disk.makeFolder(path, mode);
      if (path === work) writeFileSync(join(work, "owner.json"), owner);
    };
    await expect(write(NEW, { ...disk, makeFolder })).rejects.toThrow("another run writes there now");
    expect(readFileSync(join(work, "owner.json"), "utf8")).toBe(owner);
  });

  it("may not both take over from a dead one of another machine", async () => {
    mkdirSync(join(folder, ".out.paperloom"));
    writeFileSync(
      join(folder, ".out.paperloom/owner.json"),
      JSON.stringify({ pid: DEAD, host: `${hostname()}-2` }),
    );
    await expect(write(NEW)).rejects.toThrow("another run writes there now");
  });
});

describe("what a stopped run never does", () => {
  it("follows a link that stands in its way", async () => {
    mkdirSync(join(folder, "elsewhere"));
    writeFileSync(join(folder, "elsewhere/thesis.tex"), "years of work");
    symlinkSync(join(folder, "elsewhere"), join(folder, ".out.paperloom"));
    await expect(write(NEW)).rejects.toThrow("is in the way");
    expect(readdirSync(join(folder, "elsewhere"))).toEqual(["thesis.tex"]);
  });

  it("removes what others put into its working folder", async () => {
    mkdirSync(join(folder, ".out.paperloom/new"), { recursive: true });
    writeFileSync(join(folder, ".out.paperloom/new/thesis.tex"), "years of work");
    ownerIsDead();
    await expect(write(NEW)).rejects.toThrow("What stood there is as it was");
    expect(readFileSync(join(folder, ".out.paperloom/new/thesis.tex"), "utf8")).toBe("years of work");
  });
});

type Content = string | Readonly<Record<string, string>>;

function put(content: Content | undefined): void {
  const out = join(folder, "out");
  if (typeof content === "string") writeFileSync(out, content);
  else if (content !== undefined) {
    mkdirSync(out);
    for (const [name, text] of Object.entries(content)) writeFileSync(join(out, name), text);
  }
}

function clear(): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}

/** Everything beside and in the output, by name. */
function state(): Record<string, Content> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, contentOf(join(folder, name))]));
}

function contentOf(path: string): Content {
  try {
    return readFileSync(path, "utf8");
  } catch {
    const names = readdirSync(path).toSorted();
    return Object.fromEntries(names.map((name) => [name, textOf(contentOf(join(path, name)))]));
  }
}

function textOf(content: Content): string {
  return typeof content === "string" ? content : JSON.stringify(content);
}

/** Without what others put there, which may still be on its way. */
function ours(content: Content | undefined): Content | undefined {
  if (typeof content !== "object") return content;
  return Object.fromEntries(Object.entries(content).filter(([name]) => GUARD.ours.includes(name)));
}

async function write(content: Content, files: Files = disk, look = GUARD.look): Promise<void> {
  const output: Output =
    typeof content === "string"
      ? { file: [content.slice(0, 3), content.slice(3)] }
      : { files: new Map(GUARD.ours.map((name) => [name, [content[name] ?? ""]])) };
  await replace(files, join(folder, "out"), output, { ...GUARD, look });
}

/** The names of the steps that writing takes. */
async function stepsOf(before: Content | undefined, after: Content): Promise<readonly string[]> {
  clear();
  put(before);
  const steps: string[] = [];
  await write(
    after,
    watched((step) => void steps.push(step)),
  );
  return steps;
}

function failing(at: number, code: string): Files {
  let step = 0;
  return watched(() => {
    if (step++ === at) throw Object.assign(new Error(`${code}: injected`), { code });
  });
}

/** From that step on nothing happens any more. */
function killed(at: number): Files {
  let step = 0;
  return watched(() => {
    if (step++ >= at) throw new Error("killed");
  });
}

/** The disk, with a look before every step that changes something. */
function watched(before: (step: string) => void): Files {
  const step =
    <Args extends readonly unknown[], Result>(name: string, run: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      before(name);
      return run(...args);
    };
  return {
    ...disk,
    create: step("create", async (file, mode) => {
      const made = await disk.create(file, mode);
      return { ...made, write: step("write", made.write), sync: step("sync", made.sync) };
    }),
    makeFolder: step("makeFolder", disk.makeFolder),
    rename: step("rename", disk.rename),
    link: step("link", disk.link),
    removeFile: step("removeFile", disk.removeFile),
    removeFolder: step("removeFolder", disk.removeFolder),
    syncFolder: step("syncFolder", disk.syncFolder),
  };
}

function ownerIsDead(): void {
  const work = join(folder, ".out.paperloom");
  if (existsSync(work))
    writeFileSync(join(work, "owner.json"), JSON.stringify({ pid: DEAD, host: hostname() }));
}
