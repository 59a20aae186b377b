/**
 * How long does writing a large graph take, how large is the file, and how much memory, against graphology-gexf?
 *
 *     npm run build:library && node tests/bench/export.mjs [NODES [EDGES]]
 *
 * The graph is synthetic: one node in five is a paper. Each format has a process of its own; the memory is the peak
 * of the whole process, the graph included. Prints machine, counts, seconds, bytes and memory.
 */
import { spawnSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { DirectedGraph } from "graphology";
import { write as writeGexf } from "graphology-gexf";
import { exporters } from "../../dist/library/paperloom.js";

const RIVAL = "graphology-gexf";
const FORMATS = ["gexf", "graphml", "nodes-csv", "edges-csv", "json", "turtle", RIVAL];
const [nodeCount = 100_000, edgeCount = 500_000] = process.argv.slice(2, 4).map(Number);
const only = process.argv[4];

if (only === undefined) {
  console.log(`machine  ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`);
  console.log(`counts   ${nodeCount} nodes, ${edgeCount} edges`);
  for (const format of FORMATS) {
    const args = [fileURLToPath(import.meta.url), nodeCount, edgeCount, format].map(String);
    spawnSync(process.execPath, ["--max-old-space-size=6000", ...args], { stdio: "inherit" });
  }
} else await measure(only);

async function measure(format) {
  const analysed = syntheticGraph();
  const pieces =
    format === RIVAL ? rivalPieces(analysed) : exporters.find(({ id }) => id === format).write(analysed);
  const out = createWriteStream("/dev/null");
  const start = performance.now();
  let bytes = 0;
  let batch = "";
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < 65_536) continue;
    bytes += Buffer.byteLength(batch);
    if (!out.write(batch)) await new Promise((resolve) => out.once("drain", resolve));
    batch = "";
  }
  bytes += Buffer.byteLength(batch);
  const seconds = (performance.now() - start) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${format.padEnd(16)}${seconds.toFixed(1).padStart(7)} s ${(bytes / 1e6).toFixed(0).padStart(6)} MB ` +
      `${memory.toFixed(0).padStart(6)} MB peak`,
  );
}

/** What the other library needs to say the same: a graph of its own, and one text; both are part of its time. */
function* rivalPieces({ graph, analysis }) {
  const rival = new DirectedGraph();
  for (const [at, { id, name, kind }] of graph.nodes.entries())
    rival.addNode(id, {
      label: name,
      kind,
      community: analysis.community[at],
      rank: analysis.pagerank[at],
      x: analysis.x[at],
      y: analysis.y[at],
      size: 5,
      color: "#5b7ba6",
    });
  for (const { source, target, relation, weight, mentions } of graph.edges)
    rival.addEdge(source, target, {
      relation,
      weight,
      evidence: mentions[0].sentence,
      mentions: mentions.length,
    });
  yield writeGexf(rival, { version: "1.3" });
}

function syntheticGraph() {
  const papers = Math.floor(nodeCount / 5);
  const things = nodeCount - papers;
  const nodes = [
    ...Array.from({ length: things }, (_, at) => ({
      id: `dataset:d${number(at)}`,
      kind: "dataset",
      name: `Dataset ${at}`,
      aliases: [],
    })),
    ...Array.from({ length: papers }, (_, at) => {
      const id = `paper:p${number(at)}`;
      const title = `Paper ${at} about datasets & tools`;
      return { id, kind: "paper", name: title, paper: { id, title, date: "2024-05-01", origins: [] } };
    }),
  ];
  const each = Math.ceil(edgeCount / papers);
  const edges = Array.from({ length: edgeCount }, (_, at) => {
    const source = `paper:p${number(Math.floor(at / each))}`;
    const target = `dataset:d${number((Math.floor(at / each) * 7919 + (at % each) * 13) % things)}`;
    const sentence = `In the paper number ${at} we use "Dataset" <${at}> & compare it with others.`;
    const mention = {
      paper: source,
      entity: target,
      field: "abstract",
      start: 0,
      end: 7,
      surface: "Dataset",
      sentence,
    };
    return {
      source,
      target,
      relation: "uses",
      weight: 0.8,
      mentions: [{ ...mention, rule: "bench", confidence: 1 }],
    };
  });
  const numbers = (value) => nodes.map((_, at) => value(at));
  const analysis = {
    community: numbers((at) => at % 50),
    communities: Array.from({ length: 50 }, (_, at) => ({
      number: at,
      size: nodeCount / 50,
      label: [`Name ${at}`],
    })),
    modularity: 0.5,
    degree: numbers(() => 5),
    pagerank: numbers(() => 1 / nodeCount),
    x: numbers((at) => (at % 2000) - 1000),
    y: numbers((at) => ((at * 7) % 2000) - 1000),
  };
  return { graph: { nodes, edges }, analysis };
}

function number(at) {
  return String(at).padStart(7, "0");
}
