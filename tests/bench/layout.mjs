/**
 * How true is the map to its graph, and how soon is it there, beside ForceAtlas2 and igraph?
 *
 *     npm run build:library && node tests/bench/layout.mjs [--made EDGES] [--drl] [CORPUS…]
 *
 * Lays out the graph of a corpus, or a made one with planted communities (`made-graph.mjs`), from the communities that
 * are found first. Beside it ForceAtlas2 with its inferred settings from random places, for as many processor
 * seconds, and where it is installed (Debian: python3-igraph) igraph's Fruchterman-Reingold on a grid, with `--drl`
 * its DrL as well, which takes minutes. Prints machine, counts, processor and wall seconds, and three rulers
 * (`layout-rulers.mjs`): neighbourhood preservation (higher is better), link length and stress (lower is better).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { runnerImport } from "vite";
import { buildFromSources } from "../../dist/library/paperloom.js";
import { layoutRulers } from "./layout-rulers.mjs";
import { madeGraph } from "./made-graph.mjs";
import { seededRandom } from "./seeded-random.mjs";

const { values: options, positionals: files } = parseArgs({
  options: { made: { type: "string" }, drl: { type: "boolean", default: false } },
  allowPositionals: true,
});
if (files.length === 0 && options.made === undefined) {
  console.error("Give files with papers, or a number of edges: node tests/bench/layout.mjs --made 400000");
  process.exit(2);
}

const load = async (path) => (await runnerImport(path, { configFile: false, logLevel: "warn" })).module;
const { degreesIn, viewOfLinks, weightedView } = await load("./src/analysis/view.ts");
const { communities } = await load("./src/analysis/communities.ts");
const { layout } = await load("./src/analysis/layout.ts");

const { name, view } = await subject();
const ends = Array.from(view.sources, (source, at) => [source, view.targets[at]]);
const rulers = layoutRulers(view.order, ends);
console.log(
  `machine  ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}, ` +
    `load ${loadavg()[0].toFixed(1)}`,
);
console.log(`graph    ${name}: ${view.order} nodes, ${view.size} edges\n`);
console.log(`${"".padEnd(30)}   CPU s  wall s  preservation  link length  stress`);

const found = timed(() => communities(view, { seed: 1 }));
console.log(
  `${"(communities, before it)".padEnd(30)}${found.cpu.toFixed(1).padStart(8)}${found.wall.toFixed(1).padStart(8)}`,
);
const size = Array.from(degreesIn(view), (degree) => 2 + Math.sqrt(degree));
const own = timed(() => layout(view, found.value.community, size));
say("Paperloom", own, own.value);
plain(own.cpu);
for (const method of ["grid_fr", ...(options.drl ? ["drl"] : [])]) peer(method);

async function subject() {
  if (options.made !== undefined) {
    const { links, truth } = madeGraph(Number(options.made));
    return { name: "made", view: viewOfLinks(truth.length, links) };
  }
  const { graph } = await buildFromSources(files.map(toSource), { seed: 1 });
  return { name: files.join(", "), view: weightedView(graph) };
}

function plain(budget) {
  const graph = new UndirectedGraph();
  const random = seededRandom(7);
  for (let at = 0; at < view.order; at += 1) graph.addNode(at, { x: random(), y: random() });
  for (const [one, two] of ends) graph.mergeEdge(one, two);
  const settings = forceAtlas2.inferSettings(graph);
  let rounds = 0;
  const begun = process.cpuUsage();
  const took = timed(() => {
    do {
      forceAtlas2.assign(graph, { iterations: 5, settings });
      rounds += 5;
    } while (secondsOf(process.cpuUsage(begun)) < budget);
  });
  const places = graph.mapNodes((_, place) => place);
  say(`ForceAtlas2, ${rounds} rounds`, took, { x: places.map(({ x }) => x), y: places.map(({ y }) => y) });
}

function peer(method) {
  const python = ["python3", "/usr/bin/python3"].find(
    (one) => spawnSync(one, ["-c", "import igraph"]).status === 0,
  );
  if (python === undefined) return console.log(`igraph ${method}: not installed`);
  const folder = mkdtempSync(join(tmpdir(), "paperloom-layout-"));
  const edges = join(folder, "edges.txt");
  writeFileSync(edges, ends.map(([one, two]) => `${one} ${two}\n`).join(""));
  const program = fileURLToPath(new URL("layout_peers.py", import.meta.url));
  const { value: run, wall } = timed(() =>
    spawnSync(python, [program, edges, String(view.order), method], { encoding: "utf8", maxBuffer: 2 ** 29 }),
  );
  rmSync(folder, { recursive: true });
  if (run.status !== 0) throw new Error(run.stderr);
  const { version, seconds, ...places } = JSON.parse(run.stdout);
  return say(`igraph ${version} ${method}`, { cpu: seconds, wall }, places);
}

function say(what, { cpu, wall }, places) {
  const cells = [
    cpu.toFixed(1).padStart(8),
    wall.toFixed(1).padStart(8),
    rulers.preservation(places).toFixed(3).padStart(14),
    rulers.linkLength(places).toFixed(3).padStart(13),
    rulers.stress(places).toFixed(3).padStart(8),
  ];
  console.log(`${what.padEnd(30)}${cells.join("")}`);
}

function timed(work) {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const value = work();
  return { value, cpu: secondsOf(process.cpuUsage(cpu)), wall: (performance.now() - start) / 1000 };
}

function secondsOf({ user, system }) {
  return (user + system) / 1e6;
}

function toSource(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return { name: file, chunks: [text] };
}
