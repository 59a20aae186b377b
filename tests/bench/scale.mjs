/**
 * What does a paper cost as piles grow? Time of each phase and most memory, for a corpus and multiples of it.
 *
 *     npm run build && node tests/bench/scale.mjs CORPUS.jsonl[.gz] 1 10 …
 *
 * A multiple has new ids and DOIs, and titles and sentences that a seeded generator puts together from three each, so
 * that no two are equal or begin or end alike, as little as those of real papers, and nothing was seen before. Every
 * build is a process of its own, with two threads and no cache.
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { seededRandom } from "./seeded-random.mjs";

const [corpus, ...factors] = process.argv.slice(2);
if (corpus === undefined || factors.length === 0) {
  console.error("Give a corpus and multiples: node tests/bench/scale.mjs CORPUS.jsonl.gz 1 10");
  process.exit(2);
}
const bytes = readFileSync(corpus);
const records = (corpus.endsWith(".gz") ? gunzipSync(bytes) : bytes)
  .toString("utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line));
const sentences = records.flatMap(({ abstract }) => split(abstract));

console.log(
  `machine   ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}`,
);
console.log(`corpus    ${corpus}, ${records.length} records`);
const folder = mkdtempSync(join(tmpdir(), "paperloom-scale-"));
try {
  for (const factor of factors.map(Number)) measure(factor);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(factor) {
  const file = join(folder, "papers.jsonl");
  write(file, factor);
  const args = [
    "build",
    file,
    "-o",
    join(folder, "graph"),
    "--no-cache",
    "--jobs",
    "2",
    "--quiet",
    "--profile",
  ];
  const { status, stderr } = spawnSync(process.execPath, ["dist/command/paperloom.js", ...args], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const { nodes, edges, reconciliation } =
    status === 0 ? JSON.parse(readFileSync(join(folder, "graph/report.json"), "utf8")) : {};
  console.log(
    `\n${factor} x: ${records.length * factor} records, ${(statSync(file).size / 1e6).toFixed(0)} MB`,
  );
  if (status !== 0) {
    console.log(`ended with ${status}: ${stderr.trim().split("\n").slice(-3).join(" ")}`);
    return;
  }
  const table = stderr.trim().split("\n").slice(-7);
  const all = Number(/^all\s+([\d.]+)/mu.exec(stderr)?.[1]);
  const count = Object.values(nodes).reduce((sum, one) => sum + one, 0);
  console.log(`${reconciliation.kept} papers, ${count} nodes, ${edges} links`);
  console.log(table.join("\n"));
  console.log(`${((1e6 * all) / reconciliation.kept).toFixed(0)} µs a paper`);
}

function write(file, factor) {
  const random = seededRandom(factor);
  const out = openSync(file, "w");
  for (let copy = 0; copy < factor; copy += 1) {
    const lines = records.map((record, at) => {
      const number = String(at).padStart(5, "0");
      // numbers of this form begin in 2015
      const id = `${String(copy + 15).padStart(2, "0")}01.${number}`;
      return JSON.stringify({
        ...record,
        id,
        ...(record.doi === undefined ? {} : { doi: `${record.doi}.${copy}` }),
        title: spliced([drawn(records, random).title, record.title, drawn(records, random).title], random),
        abstract: mixed(record, random),
      });
    });
    writeSync(out, `${lines.join("\n")}\n`);
  }
  closeSync(out);
}

/** As many sentences as the abstract has, half of them its own, each with the first and the last words of others. */
function mixed({ abstract }, random) {
  return split(abstract)
    .map((sentence) => (random() < 0.5 ? sentence : drawn(sentences, random)))
    .map((sentence) => spliced([drawn(sentences, random), sentence, drawn(sentences, random)], random))
    .join(" ");
}

/** The first few words of one text, the middle of another, the last words of a third: so begins and ends no other. */
function spliced(texts, random) {
  const [first, middle, last] = texts.map((text) => text.split(/\s+/u));
  const at = 2 + Math.floor(random() * 5);
  return [...first.slice(0, at), ...middle.slice(at, -at), ...last.slice(-at)].join(" ");
}

function drawn(list, random) {
  return list[Math.floor(random() * list.length)];
}

function split(text = "") {
  return text.split(/(?<=[.!?])\s+(?=[A-Z])/u);
}
