import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildFromSources } from "../../src/pipeline.ts";
import { READERS } from "../../src/readers/index.ts";
import { commandAndFolder, start } from "./command.ts";
import { IS_LONG, tally } from "./tally.ts";

let command = { folder: "", program: "" };

beforeAll(() => {
  command = commandAndFolder();
});

afterAll(() => rmSync(command.folder, { recursive: true, force: true }));

describe("a build", () => {
  it("opens no connection, whatever its files ask for", async (context) => {
    const guard = join(command.folder, "no-network.mjs");
    writeFileSync(guard, GUARD);
    const plain = join(command.folder, "plain.jsonl");
    writeFileSync(plain, manyPapers(1));
    const each = Object.entries(ASKING).map(([what, file]) => ({ what, files: [file] }));
    const runs = IS_LONG ? each : [{ what: "all of them at once", files: Object.values(ASKING) }];
    const cases = runs.map((one) => [one.what, one] as const);
    await tally(context, 5, cases, async ({ files }) => {
      const inputs = files.map(([name, content]) => {
        const file = join(command.folder, name);
        writeFileSync(file, content);
        return name.endsWith(".ttl") ? ["--vocabulary", file] : [file];
      });
      const output = join(command.folder, "asked");
      const words = ["build", plain, ...inputs.flat(), "-o", output, "--no-cache"];
      const { ended } = start(command.program, words, ["--import", guard]);
      const { status, stderr } = await ended;
      // a file that no reader takes asks nobody
      return status !== 0 || /CONNECTION|no known format/u.test(stderr) ? `${status}: ${stderr}` : undefined;
    });
  });

  it("would be seen to open one", async () => {
    const [guard, caller] = [join(command.folder, "no-network.mjs"), join(command.folder, "caller.mjs")];
    writeFileSync(guard, GUARD);
    writeFileSync(
      caller,
      'import { connect } from "node:net";\nconnect(9, "127.0.0.1").on("error", () => undefined);\n',
    );
    const { ended } = start(caller, [], ["--import", guard]);
    expect(await ended).toEqual({ status: 42, stderr: "CONNECTION net" });
  });

  it("ends soon when it is asked to, at any moment, and leaves nothing", async (context) => {
    const file = join(command.folder, "many.jsonl");
    writeFileSync(file, manyPapers(4000));
    const moments = IS_LONG ? [300, 700, 1200, 1800, 2500, 3200, 4000, 5000] : [1500];
    const cases = moments.flatMap((moment) =>
      (["SIGINT", "SIGTERM"] as const).map(
        (signal) => [`${signal} after ${moment} ms`, { moment, signal }] as const,
      ),
    );
    await tally(context, 13, cases, async ({ moment, signal }) => {
      const output = join(command.folder, "ended");
      const { child, ended } = start(command.program, ["build", file, "-o", output, "--no-cache", "--quiet"]);
      await wait(moment);
      const asked = performance.now();
      child.kill(signal);
      const { status } = await ended;
      const left = readdirSync(command.folder).filter((name) => name.startsWith(".ended"));
      const isDone = status === 0 && existsSync(output);
      rmSync(output, { recursive: true, force: true });
      if (performance.now() - asked > 5000) return `took ${Math.round(performance.now() - asked)} ms`;
      if (left.length > 0) return `left ${left.join(", ")}`;
      // a run that was nearly through may end well
      return isDone || status === null || status === 130 || status === 143
        ? undefined
        : `exit code ${status}`;
    });
  });
});

describe("a run that goes wrong", () => {
  it("says what and why in a line each, without a stack, and ends with its code", async (context) => {
    const file = join(command.folder, "whole.jsonl");
    writeFileSync(file, manyPapers(3));
    const out = join(command.folder, "wrong");
    const none = join(command.folder, "nowhere");
    const cases: Readonly<Record<string, readonly [status: number, ...words: string[]]>> = {
      "no input": [2, "build", "-o", out],
      "an input that is not there": [1, "build", none, "-o", out],
      "an output that is a device": [1, "build", file, "-o", "/dev/null"],
      "an output that is the input": [1, "build", file, "-o", file],
      "an option that is none": [2, "build", file, "-o", out, "--nonsense"],
      "an option with a wrong number": [2, "build", file, "-o", out, "--seed", "x\u001b[2J"],
      "a format that is none": [2, "build", file, "-o", out, "--format", "nonsense"],
      "a command that is none": [2, "nonsense"],
      "a graph that is not there": [1, "export", none, "--to", "gexf"],
      "a name that is not in the graph": [1, "related", "nothing", "--in", none],
    };
    await tally(context, 12, Object.entries(cases), async ([status, ...words]) => {
      const { status: ended, stderr } = await start(command.program, words).ended;
      const lines = stderr.trimEnd().split("\n");
      if (ended !== status) return `ends with ${ended}: ${stderr}`;
      if (stderr.includes("    at ") || stderr.includes("\u001b")) return `says ${JSON.stringify(stderr)}`;
      // behind what is wrong may stand what became of the run, or where help is
      const [fault = "", after = "(paperloom --help shows all commands)", ...more] = lines;
      const isPlain =
        /^\(paperloom [a-z ]*--help shows (?:all commands|its options)\)$/.test(after) ||
        after.startsWith("paperloom: no paper was found");
      return fault !== "" && isPlain && more.length === 0 ? undefined : `says ${stderr}`;
    });
    expect(existsSync(out)).toBe(false);
  });
});

describe("50 kB of anything", () => {
  it("is read in time, whatever format it is taken for", async (context) => {
    const units = IS_LONG ? UNITS : UNITS.slice(0, 4);
    const cases = READERS.flatMap(({ id }) =>
      units.map((unit) => [`${JSON.stringify(unit)} as ${id}`, { id, unit }] as const),
    );
    await tally(context, 3, cases, async ({ id, unit }) => {
      const text = unit.repeat(Math.ceil(50_000 / unit.length));
      const before = performance.now();
      await buildFromSources([{ name: "file", chunks: [text] }], { seed: 1, format: id });
      const seconds = (performance.now() - before) / 1000;
      return seconds > 20 ? `took ${seconds.toFixed(1)} s` : undefined;
    });
  });
});

/** What files are made of that are hard to read: each of them, over and over. */
const UNITS = [
  ". ",
  "(",
  '"',
  "@article{a,\n",
  "J. K. ",
  "et al. ",
  "<a>",
  "&amp;",
  "\\",
  "{",
  '{"a":[',
  "TY  - JOUR\n",
  "arXiv:2401.00001\n",
  "\u0000",
  "We use JetClass (JC). ",
  "\r\n",
];

/** Ends the process at the first thing that leads out of it. */
const GUARD = `
  import net from "node:net";
  import dns from "node:dns";
  import { syncBuiltinESMExports } from "node:module";
  const stop = (what) => () => { process.stderr.write("CONNECTION " + what); process.exit(42); };
  net.Socket.prototype.connect = stop("connect");
  net.connect = net.createConnection = stop("net");
  dns.lookup = dns.resolve = stop("dns");
  globalThis.fetch = stop("fetch");
  syncBuiltinESMExports();
`;

const FEED =
  '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:xi="http://www.w3.org/2001/XInclude"><id>http://arxiv.org/api/x</id>';
const PAPER =
  "<id>http://arxiv.org/abs/2401.00001v1</id><title>On JetClass</title><summary>We use the JetClass dataset to train.</summary>";

/** Files that ask a reader to fetch something, with their names. */
const ASKING: Readonly<Record<string, readonly [name: string, text: string]>> = {
  "a DTD of elsewhere": [
    "dtd.xml",
    `<?xml version="1.0"?><!DOCTYPE feed SYSTEM "http://127.0.0.1:9/feed.dtd">${FEED}<entry>${PAPER}</entry></feed>`,
  ],
  "an entity of elsewhere": [
    "entity.xml",
    `<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>${FEED}<entry>${PAPER}<title>&x;</title></entry></feed>`,
  ],
  "an inclusion": [
    "include.xml",
    `<?xml version="1.0"?>${FEED}<xi:include href="http://127.0.0.1:9/x"/><entry>${PAPER}</entry></feed>`,
  ],
  "a style sheet": [
    "style.xml",
    `<?xml version="1.0"?><?xml-stylesheet href="http://127.0.0.1:9/x.xsl"?>${FEED}<entry>${PAPER}</entry></feed>`,
  ],
  "a link in BibTeX": [
    "link.bib",
    "@article{a, title={On JetClass}, url={http://127.0.0.1:9/x}, file={http://127.0.0.1:9/y.pdf}}\n@comment{\\input{http://127.0.0.1:9/z}}",
  ],
  "an imported thesaurus": [
    "thesaurus.ttl",
    '@prefix owl: <http://www.w3.org/2002/07/owl#> .\n@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<http://127.0.0.1:9/a> owl:imports <http://127.0.0.1:9/b> .\n<http://127.0.0.1:9/c> a skos:Concept ; skos:prefLabel "jet tagging"@en .\n',
  ],
  "a context of JSON-LD": [
    "context.jsonl",
    '{"@context":"http://127.0.0.1:9/context","id":"a","title":"On JetClass","abstract":"We use the JetClass dataset."}\n',
  ],
};

function manyPapers(count: number): string {
  return Array.from(
    { length: count },
    (_, at) =>
      `${JSON.stringify({ id: `made-${at}`, title: `Paper ${at} on jets`, abstract: `Here we study case ${at} with Pythia ${at % 7} and the dataset JetClass-${at % 50}. We train ParticleNet on TrackML. The tool Delphes simulates detector ${at}.` })}\n`,
  ).join("");
}
