/**
 * Do networkx and igraph read what we write, with equal counts and weights?
 *
 *     npm run test:interop
 *
 * Needs Debian's python3-networkx and python3-igraph; installs them where it runs as root.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, "../..");
const PYTHON = "/usr/bin/python3";
const PROGRAM = join(ROOT, "dist/command/paperloom.js");
const PACKAGES = ["python3-networkx", "python3-igraph"];
const FORMATS = ["json", "gexf-1.2", "graphml", "cytoscape"];

if (!hasModules() && process.getuid?.() === 0) {
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...PACKAGES]);
}
if (!hasModules()) {
  console.error(
    `networkx or igraph is missing: install them with: sudo apt-get install ${PACKAGES.join(" ")}`,
  );
  process.exit(1);
}
must("npm", ["run", "--silent", "build:command"]);

const folder = mkdtempSync(join(tmpdir(), "paperloom-interop-"));
try {
  const graph = join(folder, "graph");
  must(process.execPath, [PROGRAM, "build", join(ROOT, "data/corpus"), "-o", graph, "--quiet"]);
  for (const format of FORMATS) {
    write(graph, format, "whole", []);
    write(graph, format, "together", ["--projection", "used-together"]);
  }
  process.exitCode = run(PYTHON, [join(HERE, "read_back.py"), folder], "inherit").status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function write(graph, format, name, shape) {
  const file = join(folder, `${name}.${format}`);
  must(process.execPath, [PROGRAM, "export", graph, "--to", format, ...shape, "-o", file]);
}

function hasModules() {
  return run(PYTHON, ["-c", "import networkx, igraph"]).status === 0;
}

function must(program, args) {
  const { status, stderr } = run(program, args);
  if (status === 0) return;
  console.error(`${program} ${args.join(" ")} ended with ${status}: ${stderr}`);
  throw new Error("the files to read back could not be written");
}

function run(program, args, stdio = "pipe") {
  return spawnSync(program, args, { cwd: ROOT, encoding: "utf8", stdio });
}
