/**
 * Do networkx and igraph read what we write, with equal counts and weights, does Neo4j's own parser take our Cypher, and
 * are our GEXF and GraphML what grammar and schema say?
 *
 *     npm run test:interop
 *
 * Needs python3-networkx and python3-igraph of Debian, and installs them where it runs as root; the parser, 98 MB that
 * nothing else needs, comes from npm into a folder of its own. What cannot be checked is said; with PAPERLOOM_INTEROP=required it is a failure. Grammar and schema are not part of this repository: with
 * PAPERLOOM_GEXF_GRAMMAR=specs/1.3/gexf.rnc of github.com/gephi/gexf, jing checks the one, and with
 * PAPERLOOM_GRAPHML_SCHEMA=graphml.xsd, beside graphml-structure.xsd and xlink.xsd, xmllint the other.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, "../..");
const PYTHON = "/usr/bin/python3";
const PROGRAM = join(ROOT, "dist/command/paperloom.js");
const FORMATS = ["json", "gexf", "gexf-1.2", "graphml", "cytoscape"];
const PARSER = { name: "@neo4j-cypher/language-support", version: "2.0.0-next.38" };
const PARSERS = join(ROOT, "node_modules/.cache/paperloom-interop");
const GRAMMAR = process.env.PAPERLOOM_GEXF_GRAMMAR;
const SCHEMA = process.env.PAPERLOOM_GRAPHML_SCHEMA;
/** A registry that does not answer must not hold up everything else. */
const LONGEST_INSTALL = 300_000;

const READERS = [
  { name: "networkx", debian: "python3-networkx", isThere: () => run(PYTHON, ["-c", "import networkx"]) },
  { name: "igraph", debian: "python3-igraph", isThere: () => run(PYTHON, ["-c", "import igraph"]) },
  ...(GRAMMAR === undefined
    ? []
    : [{ name: "jing", debian: "jing", isThere: () => run("sh", ["-c", "command -v jing"]) }]),
  ...(SCHEMA === undefined
    ? []
    : [{ name: "xmllint", debian: "libxml2-utils", isThere: () => run("sh", ["-c", "command -v xmllint"]) }]),
];

const parser = parserFolder();
if (parser === undefined)
  console.log(`NOT CHECKED with Neo4j's parser: ${PARSER.name} of npm cannot be installed`);
const missing = install(READERS.filter((reader) => !has(reader)));
for (const { name, debian } of missing)
  console.log(`NOT CHECKED with ${name}: Debian's package ${debian} is not there and cannot be installed`);
if (GRAMMAR === undefined)
  console.log("NOT CHECKED with jing: PAPERLOOM_GEXF_GRAMMAR does not say where the grammar of GEXF 1.3 is");
if (SCHEMA === undefined)
  console.log(
    "NOT CHECKED with xmllint: PAPERLOOM_GRAPHML_SCHEMA does not say where the schema of GraphML is",
  );
if ((missing.length > 0 || parser === undefined) && process.env.PAPERLOOM_INTEROP === "required")
  process.exitCode = 1;
const found = READERS.filter((reader) => !missing.includes(reader)).map(({ name }) => name);
if (found.length > 0 || parser !== undefined) readBack(found);

/** Those of some readers that are still not there after an attempt to install them. */
function install(readers) {
  if (readers.length === 0 || process.getuid?.() !== 0) return readers;
  const packages = readers.map(({ debian }) => debian);
  run("apt-get", ["update", "-qq"], { timeout: LONGEST_INSTALL });
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
    timeout: LONGEST_INSTALL,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return readers.filter((reader) => !has(reader));
}

/** Where Neo4j's parser is, after an attempt to install it; undefined where there is none. */
function parserFolder() {
  const folder = join(PARSERS, "node_modules", PARSER.name);
  if (!existsSync(folder)) {
    const wanted = `${PARSER.name}@${PARSER.version}`;
    const quietly = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    run("npm", ["install", "--prefix", PARSERS, ...quietly, wanted], { timeout: LONGEST_INSTALL });
  }
  return existsSync(folder) ? folder : undefined;
}

function readBack(readers) {
  must("npm", ["run", "--silent", "build:command"]);
  const folder = mkdtempSync(join(tmpdir(), "paperloom-interop-"));
  try {
    const demonstration = join(folder, "demonstration");
    const dated = join(folder, "dated-graph");
    const hostile = join(folder, "hostile-graph");
    must(process.execPath, [PROGRAM, "build", join(ROOT, "data/corpus"), "-o", demonstration, "--quiet"]);
    must(process.execPath, [PROGRAM, "build", join(HERE, "dated.bib"), "-o", dated, "--quiet"]);
    must(process.execPath, [PROGRAM, "build", join(HERE, "hostile.jsonl"), "-o", hostile, "--quiet"]);
    for (const format of FORMATS) {
      write(demonstration, format, join(folder, `whole.${format}`), []);
      write(demonstration, format, join(folder, `together.${format}`), ["--projection", "used-together"]);
      write(dated, format, join(folder, `dated.${format}`), []);
      write(hostile, format, join(folder, `hostile.${format}`), []);
    }
    if (parser !== undefined) readCypher(folder, { demonstration, dated, hostile });
    const asked = [join(HERE, "read_back.py"), folder, GRAMMAR ?? "", SCHEMA ?? "", ...readers];
    if (readers.length > 0 && run(PYTHON, asked, { stdio: "inherit" }).status !== 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The script of each graph, and what the bulk import of Neo4j is prepared with. */
function readCypher(folder, graphs) {
  const scripts = Object.entries(graphs).map(([name, graph]) => {
    const file = join(folder, `${name}.cypher`);
    write(graph, "cypher", file, []);
    return file;
  });
  write(graphs.demonstration, "neo4j", join(folder, "bulk"), []);
  const asked = [join(HERE, "lint-cypher.mjs"), parser, ...scripts, join(folder, "bulk/constraints.cypher")];
  if (run(process.execPath, asked, { stdio: "inherit" }).status !== 0) process.exitCode = 1;
}

function write(graph, format, file, shape) {
  must(process.execPath, [PROGRAM, "export", graph, "--to", format, ...shape, "-o", file]);
}

function has({ isThere }) {
  return isThere().status === 0;
}

function must(program, args) {
  const { status, stderr } = run(program, args);
  if (status === 0) return;
  console.error(`${program} ${args.join(" ")} ended with ${status}: ${stderr}`);
  throw new Error("the files to read back could not be written");
}

function run(program, args, options = {}) {
  return spawnSync(program, args, { cwd: ROOT, encoding: "utf8", ...options });
}
