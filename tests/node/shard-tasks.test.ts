import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deaths, journalName, settleJournals } from "../../src/node/shards/journals.ts";
import { shardsOf, taskFrom } from "../../src/node/shards/task.ts";

describe("a task", () => {
  it("is what the engine says, whoever counts from one", () => {
    expect(taskFrom({ SLURM_ARRAY_TASK_ID: "7" })).toBe(7);
    expect(taskFrom({ JOB_COMPLETION_INDEX: "0" })).toBe(0);
    expect(taskFrom({ SGE_TASK_ID: "1" })).toBe(0);
    expect(taskFrom({ SGE_TASK_ID: "undefined" })).toBeUndefined();
    expect(taskFrom({})).toBeUndefined();
  });

  it("has shards of its own, and all tasks have all", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 40 }), (count, tasks) => {
        const shards = Array.from({ length: count }, (_, number) => ({ number, papers: 1, sha256: "" }));
        const all = Array.from({ length: tasks }, (_, task) => shardsOf(shards, { task, tasks })).flat();
        expect(all.toSorted((one, two) => one.number - two.number)).toEqual(shards);
      }),
    );
  });
});

describe("a journal", () => {
  it("counts once its process has ended, or once somebody says that all have", async () => {
    const work = mkdtempSync(join(tmpdir(), "paperloom-journals-"));
    mkdirSync(join(work, "journals"));
    writeFileSync(join(work, "journals", `${journalName({ number: 0 })}-0`), "         0");
    writeFileSync(join(work, "journals", "00000~another-machine~1~x-0"), "         1");
    expect(await deaths(work, { number: 0 })).toEqual(new Map());
    await settleJournals(work);
    expect(await deaths(work, { number: 0 })).toEqual(
      new Map([
        [0, 1],
        [1, 1],
      ]),
    );
    expect(await deaths(work, { number: 1 })).toEqual(new Map());
    rmSync(work, { recursive: true });
  });
});
