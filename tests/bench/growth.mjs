/**
 * How much of a map stays when one paper in a hundred comes in?
 *
 *     npm run build && node tests/bench/growth.mjs CORPUS.jsonl
 *
 * Builds the corpus (JSON Lines, one paper a line) without every hundredth line, then all of it: once with the first
 * graph as `previous`, once without. Prints machine, corpus, counts, the share of old nodes whose community keeps its number
 * (and so its colour), the median move, the modularity and the seconds.
 */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { buildFromSources, diff, growth } from "../../dist/library/paperloom.js";

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Give a file of JSON Lines: node tests/bench/growth.mjs CORPUS.jsonl");
  process.exit(2);
}

const lines = readFileSync(file, "utf8").trimEnd().split("\n");
const early = lines.filter((_, at) => at % 100 !== 99);
console.log(`machine   ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`);
console.log(`corpus    ${file}: ${early.length} records, then ${lines.length}`);

const old = await build("old map", early);
const kept = await build("grown from it", lines, old);
const anew = await build("built anew", lines);
say("grown from it", growth(old, kept));
say("built anew", growth(old, anew));
const { communities } = diff(old, kept);
const counts = Object.entries(communities).map(([change, list]) => `${list.length} ${change}`);
console.log(`communities          ${counts.join(", ")}`);

async function build(name, records, previous) {
  const start = performance.now();
  const source = { name: file, chunks: [`${records.join("\n")}\n`] };
  const built = await buildFromSources([source], {
    seed: 1,
    ...(previous === undefined ? {} : { previous }),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { nodes, edges } = built.graph;
  console.log(
    `${name.padEnd(20)} ${nodes.length} nodes, ${edges.length} links, modularity ${built.analysis.modularity}, ${seconds} s`,
  );
  return built;
}

function say(name, { nodes, kept: share, medianMove }) {
  console.log(
    `${name.padEnd(20)} of ${nodes} old nodes ${(100 * share).toFixed(1)} % keep the number of their community, median move ${(100 * medianMove).toFixed(2)} %`,
  );
}
