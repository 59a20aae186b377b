import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seeds } from "../seeds.ts";
import { SlurmCluster, until } from "./slurm.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const FILES = ["graph.json", "mentions.jsonl"];
const PAPERS = 6000;
const SHARDS = 12;

const cluster = new SlurmCluster();
let program = "";
let input = "";

beforeAll(async () => {
  program = join(cluster.folder, "paperloom.mjs");
  spawnSync("npm", ["run", "--silent", "build:command"], { cwd: ROOT });
  // the one file is all that a cluster needs
  writeFileSync(program, readFileSync(join(ROOT, "dist/command/paperloom.js")));
  input = join(cluster.folder, "papers.jsonl");
  writeFileSync(input, manyPapers());
  await cluster.start();
});

afterAll(() => cluster.stop());

describe("on a Slurm cluster of three nodes", () => {
  it("the graph is that of one machine, though a node is lost in the middle", async () => {
    const whole = join(cluster.folder, "whole");
    paperloom(program, ["build", input, "-o", whole, "--no-cache", "--quiet"]);
    const { graph } = await submitted(program, "lost-node", async () => {
      await until("a task on the second node", () => cluster.isBusy("n2", "shard run"), 60);
      cluster.killNode("n2");
    });
    expect(cluster.ask("scontrol", ["show", "job", "-o"])).toMatch(/ Restarts=1 /u);
    for (const name of FILES)
      expect(readFileSync(join(graph, name), "utf8") === readFileSync(join(whole, name), "utf8")).toBe(true);
  });

  it("a paper that kills its process is left out after two kills, and nothing else", async () => {
    const poisoned = join(cluster.folder, "poisoned.mjs");
    writeFileSync(poisoned, `${POISON}\n${readFileSync(program, "utf8").replace(/^#!.*\n/u, "")}`);
    const { work, graph } = await submitted(poisoned, "poison");
    const status = JSON.parse(paperloom(poisoned, ["shard", "status", "--work", work, "--json"]));
    expect(status).toMatchObject({ shards: SHARDS, done: SHARDS, papersDone: PAPERS, failed: 1 });
    const { problems } = JSON.parse(readFileSync(join(graph, "report.json"), "utf8"));
    expect(problems).toEqual([
      expect.objectContaining({ what: expect.stringContaining("was killed 2 times") }),
    ]);
  });
});

/** Kills its process as soon as a thread takes one title in hand. */
const POISON = `
  import { isMainThread as isPoisonless } from "node:worker_threads";
  if (!isPoisonless) {
    const { toLowerCase } = String.prototype;
    String.prototype.toLowerCase = function lower() {
      if (String(this) === "Made paper 1637") process.kill(process.pid, "SIGKILL");
      return toLowerCase.call(this);
    };
  }
`;

/** Plans, submits, does what is to be done meanwhile, and waits until the graph stands. */
async function submitted(
  own: string,
  name: string,
  meanwhile?: () => Promise<void>,
): Promise<{ work: string; graph: string }> {
  const [work, graph] = [join(cluster.folder, `${name}-work`), join(cluster.folder, `${name}-graph`)];
  paperloom(own, ["shard", "plan", input, "--work", work, "--shard-papers", `${PAPERS / SHARDS}`]);
  const engine = ["--engine", "slurm", "--tasks", `${SHARDS}`, "--memory", "1000"];
  paperloom(own, ["shard", "submit", "--work", work, "-o", graph, ...engine]);
  await meanwhile?.();
  await until(`the graph of ${name}`, () => jobs(graph), 150);
  return { work, graph };
}

/** Whether no job is left and a graph stands; jobs that wait for a time to come need not wait. */
function jobs(graph: string): boolean {
  const waiting = cluster.ask("squeue", ["-h", "-r", "-t", "PENDING", "-o", "%i %r"]).trim().split("\n");
  for (const line of waiting) {
    const [id = "", reason] = line.split(" ");
    if (reason === "BeginTime") cluster.ask("scontrol", ["update", `JobId=${id}`, "StartTime=now"]);
  }
  return (
    cluster.ask("squeue", ["-h"]).trim() === "" && readdirSync(join(graph, "..")).includes(graphName(graph))
  );
}

function graphName(graph: string): string {
  return graph.slice(graph.lastIndexOf("/") + 1);
}

function paperloom(own: string, args: readonly string[]): string {
  mkdirSync(cluster.folder, { recursive: true });
  return execFileSync(process.execPath, [own, ...args], {
    env: cluster.environment,
    encoding: "utf8",
    stdio: "pipe",
  });
}

/** The sentences of the shipped documents in other orders. */
function manyPapers(): string {
  const sentences = [...seeds()]
    .flatMap(({ chunks }) => [...(chunks as Iterable<string>)].join("").split(/(?<=\.)\s+/u))
    .map((sentence) => sentence.replaceAll(/\s+/gu, " "))
    .filter(({ length }) => length > 60 && length < 400);
  const at = (paper: number, place: number): string =>
    sentences[(paper * 7919 + place * 104_729) % sentences.length] ?? "";
  return Array.from({ length: PAPERS }, (_, paper) => {
    const abstract = [0, 1, 2, 3, 4, 5].map((place) => at(paper + place, place)).join(" ");
    return `${JSON.stringify({ id: `made-${paper}`, title: `Made paper ${paper}`, abstract: `${paper}. ${abstract}` })}\n`;
  }).join("");
}
