/**
 * How fast is a reader beside the plain parser of its format, and does its memory stay the same however long the file?
 *
 *     npm run build:library && node tests/bench/reading.mjs RECORDS.jsonl[.gz] [MEGABYTES]
 *     node tests/bench/reading.mjs RECORDS.jsonl[.gz] --memory FORMAT MEGABYTES
 *
 * RECORDS holds one paper a line with id, title, authors, abstract and created. They are written in each format over
 * and over until the text has that many megabytes (20 by default). Both readers get the same pieces of text in turns,
 * three times; the best of each counts. Then memory, a process each, for 50 and 500 megabytes:
 * the most that is left after a collection, asked for every 5,000 records, the records of RECORDS included.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { gunzipSync } from "node:zlib";
import bibtexParse from "bibtex-parse";
import papaparse from "papaparse";
import { SaxesParser } from "saxes";
import { readers } from "../../dist/library/paperloom.js";

const [file, second, format, size] = process.argv.slice(2);
if (file === undefined) {
  console.error("Give a file of records: node tests/bench/reading.mjs RECORDS.jsonl[.gz] [MEGABYTES]");
  process.exit(2);
}
const bytes = readFileSync(file);
const papers = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes)
  .toString("utf8")
  .split("\n")
  .filter(Boolean)
  .slice(0, 5000)
  .map((line) => ({ title: "", abstract: "", created: "", ...JSON.parse(line) }));

const people = ({ authors = [] }) => [authors].flat().join(", ").split(", ");
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
const flat = (text) => text.replace(/\s+/gu, " ");
const braced = (text) => `{${text.replace(/[{}\\]/gu, "")}}`;

/** How a paper is written, what stands around all of them, and the plain parser where there is one. */
const FORMATS = {
  "json-lines": {
    write: (paper) => `${JSON.stringify(paper)}\n`,
    plain: (text) =>
      text
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)).length,
  },
  csv: {
    head: "id,title,authors,abstract,date\n",
    write: (paper) =>
      `${[paper.id, paper.title, people(paper).join("; "), paper.abstract, paper.created].map(quoted).join(",")}\n`,
    plain: (text) => papaparse.parse(text).data.length,
  },
  "arxiv-atom": {
    head: '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id>\n',
    write: (paper) =>
      `<entry><id>http://arxiv.org/abs/${paper.id}</id><title>${escaped(paper.title)}</title><summary>${escaped(paper.abstract)}</summary>${people(
        paper,
      )
        .map((name) => `<author><name>${escaped(name)}</name></author>`)
        .join("")}</entry>\n`,
    tail: "</feed>\n",
    plain: (text) => {
      let count = 0;
      const parser = new SaxesParser();
      parser.on("opentag", () => (count += 1));
      parser.write(text).close();
      return count;
    },
  },
  bibtex: {
    write: (paper) =>
      `@article{${paper.id.replace("/", ":")},\n  title = ${braced(paper.title)},\n  author = ${braced(people(paper).join(" and "))},\n  abstract = ${braced(paper.abstract)},\n  year = {${paper.created.slice(0, 4)}}\n}\n`,
    plain: (text) => bibtexParse.entries(text).length,
  },
  "csl-json": {
    head: "[\n",
    write: (paper, at) =>
      `${at === 0 ? "" : ",\n"}${JSON.stringify({ id: paper.id, title: paper.title, abstract: paper.abstract, author: people(paper).map((literal) => ({ literal })) })}`,
    tail: "\n]\n",
    plain: (text) => JSON.parse(text).length,
  },
  ris: {
    write: (paper) =>
      `TY  - JOUR\nID  - ${paper.id}\nTI  - ${flat(paper.title)}\n${people(paper)
        .map((name) => `AU  - ${name}\n`)
        .join("")}AB  - ${flat(paper.abstract)}\nER  - \n\n`,
  },
};

/** Pieces of at most 64 kB, written as they are asked for. */
function* pieces({ head = "", write, tail = "" }, length) {
  let piece = head;
  for (let at = 0, total = 0; total < length; at += 1) {
    const text = write(papers[at % papers.length], at);
    total += text.length;
    piece += text;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = "";
  }
  yield piece + tail;
}

async function read(id, chunks, look = () => undefined) {
  const reader = readers.find((one) => one.id === id);
  let count = 0;
  for await (const batch of reader.split({ name: id, chunks }))
    for (const raw of batch) {
      count += reader.parse(raw).record === undefined ? 0 : 1;
      if (count % 5000 === 0) look();
    }
  return count;
}

if (second === "--memory") {
  let live = 0;
  await read(format, pieces(FORMATS[format], Number(size) * 1e6), () => {
    globalThis.gc();
    live = Math.max(live, process.memoryUsage().heapUsed);
  });
  console.log(live);
  process.exit();
}

const length = Number(second ?? 20) * 1e6;
console.log(`machine   ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`);
console.log(`corpus    ${file}, written over and over to ${length / 1e6} MB in each format`);
console.log("format          records    ours MB/s   plain MB/s   ours / plain");
for (const [id, one] of Object.entries(FORMATS)) {
  const chunks = [...pieces(one, length)];
  const text = chunks.join("");
  let [ours, plain, count] = [Infinity, Infinity, 0];
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    count = await read(id, chunks);
    const middle = performance.now();
    one.plain?.(text);
    ours = Math.min(ours, middle - start);
    plain = Math.min(plain, performance.now() - middle);
  }
  const speed = (time) => (text.length / 1e3 / time).toFixed(1).padStart(12);
  const beside = one.plain === undefined ? "" : `${speed(plain)} ${(ours / plain).toFixed(2).padStart(14)}`;
  console.log(`${id.padEnd(12)} ${String(count).padStart(10)} ${speed(ours)} ${beside}`);
}
console.log("\nformat       live memory at 50 MB   at 500 MB");
for (const id of Object.keys(FORMATS)) {
  const peaks = [50, 500].map((megabytes) => {
    const said = execFileSync(process.execPath, [
      "--expose-gc",
      process.argv[1],
      file,
      "--memory",
      id,
      String(megabytes),
    ]);
    return `${(Number(said) / 1e6).toFixed(1)} MB`;
  });
  console.log(`${id.padEnd(12)} ${peaks[0].padStart(20)} ${peaks[1].padStart(11)}`);
}
