/**
 * How good are our communities, and how fast are they found, beside igraph's and networkx's?
 *
 *     npm run build:library && node tests/bench/communities.mjs [--no-made] [CORPUS…]
 *
 * Five made graphs of papers and things with planted communities, by seed: a paper names eight things, 40 % of them
 * from anywhere (`--no-made` leaves them out). Then the graph that is built of each file with papers, as our clustering
 * reads it.
 * Each method runs three times, with the seeds 1 to 3, one run of the algorithm each, ours refined (`build` takes
 * the best of several); Leiden does two iterations everywhere. Prints machine, versions, counts and for each method the medians of
 * - modularity, by one ruler for all,
 * - agreement (normalised mutual information, 0 to 1) with the planted communities, or of papers with the first of
 *   their categories,
 * - communities of two nodes and more, those that lie in pieces (in all three runs together), and seconds.
 * The seconds start where the graph of the library stands ready. igraph and networkx run in Python where they are
 * installed (Debian: python3-igraph, python3-networkx); networkx on graphs of up to 200,000 edges.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { runnerImport } from "vite";
import { buildFromSources, communityMethods } from "../../dist/library/paperloom.js";
import { madeGraph } from "./made-graph.mjs";
import { agreement, inPieces, median, modularity, moreThanOne } from "./partition-rulers.mjs";

const load = async (path) => (await runnerImport(path, { configFile: false, logLevel: "warn" })).module;
const { viewOfLinks, weightedView } = await load("./src/analysis/view.ts");
const { asGraphology } = await load("./src/analysis/as-graphology.ts");
const { communities } = await load("./src/analysis/communities.ts");

const { values: options, positionals: files } = parseArgs({
  options: { made: { type: "boolean", default: true } },
  allowPositionals: true,
  allowNegative: true,
});

const SIZES = [1_000, 10_000, 100_000, 300_000, 1_000_000];
const RUNS = 3;
const NETWORKX_LIMIT = 200_000;
const PEERS = ["igraph Louvain", "igraph Leiden", "networkx Louvain"];
const PROGRAM = fileURLToPath(new URL("community_peers.py", import.meta.url));
const python = ["python3", "/usr/bin/python3"].find(
  (name) => spawnSync(name, ["-c", "import igraph"]).status === 0,
);

console.log(`machine  ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`);
if (options.made)
  for (const edges of SIZES) {
    const { links, truth } = madeGraph(edges);
    compare("made", { view: viewOfLinks(truth.length, links), truth });
  }
for (const file of files) {
  const { graph } = await buildFromSources([toSource(file)], { seed: 1 });
  const truth = graph.nodes.map((node) => (node.kind === "paper" ? node.paper.categories?.[0] : undefined));
  compare(basename(file), { view: weightedView(graph), truth });
}

function compare(name, { view, truth }) {
  const planted = new Set(truth.filter((one) => one !== undefined)).size;
  console.log(`\n${name}: ${view.order} nodes, ${view.size} edges, ${planted} true classes`);
  console.log(`${"".padEnd(24)}modularity  agreement  communities  in pieces  seconds`);
  const graph = asGraphology(view);
  const peers = peerRuns(graph);
  for (const method of communityMethods)
    say(`Paperloom ${method.label}`, ownRuns(method, view), graph, truth);
  for (const peer of PEERS) {
    const runs = peers.filter((run) => run.name === peer);
    if (runs.length > 0) say(`${peer} ${runs[0].version}`, runs, graph, truth);
    else console.log(`${peer.padEnd(24)}${whyAbsent(peer, graph)}`);
  }
}

function whyAbsent(peer, { size }) {
  return peer.startsWith("networkx") && size > NETWORKX_LIMIT
    ? `skipped above ${NETWORKX_LIMIT} edges`
    : "not installed";
}

function ownRuns(method, view) {
  return Array.from({ length: RUNS }, (_, at) => {
    const start = performance.now();
    const { community } = communities(view, { seed: at + 1, method, runs: 1 });
    return { community, seconds: (performance.now() - start) / 1000 };
  });
}

function peerRuns(graph) {
  if (python === undefined) return [];
  const folder = mkdtempSync(join(tmpdir(), "paperloom-communities-"));
  const edges = join(folder, "edges.txt");
  writeFileSync(edges, graph.mapEdges((_, { weight }, one, two) => `${one} ${two} ${weight}\n`).join(""));
  const names = graph.size > NETWORKX_LIMIT ? [] : ["networkx"];
  const { stdout, stderr, status } = spawnSync(
    python,
    [PROGRAM, edges, String(graph.order), String(RUNS), ...names],
    { encoding: "utf8", maxBuffer: 2 ** 29 },
  );
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function say(name, runs, graph, truth) {
  const middle = (figure) => median(runs.map(figure));
  const pieces = runs.reduce((sum, { community }) => sum + inPieces(graph, community), 0);
  const cells = [
    middle(({ community }) => modularity(graph, community))
      .toFixed(4)
      .padStart(10),
    middle(({ community }) => agreement(community, truth))
      .toFixed(3)
      .padStart(11),
    String(middle(({ community }) => moreThanOne(community))).padStart(13),
    String(pieces).padStart(11),
    middle(({ seconds }) => seconds)
      .toFixed(3)
      .padStart(9),
  ];
  console.log(`${name.padEnd(24)}${cells.join("")}`);
}

function toSource(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return { name: file, chunks: [text] };
}
