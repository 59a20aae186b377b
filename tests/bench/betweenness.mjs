/**
 * How long does betweenness take, exactly and by a sample, and which of the nodes that lie between most are found?
 *
 *     npm run build && node tests/bench/betweenness.mjs CORPUS…
 *
 * Prints machine, counts, seconds, and for samples of 500 and 2,000 nodes the share of the exact top that is in the top
 * of the sample, with the largest relative error there. The exact values of 45,000 nodes take ten minutes.
 */
import { createReadStream } from "node:fs";
import { cpus } from "node:os";
import { createGunzip } from "node:zlib";
import { adjacency, betweenness, buildFromSources } from "../../dist/library/paperloom.js";

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("Give one or more files with papers: node tests/bench/betweenness.mjs CORPUS…");
  process.exit(2);
}

const { graph } = await buildFromSources(files.map(toSource), { seed: 1 });
const rows = adjacency(graph);
console.log(`machine   ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`);
console.log(`counts    ${graph.nodes.length} nodes, ${graph.edges.length} edges`);
const exact = timed("exact", graph.nodes.length);
for (const sources of [500, 2000]) {
  if (sources >= graph.nodes.length) continue;
  const values = timed(`from ${sources}`, sources);
  for (const most of [20, 100, 1000]) {
    const [wanted, found] = [topOf(exact, most), new Set(topOf(values, most))];
    const share = wanted.filter((at) => found.has(at)).length / wanted.length;
    const worst = Math.max(...wanted.map((at) => Math.abs(values[at] / exact[at] - 1)));
    console.log(
      `  top ${most}: ${(100 * share).toFixed(0)} % found, error at most ${(100 * worst).toFixed(0)} %`,
    );
  }
}

function timed(name, sources) {
  const start = performance.now();
  const { values } = betweenness(rows, { seed: 1, sources });
  console.log(`${name.padEnd(10)}${((performance.now() - start) / 1000).toFixed(1).padStart(7)} s`);
  return values;
}

function topOf(values, most) {
  return values
    .map((_, at) => at)
    .toSorted((one, two) => values[two] - values[one])
    .slice(0, most);
}

function toSource(file) {
  const bytes = createReadStream(file);
  const plain = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  return { name: file, chunks: plain.setEncoding("utf8") };
}
