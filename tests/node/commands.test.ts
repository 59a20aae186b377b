import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Paper } from "../../src/model/paper.ts";
import { extractInThreads } from "../../src/node/threads/extract-in-threads.ts";
import { extractInOrder } from "../../src/pipeline.ts";
import { readPapers } from "../../src/read-papers.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";
import { seeds } from "../seeds.ts";
import { readmeCommands, unfolded } from "./readme-commands.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PROGRAM = join(ROOT, "dist/command/paperloom.js");
const CORPUS = readdirSync(join(ROOT, "data/corpus"))
  .filter((name) => name.endsWith(".txt"))
  .map((name) => join(ROOT, "data/corpus", name));

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "paperloom-commands-"));
  const built = spawnSync("npm", ["run", "--silent", "build:command"], { cwd: ROOT, encoding: "utf8" });
  expect(built.stderr).not.toContain("error");
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the built program", () => {
  it("may be started by its name", () => {
    expect(statSync(PROGRAM).mode & 0o111).toBe(0o111);
  });
});

describe("threads that find names", () => {
  it("find what one finds, in the order of the papers", async () => {
    const { papers } = await readPapers(seeds());
    // more than one batch for each of two threads
    const many = Array.from({ length: 24 }, (_, copy) =>
      papers.map((paper): Paper => ({ ...paper, id: `paper:copy-${copy}-of-${paper.id}` })),
    ).flat();
    const vocabulary = shippedVocabulary();
    const settings = { program: pathToFileURL(PROGRAM), vocabulary, jobs: 2 };
    expect(await all(extractInThreads(many, settings))).toEqual(await all(extractInOrder(many, vocabulary)));
  }, 60_000);

  it("end with the error of any of them", async () => {
    const program = join(folder, "thread.mjs");
    writeFileSync(
      program,
      'import { parentPort } from "node:worker_threads";\nparentPort.on("message", () => { throw new Error("no room"); });\n',
    );
    const settings = { program: pathToFileURL(program), vocabulary: shippedVocabulary(), jobs: 2 };
    const { papers } = await readPapers(seeds());
    await expect(all(extractInThreads(papers, settings))).rejects.toThrow("no room");
  });
});

async function all<Thing>(batches: AsyncIterable<readonly Thing[]>): Promise<Thing[]> {
  const things: Thing[] = [];
  for await (const batch of batches) things.push(...batch);
  return things;
}

describe("paperloom import-communities", () => {
  it("gives a graph the communities that another program has found", () => {
    const [graph, table] = [join(folder, "clustered"), join(folder, "communities.csv")];
    run(["build", ...CORPUS, "-o", graph]);
    const { nodes } = JSON.parse(readFileSync(join(graph, "graph.json"), "utf8"));
    const rows = nodes.map(({ id, kind }: { id: string; kind: string }) => `${id},${kind}`);
    writeFileSync(table, ["id,community", ...rows.slice(1)].join("\n"));
    const { stdout } = run(["import-communities", table, "--in", graph, "-o", graph]);
    expect(stdout).toMatch(
      /^\d+ nodes in \d communities \(modularity -?0\.\d\d\); 1 node that the table does not have/u,
    );
    const { communities, method } = JSON.parse(readFileSync(join(graph, "report.json"), "utf8"));
    expect(method).toBe("given");
    // the first node is the only author, and alone no community
    expect(communities).toHaveLength(new Set(nodes.map(({ kind }: { kind: string }) => kind)).size);
    expect(communities.at(-1)).toMatchObject({ size: 1, label: ["unclustered"] });
  });

  it("writes nothing where no node of the graph stands in the table", () => {
    const [graph, table] = [join(folder, "clustered"), join(folder, "others.csv")];
    writeFileSync(table, "id,community\nnobody,1\n");
    const { status, stderr } = run([
      "import-communities",
      table,
      "--in",
      graph,
      "-o",
      join(folder, "not-there"),
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain("no node of the graph stands in it, so nothing was written");
  });
});

describe("paperloom diff", () => {
  it("says that a graph is the same as itself, and else what is new", () => {
    const [older, newer] = [join(folder, "older"), join(folder, "newer")];
    run(["build", ...CORPUS.slice(0, 4), "-o", older]);
    run(["build", ...CORPUS, "-o", newer]);
    expect(run(["diff", older, older]).stdout).toBe("Nothing changed.\n");
    expect(run(["diff", older, newer]).stdout).toContain(
      "## New datasets (1)\n\n- **CaloChallenge** (dataset:calochallenge)\n",
    );
    const { nodes } = JSON.parse(run(["diff", newer, older, "--json"]).stdout);
    expect(nodes.tool).toEqual({
      new: [],
      gone: [{ id: "tool:allshowers", name: "AllShowers" }],
      changed: [],
    });
  });

  it("corrects by build --ledger what the page corrects, and says of each line what is odd", () => {
    const ledger = join(folder, "ledger.jsonl");
    const lines = [
      { format: "paperloom-ledger", version: 1 },
      { same: "dataset:aspenopenjets", as: "dataset:jetclass" },
      { remove: "tool:nowhere" },
    ];
    writeFileSync(ledger, `${lines.map((line) => JSON.stringify(line)).join("\n")}\nno line\n`);
    const [plain, corrected] = ["plain", "corrected"].map((name) => join(folder, name));
    run(["build", ...CORPUS, "-o", plain ?? ""]);
    const { stderr } = run(["build", ...CORPUS, "-o", corrected ?? "", "--ledger", ledger]);
    expect(stderr).toContain(`${ledger}:4: "no line": this is no JSON (left out).`);
    expect(stderr).toContain(
      `${ledger}:3: "tool:nowhere" is no thing of its own: the graph has no tool:nowhere (kept in mind).`,
    );
    const before = readFileSync(join(plain ?? "", "graph.json"), "utf8");
    const after = readFileSync(join(corrected ?? "", "graph.json"), "utf8");
    expect(before).toContain('"id":"dataset:aspenopenjets"');
    expect(after).not.toContain("dataset:aspenopenjets");
    expect(after).toMatch(/"name":"JetClass","aliases":\[[^\]]*"AspenOpenJets"/u);
    expect(run(["build", ...CORPUS, "-o", plain ?? "", "--ledger", join(folder, "none")])).toMatchObject({
      status: 2,
    });
  });

  it("finds no other community or place after build --previous than those of the older graph", () => {
    const [older, grown] = [join(folder, "older"), join(folder, "grown")];
    const { stdout } = run(["build", ...CORPUS, "-o", grown, "--previous", older]);
    expect(stdout).toContain(
      "of 90 older nodes 100.0 % keep their community; median move 0.0 % of the map\n",
    );
    const { communities } = JSON.parse(run(["diff", older, grown, "--json"]).stdout);
    expect(communities).toMatchObject({ gone: [], split: [], merged: [] });
  });

  it("asks for a graph where a folder holds none", () => {
    const { status, stderr } = run(["diff", folder, folder]);
    expect(status).toBe(1);
    expect(stderr).toContain("there is no graph in it");
  });
});

describe("paperloom build", () => {
  it("counts one of a thing as one", () => {
    const lone = '{"id":"a","title":"Jets","abstract":"We use the JetClass dataset."}\n';
    const { stdout } = run(["build", "-", "-o", join(folder, "lone")], lone);
    expect(stdout).toContain("1 record = 1 paper + 0 merged + 0 rejected\n");
    expect(stdout).toContain(
      "1 paper, 1 dataset; 1 link\n0 communities (modularity 0.00):\n         and 2 nodes unclustered\n",
    );
  });

  it("finds communities by Louvain or by Leiden, and the graph and its report say by which", () => {
    for (const [method, options] of [
      ["louvain", []],
      ["leiden", ["--communities", "leiden"]],
    ] as const) {
      const output = join(folder, `by-${method}`);
      run(["build", ...CORPUS, "-o", output, ...options]);
      for (const file of ["graph.json", "report.json"])
        expect(JSON.parse(readFileSync(join(output, file), "utf8"))).toHaveProperty("method", method);
    }
  });

  it("names the ways of finding communities to who asks for another", () => {
    const { status, stderr } = run(["build", ...CORPUS, "-o", folder, "--communities", "girvan"]);
    expect(status).toBe(2);
    expect(stderr).toContain("Allowed choices are louvain, leiden.");
  });
});

describe("paperloom related", () => {
  it("answers by role and years, and says what was asked for where there is nothing", () => {
    expect(related("--kind", "paper", "--role", "uses").stdout).toMatch(/^Papers\n {2}1\. .*\(uses it\)\n/u);
    const introduced = related("--kind", "dataset", "--role", "introduces", "--year", "2024").stdout;
    expect(introduced).toContain("1. AspenOpenJets (1 paper names both)\n");
    expect(introduced).not.toContain("2. ");
    expect(related("--kind", "dataset", "--role", "compares", "--year", "1990..2000").stdout).toBe(
      'Datasets: none with the role "compares" in papers of 1990..2000\n\n',
    );
    expect(related("--kind", "tool", "--year", "1990").stdout).toBe("Tools: none near in papers of 1990\n\n");
    expect(related("--json", "--role", "compares").stdout).toBe("");
  });

  it("says how years and roles are written", () => {
    for (const years of ["2024..2020", "24", "2020-2024"]) {
      const { status, stderr } = related("--year", years);
      expect(status).toBe(2);
      expect(stderr).toContain("Years are written as 2024 or 2020..2024.");
    }
    expect(related("--role", "cites").stderr).toContain("introduces, uses, compares, mentions");
  });
});

describe("paperloom bridges", () => {
  beforeAll(() => void run(["build", ...CORPUS, "-o", join(folder, "bridged")]));

  it("says what ties two communities, by number or by what is in them, with sentences", () => {
    const { status, stdout } = bridged("DarkRayNet", "SECRET", "--limit", "2");
    expect(status).toBe(0);
    const [head, first, two, one, second, toRays, toSecret] = stdout.trimEnd().split("\n");
    expect(head).toMatch(/^\d+ \(dark matter · .*\) – \d+ \(SECRET · .*\)$/u);
    expect(first).toBe("  1. cosmic rays (named by 2 papers of dark matter and 1 of SECRET)");
    expect(second).toBe(
      "  2. The spectrum of cosmic-ray electrons depends sensitively on the history … (names 2 things of dark matter and 2 of SECRET)",
    );
    expect(two?.trim()).toBe(
      "arXiv:2406.18642 uses cosmic rays: Cosmic-ray antimatter, particularly low-energy antideuterons, serves as a sensitive probe of dark matter annihilating in our Galaxy.",
    );
    expect(toRays).toBe(one);
    expect(toSecret).toMatch(/^ {7}arXiv:2501\.06011 introduces SECRET: In a second step, /u);
    const [left, right] = [...(head ?? "").matchAll(/\d+(?= \()/gu)].map(([number]) => number);
    expect(bridged(left ?? "", right ?? "", "--limit", "2").stdout).toBe(stdout);
  });

  it("tells without communities of the ten pairs that are tied most, as JSON where asked", () => {
    const lines = bridged("--json", "--limit", "2").stdout.trimEnd().split("\n");
    const pairs = lines.map((line) => JSON.parse(line) as { strength: number; bridges: unknown[] });
    expect(pairs).toHaveLength(10);
    const strengths = pairs.map(({ strength }) => strength);
    expect(strengths).toEqual(strengths.toSorted((one, two) => two - one));
    for (const { bridges } of pairs) expect(bridges.length).toBeLessThanOrEqual(2);
  });

  it("ends with 1 where a community is unknown, or both are one", () => {
    const { status, stderr } = bridged("zorble");
    expect(status).toBe(1);
    expect(stderr).toContain('no community and none of its nodes is called "zorble". The largest are 0 (');
    expect(bridged("SECRET", "MADE").stderr).toContain("both names mean community");
  });
});

describe("paperloom extract", () => {
  it("prints one JSON line a paper", () => {
    const { status, stdout } = run(["extract", ...CORPUS]);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(33);
    for (const line of lines)
      expect(Object.keys(JSON.parse(line))).toEqual(expect.arrayContaining(["id", "paper", "entities"]));
  });

  it("reads standard input and keeps the id of the input", () => {
    const { stdout } = run(
      ["extract", "-"],
      '{"id":"g1","title":"T","abstract":"We use the JetClass dataset."}\n',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      id: "g1",
      entities: [{ id: "dataset:jetclass", relation: "uses" }],
    });
  });

  it("says with --explain what decided, and what was held back", () => {
    const line = '{"id":"g1","title":"T","abstract":"We use the JetClass dataset. It was MADE."}\n';
    const { stdout } = run(["extract", "--explain", "-"], line);
    expect(JSON.parse(stdout)).toMatchObject({
      entities: [
        {
          id: "dataset:jetclass",
          because: { kind: "the vocabulary", role: "we use, train on, apply" },
          mentions: [{ rule: "known-names" }],
        },
      ],
      heldBack: [{ entity: "method:made", surface: "MADE" }],
    });
    expect(run(["extract", "-"], line).stdout).not.toMatch(/because|heldBack/u);
  });

  it("finds names by the rules alone with --no-vocabulary, and names of one's own with --vocabulary", () => {
    const line =
      '{"id":"g1","title":"T","abstract":"We feed zorb to Geant4 and use the JetClass dataset."}\n';
    const own = join(folder, "own.json");
    writeFileSync(own, '{"kind": "tool", "entries": [{"name": "Zorble", "aliases": ["zorb"]}]}');
    const found = (...options: string[]) =>
      (
        JSON.parse(run(["extract", ...options, "-"], line).stdout) as { entities: { id: string }[] }
      ).entities.map(({ id }) => id);
    expect(found()).toEqual(["dataset:jetclass", "tool:geant4"]);
    expect(found("--no-vocabulary")).toEqual(["dataset:jetclass"]);
    expect(found("--vocabulary", own)).toEqual(["dataset:jetclass", "tool:geant4", "tool:zorble"]);
    // both together, in either order: one's own names alone
    expect(found("--vocabulary", own, "--no-vocabulary")).toEqual(["dataset:jetclass", "tool:zorble"]);
    expect(found("--no-vocabulary", "--vocabulary", own)).toEqual(["dataset:jetclass", "tool:zorble"]);
  });

  it("ends with 2 where a vocabulary cannot be used, and says which entry", () => {
    const own = join(folder, "broken.json");
    writeFileSync(own, '{"kind": "tool", "entries": [{"name": "Zorble"}, {"title": "Zorb"}]}');
    for (const command of [["extract"], ["build", "-o", join(folder, "never")]]) {
      const { status, stdout, stderr } = run([...command, "--vocabulary", own, ...CORPUS]);
      expect(status).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).toContain('broken.json: tool entry 2: "title" is no field of an entry');
    }
    expect(run(["extract", "--vocabulary", join(folder, "none.json"), ...CORPUS]).stderr).toContain(
      "none.json: the vocabulary cannot be read",
    );
  });

  it("ends with 1 and a sentence when nothing usable was found", () => {
    const { status, stdout, stderr } = run(["extract", join(folder, "none.txt")]);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(
      "none.txt: there is no such file (skipped). Check the name and the rights of the file.",
    );
    expect(stderr).not.toContain("    at ");
  });

  it("ends with 2 on wrong use", () => {
    expect(run(["extract", "--colour"]).status).toBe(2);
    expect(run(["unknown"]).status).toBe(2);
  });
});

describe("paperloom build", () => {
  it("prints the reconciliation and writes the same bytes twice, in any order of files", () => {
    const first = run(["build", ...CORPUS, "-o", join(folder, "one")]);
    expect(first.stdout).toContain("46 records = 33 papers + 13 merged + 0 rejected");
    run(["build", ...CORPUS.toReversed(), "-o", join(folder, "two")]);
    const files = readdirSync(join(folder, "one"));
    expect(files.toSorted()).toEqual(["graph.json", "mentions.jsonl", "report.json", "report.md"]);
    for (const file of files) expect(read("two", file)).toBe(read("one", file));
    expect(JSON.parse(read("one", "report.json"))).toMatchObject({
      reconciliation: { read: 46, kept: 33, merged: 13, rejected: 0 },
    });
  });

  it("computes betweenness with --figures, says how, and changes nothing else", () => {
    const { stdout } = run(["build", ...CORPUS, "-o", join(folder, "figures"), "--figures"]);
    expect(stdout).toContain("betweenness: exact\n");
    const text = read("figures", "graph.json");
    const without = text.replace(/,"betweenness":[^,}]{1,30}|"betweennessSources":\d{1,9},/gu, "");
    expect(text.length).toBeGreaterThan(without.length);
    expect(without).toBe(read("one", "graph.json"));
    const [header] = run(["export", join(folder, "figures"), "--to", "nodes-csv"]).stdout.split("\r\n");
    expect(header).toContain(",rank,betweenness,year,");
  });

  it("leaves a folder alone that holds other files", () => {
    const foreign = mkdtempSync(join(folder, "foreign-"));
    writeFileSync(join(foreign, "thesis.tex"), "years of work");
    const { status, stderr } = run(["build", ...CORPUS, "-o", foreign]);
    expect(status).toBe(1);
    expect(stderr).toContain("the folder holds other files and was left alone");
    expect(readdirSync(foreign)).toEqual(["thesis.tex"]);
  });
});

describe("paperloom timeline", () => {
  it("tells what was introduced by which paper, with its sentence", () => {
    run(["build", ...CORPUS, "-o", join(folder, "timed")]);
    const { status, stdout } = run(["timeline", join(folder, "timed"), "--kind", "tool", "--year", "2025"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2025$/mu);
    expect(stdout).toContain(
      "  SECRET (tool; 1 paper)\n     introduced by The spectrum of cosmic-ray electrons",
    );
    expect(stdout).toContain("10 papers without a date left out");
    const { appearances } = JSON.parse(run(["timeline", join(folder, "timed"), "--json"]).stdout);
    expect(appearances).toContainEqual(
      expect.objectContaining({ name: "REDVID", first: 2023, introduced: true }),
    );
  });

  it("ends with 2 on a kind that does not appear at a time", () => {
    const { status, stderr } = run(["timeline", folder, "--kind", "author"]);
    expect(status).toBe(2);
    expect(stderr).toContain('"author" is none of');
  });
});

describe("paperloom export", () => {
  it("writes what build has built", () => {
    run(["build", ...CORPUS, "-o", join(folder, "graph")]);
    const { status, stdout } = run(["export", join(folder, "graph"), "--to", "gexf"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<\?xml version="1.0"/u);
    expect(stdout.trimEnd()).toMatch(/<\/gexf>$/u);
  });

  it("writes a part, a projection, compressed", () => {
    const graph = join(folder, "graph");
    const file = join(folder, "together.csv.gz");
    const part = ["--only", "kind=dataset,tool", "--projection", "used-together"];
    const { status } = run(["export", graph, "--to", "edges-csv", ...part, "--gzip", "-o", file]);
    expect(status).toBe(0);
    const [header, ...rows] = gunzipSync(readFileSync(file)).toString("utf8").trimEnd().split("\r\n");
    expect(header).toContain("relation,evidence,shared,shared_count");
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows)
      expect(row).toMatch(/^(?:dataset|tool):[^,]+,(?:dataset|tool):[^,]+,Undirected,\d+,/u);
  });

  it("writes the nodes of a list of ids, and says where no link is left", () => {
    const list = join(folder, "ids.txt");
    writeFileSync(list, "\uFEFFdataset:jetclass\r\n\r\ndataset:aspenopenjets\r\n");
    const { status, stdout, stderr } = run([
      "export",
      join(folder, "graph"),
      "--to",
      "nodes-csv",
      "--selection",
      list,
    ]);
    expect(status).toBe(0);
    expect(stdout.trimEnd().split("\r\n")).toHaveLength(3);
    expect(stderr).toContain("no links are left between 2 nodes");
  });

  it.each(["kind=planet", "year=24", "community=x", "weight=3"])("refuses --only %s", (only) => {
    const { status, stderr } = run(["export", join(folder, "graph"), "--to", "gexf", "--only", only]);
    expect(status).toBe(2);
    expect(stderr).toContain("'--only <condition>'");
  });

  it("ends with 1 where no node meets the conditions", () => {
    const { status, stderr } = run(["export", join(folder, "graph"), "--to", "json", "--only", "year=1900"]);
    expect(status).toBe(1);
    expect(stderr).toContain("no node meets the conditions");
  });

  it("writes notes into a folder; those of before go, what others put there stays", () => {
    const [graph, notes] = [join(folder, "graph"), join(folder, "notes")];
    const args = ["export", graph, "--to", "vault", "-o", notes];
    expect(run(args).status).toBe(0);
    const before = readdirSync(notes);
    expect(before).toContain("AspenOpenJets.md");
    mkdirSync(join(notes, ".obsidian"));
    writeFileSync(join(notes, ".obsidian", "app.json"), "{}");
    writeFileSync(join(notes, "My thoughts.md"), "of my own");
    expect(run([...args, "--only", "kind=paper,dataset"])).toMatchObject({ status: 0, stderr: "" });
    const after = readdirSync(notes);
    expect(after).toContain("AspenOpenJets.md");
    expect(after.length).toBeLessThan(before.length);
    expect(readFileSync(join(notes, "My thoughts.md"), "utf8")).toBe("of my own");
    expect(readdirSync(join(notes, ".obsidian"))).toEqual(["app.json"]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".paperloom"))).toEqual([]);
  });

  it("puts no notes over those of others", () => {
    const [graph, notes] = [join(folder, "graph"), join(folder, "other-notes")];
    const args = ["export", graph, "--to", "vault", "-o", notes, "--only", "kind=paper,dataset"];
    mkdirSync(notes);
    writeFileSync(join(notes, "ASPENOPENJETS.md"), "of my own");
    expect(run(args).stderr).toContain("the folder holds other files and was left alone");
    rmSync(join(notes, "ASPENOPENJETS.md"));
    run([...args, "--only", "kind=paper"]); // AspenOpenJets is not among them
    writeFileSync(join(notes, "ASPENOPENJETS.md"), "of my own");
    const { status, stderr } = run(args);
    expect(status).toBe(1);
    expect(stderr).toContain("ASPENOPENJETS.md in it is not our file");
    expect(readFileSync(join(notes, "ASPENOPENJETS.md"), "utf8")).toBe("of my own");
  });

  it("writes tables into a folder as bytes, anew each time", () => {
    const tables = join(folder, "tables");
    const args = ["export", join(folder, "graph"), "--to", "parquet", "-o", tables];
    expect(run(args)).toMatchObject({ status: 0, stderr: "", stdout: "" });
    const names = ["edges.parquet", "mentions.parquet", "nodes.parquet"];
    expect(readdirSync(tables)).toEqual([".paperloom-files.json", ...names]);
    const before = names.map((name) => readFileSync(join(tables, name)));
    for (const bytes of before)
      // how every such file begins and ends
      expect([bytes.toString("latin1", 0, 4), bytes.toString("latin1", bytes.length - 4)]).toEqual([
        "PAR1",
        "PAR1",
      ]);
    expect(run(args).status).toBe(0);
    expect(names.map((name) => readFileSync(join(tables, name)))).toEqual(before);
  });

  it("writes the tables for Neo4j and the script that loads them, which a shell can read", () => {
    const tables = join(folder, "neo4j");
    const args = ["export", join(folder, "graph"), "--to", "neo4j", "-o", tables];
    expect(run(args)).toMatchObject({ status: 0, stderr: "", stdout: "" });
    expect(readdirSync(tables)).toEqual([
      ".paperloom-files.json",
      "constraints.cypher",
      "load.sh",
      "nodes.csv",
      "relationships.csv",
    ]);
    expect(spawnSync("sh", ["-n", join(tables, "load.sh")], { encoding: "utf8" })).toMatchObject({
      status: 0,
      stderr: "",
    });
  });

  it("says in one line how much a format cannot hold, and nothing where it holds all", () => {
    const graph = join(folder, "bells");
    cpSync(join(folder, "graph"), graph, { recursive: true });
    const saved = readFileSync(join(graph, "graph.json"), "utf8");
    writeFileSync(
      join(graph, "graph.json"),
      saved.replace('"name":"JetClass"', '"name":"Jet\\u0007Class\\uD800"'),
    );
    expect(run(["export", graph, "--to", "nodes-csv"]).stderr).toBe(
      "paperloom: 2 characters in 1 text cannot be held by nodes-csv: control characters were left out, halves of characters became \uFFFD.\n",
    );
    expect(run(["export", graph, "--to", "json"]).stderr).toBe("");
  });

  it.each([[[]], [["-o", "notes", "--gzip"]]])("asks for a folder for notes: %j", (more) => {
    const { status, stderr } = run(["export", join(folder, "graph"), "--to", "vault", ...more]);
    expect(status).toBe(2);
    expect(stderr).toContain("vault is a folder: give it with -o");
  });

  it("says what to do where there is no graph", () => {
    const { status, stderr } = run(["export", join(folder, "nowhere"), "--to", "gexf"]);
    expect(status).toBe(1);
    expect(stderr).toContain("there is no graph in it. Build one with: paperloom build");
  });
});

/** `paperloom related JetClass` in the graph of the shipped documents. */
describe("paperloom import", () => {
  it("reads back what export has written, from a file and from a pipe, and other commands read it", () => {
    const graph = join(folder, "imported-from");
    run(["build", ...CORPUS, "-o", graph]);
    const file = join(folder, "graph.json.gz");
    run(["export", graph, "--to", "json", "--gzip", "-o", file]);
    const { status, stdout, stderr } = run(["import", file, "-o", join(folder, "whole")]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^33 papers, 10 datasets, .* links; \d+ communities\nwritten to /u);
    for (const name of ["graph.json", "mentions.jsonl"])
      expect(read("whole", name)).toBe(read("imported-from", name));
    const gexf = run(["export", graph, "--to", "gexf"]).stdout;
    expect(run(["import", "-", "-o", join(folder, "quoted"), "-q"], gexf)).toMatchObject({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect(read("quoted", "report.md")).toContain("standard input | gexf | 33 | 33 |");
    expect(run(["related", "JetClass", "--in", join(folder, "quoted")]).stdout).toContain("AspenOpenJets");
  });

  it("writes nothing where no graph is read, and leaves what stands there", () => {
    const { status, stderr } = run(["import", CORPUS[0] ?? "", "-o", join(folder, "whole")]);
    expect(status).toBe(1);
    expect(stderr).toContain("no graph in a known format");
    expect(stderr).toContain("nothing was written");
    expect(read("whole", "graph.json")).toBe(read("imported-from", "graph.json"));
    expect(run(["import", join(folder, "none.gexf"), "-o", join(folder, "none")]).stderr).toContain(
      "there is no such file",
    );
  });
});

describe("the README", () => {
  const commands = readmeCommands(readFileSync(join(ROOT, "README.md"), "utf8"));

  beforeAll(() => {
    mkdirSync(join(folder, "readme"));
    symlinkSync(join(ROOT, "data"), join(folder, "readme", "data"));
    writeFileSync(
      join(folder, "readme", "paperloom"),
      `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`,
      {
        mode: 0o755,
      },
    );
    shell("paperloom build data/corpus -o my-graph");
  });

  it("shows what belongs together and how things hang together", () => {
    const names = commands.map(({ line }) => line.split(" ", 2)[1]);
    expect(names).toEqual(expect.arrayContaining(["related", "path", "bridges", "timeline", "diff"]));
  });

  // in their order: later ones read what earlier ones write
  it.each(commands)("shows what this prints today: $line", ({ line, pieces }) => {
    const printed = unfolded(shell(line));
    const places = pieces.map((piece) => printed.indexOf(piece));
    for (const [piece, place] of places.entries()) expect(place, pieces[piece]).toBeGreaterThanOrEqual(0);
    expect(places).toEqual(places.toSorted((one, two) => one - two));
  });
});

function bridged(...options: string[]) {
  return run(["bridges", ...options, "--in", join(folder, "bridged")]);
}

function related(...options: string[]) {
  return run(["related", "JetClass", "--in", join(folder, "newer"), ...options]);
}

/** What a line prints where the README is tried out. */
function shell(line: string): string {
  const cwd = join(folder, "readme");
  const env = { ...process.env, PATH: `${cwd}:${process.env["PATH"]}` };
  return spawnSync("sh", ["-c", line], { cwd, env, encoding: "utf8" }).stdout;
}

function run(args: readonly string[], input = "") {
  return spawnSync(process.execPath, [PROGRAM, ...args], { encoding: "utf8", input, maxBuffer: 1e8 });
}

function read(graph: string, file: string): string {
  return readFileSync(join(folder, graph, file), "utf8");
}
