/**
 * Does `related` find what was hidden, and how fast?
 *
 *     npm run build && node tests/bench/related.mjs CORPUS.jsonl [SPLITS]
 *
 * Builds the corpus (JSON Lines, may be .gz), hides 20 % of the links between papers and datasets or tools by seeded chance,
 * and ranks for each paper the datasets and tools that it has no link with. Each hidden one counts by its place among
 * those that are not hidden too, ties by their middle; one that no other paper names is left out, as nothing could know it.
 * Prints hit@10 and the mean reciprocal rank (MRR) with 95 % intervals, those of the difference to ours as well, from
 * 1000 draws of papers with all their hidden links. All methods see the same links, to authors and concepts too: common
 * neighbours, Adamic/Adar and Jaccard are summed over what the paper has.
 * Then the time of a question on a generated graph of 100,000 nodes and 500,000 links.
 */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { gunzipSync } from "node:zlib";
import { adjacency, buildFromSources, ranking, related } from "../../dist/library/paperloom.js";
import { adamicAdar, commonNeighbours, jaccard, pageRank, popularity } from "./link-predictors.mjs";
import { seededRandom } from "./seeded-random.mjs";

const [file, splits = "5"] = process.argv.slice(2);
if (file === undefined) {
  console.error("Give a file of JSON Lines: node tests/bench/related.mjs CORPUS.jsonl");
  process.exit(2);
}

const METHODS = {
  ours: (rows) => (at) => {
    const scores = new Float64Array(rows.graph.nodes.length);
    const answers = ranking(rows, [rows.graph.nodes[at].id], isAnswer);
    for (const { node, score } of answers) scores[rows.place.get(node.id)] = score;
    return scores;
  },
  popularity,
  "common neighbours": commonNeighbours,
  "Adamic/Adar": adamicAdar,
  Jaccard: jaccard,
  "plain PageRank": pageRank,
};

const bytes = readFileSync(file);
const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
console.log(`machine   ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`);
const { graph } = await buildFromSources([{ name: file, chunks: [text] }], { seed: 1 });
console.log(`corpus    ${file}: ${graph.nodes.length} nodes, ${graph.edges.length} links`);
const ranks = new Map(Object.keys(METHODS).map((name) => [name, new Map()]));
for (let seed = 1; seed <= Number(splits); seed += 1) oneSplit(seed);
for (const metric of [hit, reciprocal]) say(metric);
time(100_000, 500_000);

function oneSplit(seed) {
  const random = seededRandom(seed);
  const isHidden = graph.edges.map(({ target }) => isAnswer({ id: target }) && random() < 0.2);
  const rows = adjacency({ nodes: graph.nodes, edges: graph.edges.filter((_, at) => !isHidden[at]) });
  const hidden = new Map();
  let unknowable = 0;
  for (const [at, { source, target }] of graph.edges.entries()) {
    const [paper, thing] = [rows.place.get(source), rows.place.get(target)];
    if (!isHidden[at]) continue;
    if (rows.offsets[thing] === rows.offsets[thing + 1]) unknowable += 1;
    else hidden.set(paper, [...(hidden.get(paper) ?? []), thing]);
  }
  const count = [...hidden.values()].flat().length;
  console.log(`split ${seed}   ${count} hidden links of ${hidden.size} papers (${unknowable} left out)`);
  const answers = graph.nodes.flatMap((node, at) => (isAnswer(node) ? [at] : []));
  for (const [name, prepare] of Object.entries(METHODS)) {
    const score = prepare(rows);
    for (const [paper, things] of hidden) {
      const scores = score(paper);
      const closed = new Set([
        ...rows.neighbours.subarray(rows.offsets[paper], rows.offsets[paper + 1]),
        ...things,
      ]);
      const open = answers.filter((at) => !closed.has(at));
      const known = ranks.get(name).get(paper) ?? [];
      ranks.get(name).set(paper, [...known, ...things.map((thing) => rankOf(scores, thing, open))]);
    }
  }
}

function rankOf(scores, thing, open) {
  let rank = 1;
  for (const at of open) {
    if (scores[at] > scores[thing]) rank += 1;
    else if (scores[at] === scores[thing]) rank += 0.5;
  }
  return rank;
}

function hit(rank) {
  return rank <= 10 ? 100 : 0;
}

function reciprocal(rank) {
  return 100 / rank;
}

function say(metric) {
  console.log(metric === hit ? "hit@10, percent" : "MRR, percent");
  const ours = tallies("ours", metric);
  for (const name of ranks.keys()) {
    const tally = tallies(name, metric);
    const range = interval((draw) => mean(tally, draw));
    const ahead = interval((draw) => mean(ours, draw) - mean(tally, draw));
    const difference = name === "ours" ? "" : `, ours is ahead by ${ahead.join(" to ")}`;
    console.log(`  ${name.padEnd(18)} ${mean(tally).toFixed(1)} (${range.join("–")})${difference}`);
  }
}

/** For each paper the sum of a metric and the number of hidden links. */
function tallies(name, metric) {
  return [...ranks.get(name).values()].map((list) => ({
    sum: list.reduce((total, rank) => total + metric(rank), 0),
    count: list.length,
  }));
}

function mean(tally, draw = tally.keys()) {
  let [sum, count] = [0, 0];
  for (const at of draw) {
    sum += tally[at].sum;
    count += tally[at].count;
  }
  return sum / count;
}

function interval(figure) {
  const random = seededRandom(7);
  const { size } = ranks.get("ours");
  const drawn = Array.from({ length: 1000 }, () =>
    figure(Array.from({ length: size }, () => Math.floor(random() * size))),
  );
  const ordered = Float64Array.from(drawn).toSorted();
  return [ordered[25].toFixed(1), ordered[974].toFixed(1)];
}

/** Things are named by a power law, as in real corpora; half the nodes are papers. */
function time(nodes, links) {
  const random = seededRandom(1);
  const papers = nodes / 2;
  const names = [
    ...Array.from({ length: papers }, (_, at) => ({
      id: `paper:${at}`,
      kind: "paper",
      name: `${at}`,
      paper: {},
    })),
    ...Array.from({ length: papers }, (_, at) => ({ id: `dataset:${at}`, kind: "dataset", name: `${at}` })),
  ];
  const pairs = new Set();
  while (pairs.size < links)
    pairs.add(`${Math.floor(random() * papers)} ${Math.floor(papers * random() ** 3)}`);
  const edges = [...pairs].map((pair) => {
    const [source, target] = pair.split(" ");
    return {
      source: `paper:${source}`,
      target: `dataset:${target}`,
      relation: "uses",
      weight: 1,
      mentions: [],
    };
  });
  const rows = adjacency({ nodes: names, edges });
  const times = Array.from({ length: 200 }, () => {
    const id = names[Math.floor(random() * nodes)].id;
    const start = performance.now();
    related(rows, [id], { keep: ({ kind }) => kind === "dataset" });
    return performance.now() - start;
  });
  const ordered = Float64Array.from(times).toSorted();
  console.log(
    `time      ${nodes} nodes, ${links} links: median ${ordered[100].toFixed(1)} ms a question, 95 % under ${ordered[190].toFixed(1)} ms`,
  );
}

function isAnswer({ id }) {
  return id.startsWith("dataset:") || id.startsWith("tool:");
}
