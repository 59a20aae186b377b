/**
 * How long does writing a large graph take, how large is the file, and how much memory, against graphology-gexf?
 *
 *     npm run build:library && node tests/bench/export.mjs [NODES EDGES FORMAT]
 *
 * The graphs are synthetic: one node in five is a paper, all are dated. Each format has a process of its own; the
 * memory is the peak of that process, the graph included, which the first row has alone. Prints machine, counts,
 * seconds by the clock and of the processor, bytes and memory.
 */
import { spawnSync } from "node:child_process";
import { openSync, writeSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { DirectedGraph } from "graphology";
import { write as writeGexf } from "graphology-gexf";
import { exporters, folderExporters } from "../../dist/library/paperloom.js";

const ALONE = "the graph alone";
const RIVAL = "graphology-gexf";
const FORMATS = [ALONE, "gexf", "graphml", "nodes-csv", "edges-csv", "json", "turtle", "parquet"];
const SIZES = [
  { nodes: 100_000, edges: 500_000, formats: [...FORMATS, RIVAL] },
  { nodes: 300_000, edges: 2_000_000, formats: FORMATS },
];
const [nodeCount, edgeCount] = process.argv.slice(2, 4).map(Number);

if (nodeCount === undefined) runAll();
else measure(process.argv[4]);

function runAll() {
  console.log(`machine  ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`);
  for (const { nodes, edges, formats } of SIZES) {
    console.log(`counts   ${nodes} nodes, ${edges} edges`);
    for (const format of formats) {
      const args = [fileURLToPath(import.meta.url), nodes, edges, format].map(String);
      spawnSync(process.execPath, ["--max-old-space-size=6000", ...args], { stdio: "inherit" });
    }
  }
}

function measure(format) {
  const analysed = syntheticGraph();
  const pieces = piecesOf(format, analysed);
  const out = openSync("/dev/null", "w");
  const start = performance.now();
  const before = process.cpuUsage();
  let bytes = 0;
  for (const piece of batches(pieces)) {
    writeSync(out, piece);
    bytes += typeof piece === "string" ? Buffer.byteLength(piece) : piece.length;
  }
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const busy = (user + system) / 1e6;
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${format.padEnd(16)}${seconds.toFixed(1).padStart(7)} s ${busy.toFixed(1).padStart(6)} s CPU ${(bytes / 1e6).toFixed(0).padStart(6)} MB ` +
      `${memory.toFixed(0).padStart(6)} MB peak`,
  );
}

function piecesOf(format, analysed) {
  if (format === ALONE) return [];
  if (format === RIVAL) return rivalPieces(analysed);
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter !== undefined) return exporter.write(analysed);
  return filePieces(folderExporters.find(({ id }) => id === format).files(analysed));
}

function* filePieces(files) {
  for (const { pieces } of files) yield* pieces;
}

/** Texts joined to some 64 kB, as the program writes them. */
function* batches(pieces) {
  let batch = [];
  let length = 0;
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      yield piece;
      continue;
    }
    batch.push(piece);
    length += piece.length;
    if (length < 65_536) continue;
    yield batch.join("");
    batch = [];
    length = 0;
  }
  yield batch.join("");
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
    // the very texts that are the ids of nodes, as in a graph that was built
    const source = nodes[things + Math.floor(at / each)].id;
    const target = nodes[(Math.floor(at / each) * 7919 + (at % each) * 13) % things].id;
    const sentence = read(`In the paper number ${at} we use "Dataset" <${at}> & compare it with others.`);
    const mention = {
      paper: source,
      entity: target,
      field: "abstract",
      start: 0,
      end: 7,
      surface: "Dataset",
      sentence,
      rule: "bench",
      confidence: 1,
    };
    return { source, target, relation: "uses", weight: 0.8, mentions: [mention] };
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

/** A text in one piece, as one is that was read from a file; a joined one would be put together while it is written. */
function read(text) {
  return Buffer.from(text).toString("latin1");
}

function number(at) {
  return String(at).padStart(7, "0");
}
