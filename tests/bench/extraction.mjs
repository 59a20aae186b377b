/**
 * How fast are names found on one core, and does every mention stand where it says?
 *
 *     npm run build:library && node tests/bench/extraction.mjs CORPUS [--papers N] [--compromise N]
 *
 * Reads CORPUS (any format, may be gzipped), extracts from its papers once (word classes and compiled code cold),
 * then again (warm), and tags N of the same texts with compromise alone (100 without the option). Checks of every mention
 * that its surface stands at its offsets in the field and inside its sentence. Prints machine, corpus, counts, papers and
 * MB a second, and the faults.
 */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { gunzipSync } from "node:zlib";
import nlp from "compromise";
import { extract, readPapers, shippedVocabulary, wordClasses } from "../../dist/library/paperloom.js";

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Give a corpus: node tests/bench/extraction.mjs CORPUS [--papers N] [--compromise N]");
  process.exit(2);
}

const bytes = readFileSync(file);
const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
const { papers: all } = await readPapers([{ name: file, chunks: [text] }]);
const papers = all.slice(0, option("--papers", all.length));
const tagged = papers.slice(0, option("--compromise", 100));

console.log(
  `machine       ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`,
);
console.log(
  `corpus        ${file}: ${papers.length} papers, ${megabytes(papers).toFixed(1)} MB of titles and abstracts`,
);

const context = { vocabulary: shippedVocabulary(), words: await wordClasses() };
let mentions = 0;
let faults = 0;
timed("paperloom, cold", papers, (paper) => extract(paper, context), countPlaces);
const warm = timed("paperloom, warm", papers, (paper) => extract(paper, context));
const alone = timed("compromise", tagged, (paper) => nlp(textOf(paper)).document.length);
console.log(`ratio         ${(warm / alone).toFixed(1)} times compromise tagging alone`);
console.log(`places        ${mentions} mentions, ${faults} not where they say`);
if (faults > 0) process.exitCode = 1;

function countPlaces({ paper, findings }) {
  for (const mention of findings.flatMap((finding) => finding.mentions)) {
    mentions += 1;
    const source = paper[mention.field];
    const stands =
      source?.slice(mention.start, mention.end) === mention.surface &&
      mention.sentence.includes(mention.surface) &&
      source.includes(mention.sentence);
    if (!stands) faults += 1;
  }
}

function option(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
}

function textOf({ title, abstract = "" }) {
  return `${title}\n${abstract}`;
}

function megabytes(papers) {
  return papers.reduce((sum, paper) => sum + Buffer.byteLength(textOf(paper)), 0) / 1e6;
}

/** Runs over papers one by one; what comes of each is looked at outside the measured time, and let go. */
function timed(name, papers, run, look = () => {}) {
  let microseconds = 0;
  for (const paper of papers) {
    const start = process.cpuUsage();
    const result = run(paper);
    const { user, system } = process.cpuUsage(start);
    microseconds += user + system;
    look(result);
  }
  const seconds = microseconds / 1e6;
  const rate = papers.length / seconds;
  console.log(
    `${name.padEnd(16)} ${papers.length} papers in ${seconds.toFixed(1)} s of CPU: ${Math.round(rate)} papers/s, ${(megabytes(papers) / seconds).toFixed(2)} MB/s`,
  );
  return rate;
}
