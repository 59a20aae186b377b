import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { writeListedFolder } from "../../src/node/listed-folder.ts";

const ROOT = realpathSync(mkdtempSync(join(tmpdir(), "paperloom-listed-")));
const LISTING = ".paperloom-files.json";
const VAULT = { id: "vault", extension: "md" };
const PARQUET = { id: "parquet", extension: "parquet" };
/** No process has it: the highest that Linux gives is 4,194,304. */
const DEAD = 2 ** 22 + 1;

let folder = "";
let notes = "";

beforeEach(() => {
  folder = mkdtempSync(join(ROOT, "case-"));
  notes = join(folder, "notes");
  mkdirSync(join(folder, "graph"));
});

afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

describe("a folder that lists its files", () => {
  it("holds those of the last run and the list", async () => {
    await write({ "a.md": "one", "b.md": "one" });
    await write({ "b.md": "two", "c.md": "two" });
    expect(state()).toEqual({ "b.md": "two", "c.md": "two" });
    expect(JSON.parse(readFileSync(join(notes, LISTING), "utf8"))).toEqual({
      format: "paperloom-files",
      of: "vault",
      names: ["b.md", "c.md"],
    });
  });

  it("takes away no file that only a damaged list names, nor one outside", async () => {
    await write({ "a.md": "one" });
    writeFileSync(join(folder, "outside.md"), "of somebody");
    writeFileSync(join(notes, "own.md"), "of somebody");
    writeFileSync(join(notes, LISTING), '{"format":"paperloom-files","names":["../outside.md", 7, "a.md"]}');
    await write({ "b.md": "two" });
    expect(state()).toEqual({ "b.md": "two", "own.md": "of somebody" });
    expect(readFileSync(join(folder, "outside.md"), "utf8")).toBe("of somebody");
  });

  it("is finished by the next run where one was stopped, whatever that had written", async () => {
    await write({ "a.md": "one" });
    const work = join(folder, ".notes.paperloom");
    mkdirSync(join(work, "new"), { recursive: true });
    writeFileSync(join(work, "owner.json"), JSON.stringify({ pid: DEAD, host: hostname() }));
    writeFileSync(join(work, "new", LISTING), '{"format":"paperloom-files","names":["x.md", "y.md"]}');
    writeFileSync(join(work, "new", "x.md"), "half");
    await write({ "b.md": "two" });
    expect(state()).toEqual({ "b.md": "two" });
    expect(readdirSync(folder).toSorted()).toEqual(["graph", "notes"]);
  });

  it.each(["own.md", "OWN.md"])("is not written where another file, %s, would be lost", async (name) => {
    await write({ "a.md": "one" });
    writeFileSync(join(notes, name), "of somebody");
    await expect(write({ "own.md": "two" })).rejects.toThrow(`${name} in it is not our file`);
    expect(state()).toEqual({ "a.md": "one", [name]: "of somebody" });
  });

  it("is not written over files of another format, whose list it would take over", async () => {
    await write({ "a.md": "one" });
    await expect(write({ "nodes.parquet": "two" }, PARQUET)).rejects.toThrow(
      `${notes}: it holds files of --to vault, which --to parquet would take away. Give another folder.`,
    );
    expect(state()).toEqual({ "a.md": "one" });
    expect(readdirSync(folder).toSorted()).toEqual(["graph", "notes"]);
  });

  // lists said nothing of formats at first
  it("goes by endings where a list names no format", async () => {
    await write({ "a.md": "one" });
    writeFileSync(join(notes, LISTING), '{"format":"paperloom-files","names":["a.md"]}');
    await expect(write({ "nodes.parquet": "two" }, PARQUET)).rejects.toThrow(
      "it holds files of another format",
    );
    await write({ "b.md": "two" });
    expect(state()).toEqual({ "b.md": "two" });
  });

  it("is never the folder of the graph, nor around it", async () => {
    const files = [{ name: "a.md", pieces: ["one"] }];
    const graph = join(folder, "graph");
    await expect(writeListedFolder(graph, VAULT, files, graph)).rejects.toThrow("is an input and lies in it");
    await expect(writeListedFolder(folder, VAULT, files, graph)).rejects.toThrow(
      "is an input and lies in it",
    );
  });
});

async function write(files: Readonly<Record<string, string>>, format = VAULT): Promise<void> {
  const list = Object.entries(files).map(([name, text]) => ({ name, pieces: [text] }));
  await writeListedFolder(notes, format, list, join(folder, "graph"));
}

function state(): Record<string, string> {
  const names = readdirSync(notes).filter((name) => name !== LISTING);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(notes, name), "utf8")]));
}
