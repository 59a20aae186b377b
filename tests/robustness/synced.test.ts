import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { disk, type Files } from "../../src/node/writing/files.ts";
import { replace, type Output } from "../../src/node/writing/replace.ts";

const FOLDER = realpathSync(mkdtempSync(join(tmpdir(), "paperloom-synced-")));
const GUARD = { ours: ["graph.json", "report.md"], look: () => Promise.resolve() };

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

it.each<[string, Output, readonly string[]]>([
  ["a folder", { files: new Map(GUARD.ours.map((name) => [name, ["new"]])) }, ["graph.json", "report.md"]],
  ["a file", { file: ["new"] }, []],
])(
  "%s is on the disk when it is said to be: files, then names, and nothing is written after its sync",
  async (sort, output, names) => {
    const steps: { readonly step: string; readonly path: string }[] = [];
    const out = join(FOLDER, sort);
    await replace(recording(steps), out, output, GUARD);
    const place = (step: string, path: (path: string) => boolean) =>
      steps.findLastIndex((one) => one.step === step && path(one.path));
    const inPlace = place("rename", (path) => path === out);
    expect(inPlace).toBeGreaterThan(0);
    for (const name of names) {
      const synced = place("sync", (path) => basename(path) === name);
      expect(synced, name).toBeGreaterThan(place("write", (path) => basename(path) === name));
      // the name of the file in its folder has to last as well, before the folder takes its place
      const folder = dirname(steps[synced]?.path ?? "");
      expect(
        place("syncFolder", (path) => path === folder),
        name,
      ).toBeGreaterThan(synced);
      expect(inPlace, name).toBeGreaterThan(synced);
    }
    const [lastWrite, lastSync] = [place("write", isOutput), place("sync", isOutput)];
    expect(lastSync).toBeGreaterThan(lastWrite);
    expect(inPlace).toBeGreaterThan(lastSync);
    expect(place("syncFolder", (path) => path === FOLDER)).toBeGreaterThan(inPlace);
  },
);

/** What is no note of the writer for the next run. */
function isOutput(path: string): boolean {
  return !path.endsWith("owner.json") && !path.endsWith("journal.json");
}

/** The disk, which notes what is done to which path; a rename under its new name. */
function recording(steps: { readonly step: string; readonly path: string }[]): Files {
  return {
    ...disk,
    async create(path, mode) {
      const made = await disk.create(path, mode);
      return {
        ...made,
        write: async (bytes) => {
          steps.push({ step: "write", path });
          await made.write(bytes);
        },
        sync: async () => {
          await made.sync();
          steps.push({ step: "sync", path });
        },
      };
    },
    async rename(from, to) {
      await disk.rename(from, to);
      steps.push({ step: "rename", path: to });
    },
    async syncFolder(path) {
      await disk.syncFolder(path);
      steps.push({ step: "syncFolder", path });
    },
  };
}
