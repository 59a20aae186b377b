/**
 * How long does a corpus take from file to saved graph, and how much memory?
 *
 *     npm run build && node tests/bench/build.mjs CORPUS…
 *
 * Prints machine, corpus, counts, seconds for each phase, papers a second and peak memory.
 */
import { createReadStream, statSync } from "node:fs";
import { cpus } from "node:os";
import { createGunzip } from "node:zlib";
import { buildFromSources } from "../../dist/library/paperloom.js";

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("Give one or more files with papers: node tests/bench/build.mjs CORPUS…");
  process.exit(2);
}

const marks = [];
const start = performance.now();
const built = await buildFromSources(files.map(toSource), {
  seed: 1,
  onProgress: ({ phase }) => {
    if (marks.at(-1)?.phase !== phase) marks.push({ phase, at: performance.now() });
  },
});
const end = performance.now();

const { reconciliation, nodes, edges } = built.report;
console.log(`machine   ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`);
console.log(
  `corpus    ${files.map((file) => `${file} (${(statSync(file).size / 1e6).toFixed(1)} MB)`).join(", ")}`,
);
console.log(
  `counts    ${reconciliation.read} records, ${reconciliation.kept} papers, ${sum(nodes)} nodes, ${edges} edges`,
);
for (const [at, { phase, at: from }] of marks.entries())
  console.log(`${phase.padEnd(20)} ${seconds((marks[at + 1]?.at ?? end) - from)}`);
console.log(
  `${"all".padEnd(20)} ${seconds(end - start)}, ${(reconciliation.kept / ((end - start) / 1000)).toFixed(0)} papers/s`,
);
console.log(`peak memory          ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

function toSource(file) {
  const bytes = createReadStream(file);
  const plain = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  return { name: file, chunks: plain.setEncoding("utf8") };
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1).padStart(7)} s`;
}

function sum(counts) {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
