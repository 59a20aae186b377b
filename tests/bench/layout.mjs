/**
 * How true is the map to its graph, beside plain ForceAtlas2 in the same time?
 *
 *     npm run build:library && node tests/bench/layout.mjs CORPUS…
 *
 * Builds the corpus and measures the map by two rulers that know nothing of how it was made: of 1,000 seeded nodes
 * with neighbours, the mean share of a node's neighbours among as many nearest nodes on the map (neighbourhood
 * preservation, 0 to 1, higher is better); and of the links, the median length over the median distance of any two
 * nodes (lower is better). Then the same for ForceAtlas2 with its inferred settings from random places, given the
 * seconds that the whole analysis took. Prints machine, corpus, counts, seconds and both rulers.
 */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { gunzipSync } from "node:zlib";
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { analyse, buildFromSources } from "../../dist/library/paperloom.js";
import { seededRandom } from "./seeded-random.mjs";

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("Give one or more files with papers: node tests/bench/layout.mjs CORPUS…");
  process.exit(2);
}

const built = await buildFromSources(files.map(toSource), { seed: 1 });
const { nodes, edges } = built.graph;
console.log(
  `machine       ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`,
);
console.log(`corpus        ${files.join(", ")}: ${nodes.length} nodes, ${edges.length} links`);

const placeOf = new Map(nodes.map(({ id }, at) => [id, at]));
const ends = edges.map(({ source, target }) => [placeOf.get(source), placeOf.get(target)]);
const neighbours = nodes.map(() => new Set());
for (const [one, two] of ends) {
  neighbours[one].add(two);
  neighbours[two].add(one);
}

const start = performance.now();
const { x, y } = analyse(built.graph, { seed: 1 });
const seconds = (performance.now() - start) / 1000;
say("paperloom", x, y, seconds);
plain(seconds);

function plain(budget) {
  const graph = new UndirectedGraph();
  const random = seededRandom(7);
  nodes.forEach((_, at) => graph.addNode(at, { x: random(), y: random() }));
  for (const [one, two] of ends) if (one !== two) graph.mergeEdge(one, two);
  const settings = forceAtlas2.inferSettings(graph);
  const begun = performance.now();
  let iterations = 0;
  do {
    forceAtlas2.assign(graph, { iterations: 5, settings });
    iterations += 5;
  } while ((performance.now() - begun) / 1000 < budget);
  const places = nodes.map((_, at) => graph.getNodeAttributes(at));
  const took = (performance.now() - begun) / 1000;
  say(
    `ForceAtlas2 (${iterations} rounds)`,
    places.map((one) => one.x),
    places.map((one) => one.y),
    took,
  );
}

function say(name, x, y, took) {
  const kept = preservation(x, y).toFixed(3);
  const length = (median(ends.map(([one, two]) => away(x, y, one, two))) / spread(x, y)).toFixed(3);
  console.log(
    `${name.padEnd(26)} ${took.toFixed(1)} s, neighbourhood preservation ${kept}, link length ${length}`,
  );
}

function preservation(x, y) {
  const random = seededRandom(3);
  const asked = Array.from({ length: 1000 }, () => Math.floor(random() * nodes.length));
  const shares = asked
    .filter((at) => neighbours[at].size > 0)
    .map((at) => {
      const near = nodes
        .map((_, other) => ({ other, far: away(x, y, at, other) }))
        .filter(({ other }) => other !== at)
        .toSorted((one, two) => one.far - two.far)
        .slice(0, neighbours[at].size);
      return near.filter(({ other }) => neighbours[at].has(other)).length / near.length;
    });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function spread(x, y) {
  const random = seededRandom(5);
  const any = () => Math.floor(random() * nodes.length);
  return median(Array.from({ length: 20_000 }, () => away(x, y, any(), any())));
}

function away(x, y, one, two) {
  return Math.hypot(x[one] - x[two], y[one] - y[two]);
}

function median(values) {
  return values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)];
}

function toSource(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return { name: file, chunks: [text] };
}
