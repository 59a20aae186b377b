import { spawn, spawnSync } from "node:child_process";
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
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visible } from "../../src/node/visible.ts";
import { Stopped, stoppable } from "../../src/node/writing/stop.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SEED = join(
  ROOT,
  "data/corpus",
  readdirSync(join(ROOT, "data/corpus")).find((name) => name.endsWith(".txt")) ?? "",
);
/** Clears the screen, names the window, turns the direction of writing, in the 8-bit way as well. */
const OBEYED = "\u001b[2J\u001b]0;x\u0007\u009b31m\u202e\u2066\u2028\r";
const RAW = /[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/u;

let folder = "";
let program = "";

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "paperloom-terminal-")));
  // a build of its own: other tests build into dist meanwhile
  const out = join(folder, "command");
  program = join(out, "paperloom.js");
  const args = ["vite", "build", "--logLevel", "error", "--mode", "command", "--outDir", out];
  expect(spawnSync("npx", args, { cwd: ROOT, encoding: "utf8" }).stderr).not.toContain("error");
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("text of an input", () => {
  it("means the same in JSON when it is made visible", () => {
    const value = { name: `Krämer ${OBEYED} \u{1F600} \u{E0041}` };
    expect(JSON.parse(visible(JSON.stringify(value)))).toEqual(value);
  });

  it("never reaches the terminal raw", () => {
    const title = `We use the JetClass dataset ${OBEYED}`;
    const input = join(folder, `odd${OBEYED}.jsonl`);
    const line = JSON.stringify({ id: OBEYED, title, abstract: title, authors: OBEYED });
    writeFileSync(input, `${line}\n{"broken ${OBEYED}\n`);
    const graph = join(folder, `graph${OBEYED}`);
    for (const args of [
      ["extract", input],
      ["extract", "--json", input],
      ["extract", `${OBEYED}none.txt`],
      ["build", input, SEED, "-o", graph],
      ["related", "JetClass", "--kind", "paper", "--in", graph],
      ["related", OBEYED, "--in", graph],
      ["path", "JetClass", OBEYED, "--in", graph],
      ["export", `${graph}-none`, "--to", "gexf"],
      ["view", OBEYED],
      ["extract", `--${OBEYED}`],
      [OBEYED],
    ]) {
      const { stdout, stderr, status } = run(args);
      expect(stdout + stderr, args.join(" ")).not.toMatch(RAW);
      expect(stderr).not.toContain("    at ");
      expect([0, 1, 2]).toContain(status);
    }
  });

  it("that names a file over two lines stays on one", () => {
    const { stderr } = run(["extract", join(folder, "a\nb.txt")]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("an output that must not be replaced", () => {
  it.each(["folder", "file"])("is refused in one line, and left alone: in place of a %s", (sort) => {
    const place = mkdtempSync(join(folder, "place-"));
    const graph = join(folder, "source");
    if (!existsSync(graph)) run(["build", SEED, "-o", graph]);
    const input = join(place, "in.txt");
    writeFileSync(input, readFileSync(SEED));
    mkdirSync(join(place, "foreign"));
    writeFileSync(join(place, "foreign/graph.json"), '{"mine":1}');
    symlinkSync(join(place, "foreign"), join(place, "link"));
    symlinkSync(join(place, "nowhere"), join(place, "loose"));
    const before = readdirSync(place, { recursive: true });
    const outputs =
      sort === "folder"
        ? ["in.txt", "foreign", "link", "loose", ".", "/dev/null", "in.txt/sub"]
        : ["foreign", "link", "loose", "/dev/null", "in.txt/sub", join(graph, "graph.json")];
    for (const output of outputs) {
      const path = resolve(place, output);
      const args =
        sort === "folder" ? ["build", input, "-o", path] : ["export", graph, "--to", "json", "-o", path];
      const { status, stderr } = run(args);
      expect(status, output).toBe(1);
      expect(stderr.trimEnd().split("\n"), output).toHaveLength(1);
      expect(readdirSync(place, { recursive: true }), output).toEqual(before);
    }
  });

  it("keeps what others put into the folder of a graph", () => {
    const graph = join(folder, "shared");
    run(["build", SEED, "-o", graph]);
    writeFileSync(join(graph, "notes.txt"), "mine");
    mkdirSync(join(graph, "pictures"));
    expect(run(["build", SEED, "-o", graph]).status).toBe(0);
    expect(readFileSync(join(graph, "notes.txt"), "utf8")).toBe("mine");
    expect(readdirSync(graph)).toContain("pictures");
    expect(readdirSync(folder)).not.toContain(".shared.paperloom");
  });
});

describe("the end of a run", () => {
  it("is quiet when the reader of the output has left", async () => {
    const child = spawn(process.execPath, [program, "extract", SEED]);
    child.stdout.destroy();
    let told = "";
    child.stderr.on("data", (text) => (told += String(text)));
    expect(await new Promise((done) => child.on("close", done))).toBe(0);
    expect(told).toBe("");
  });

  it.skipIf(!existsSync("/dev/full"))("says in one line that a full disk took no output", () => {
    const shell = ["-c", '"$0" "$1" extract "$2" > /dev/full', process.execPath, program, SEED];
    const { status, stderr } = spawnSync("sh", shell, { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toBe("paperloom: standard output: cannot be written: the disk is full\n");
  });

  it("tidies up after a signal, and says so by its code", async () => {
    const stopped = await stoppable(async (check) => {
      process.kill(process.pid, "SIGTERM");
      await new Promise((done) => setTimeout(done, 50));
      check();
    }).catch((error: unknown) => error);
    expect(stopped).toBeInstanceOf(Stopped);
    expect(stopped).toMatchObject({ exitCode: 143 });
    expect(process.listenerCount("SIGHUP")).toBe(0);
  });

  it("has its codes in the help", () => {
    expect(run(["--help"]).stdout).toMatch(/Exit codes:\n {2}0 +done\n {2}1 /u);
  });
});

describe("the commands", () => {
  it("say in the help what must be given, each default once, and nothing of an empty list", () => {
    const build = unwrapped(run(["build", "--help"]).stdout);
    expect(build).toContain("folder to write; replaced if it holds a graph already (required)");
    expect(build).toContain("corrections of yours, as the page saves them; may be given again --figures");
    expect(unwrapped(run(["view", "--help"]).stdout)).toContain(
      "port to serve on (default: a free one) --no",
    );
  });

  it.each([
    [["buidl"], "(paperloom --help shows all commands)"],
    [["build", "papers.bib"], "(paperloom build --help shows its options)"],
    [["shard", "run"], "(paperloom shard run --help shows its options)"],
  ])("lead to the help of the command that was meant: %j", (args, line) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(line);
  });
});

/** A text without the folds that the help has. */
function unwrapped(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}

function run(args: readonly string[]) {
  return spawnSync(process.execPath, [program, ...args], { encoding: "utf8", maxBuffer: 1e8 });
}
