/**
 * How fast is a reader beside the plain parser of its format, and does its memory stay the same however long the file?
 *
 *     npm run build:library && node tests/bench/reading.mjs RECORDS.jsonl[.gz] [MEGABYTES [FORMAT]]
 *     node tests/bench/reading.mjs RECORDS.jsonl[.gz] --memory FORMAT MEGABYTES
 *
 * RECORDS holds one paper a line with id, title, authors, abstract and created. They are written in each format over
 * and over until the text has that many megabytes (20 by default). All get the same text in turns, ten times, ours in
 * pieces and the others whole; the best time of each counts. `parser` is the plain parser alone, which gives a record
 * with its fields by name; `program` is what one would write around it in a few lines for the same facts: texts in one
 * line, a list of names, a date, an id. It knows neither damage nor where a record stands.
 * Then memory, a process each, for 50 and 500 megabytes:
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

const [file, second, third, size] = process.argv.slice(2);
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

/** The facts of a paper as a plain program takes them from its fields. */
const facts = (title, abstract, names, id, date) => ({
  title: flat(title ?? "").trim(),
  abstract: flat(abstract ?? "").trim(),
  authors: names.map((name) => name.trim()).filter(Boolean),
  id: /^(?:https?:\/\/arxiv\.org\/abs\/)?([a-z.-]+\/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?$/iu.exec(id ?? "")?.[1],
  date: /\b\d{4}(?:-\d\d(?:-\d\d)?)?/u.exec(date ?? "")?.[0],
});

/** Entries of a feed with their fields by name. */
function entriesOf(text) {
  const entries = [];
  const texts = [];
  let entry = { authors: [] };
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("opentag", ({ name }) => {
    if (name === "entry") entries.push((entry = { authors: [] }));
    texts.push("");
  });
  parser.on("text", (piece) => (texts[texts.length - 1] += piece));
  parser.on("closetag", ({ name }) => {
    const whole = texts.pop();
    if (name === "name") entry.authors.push(whole);
    else entry[name] = whole;
  });
  parser.write(text).close();
  return entries;
}

const linesOf = (text) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const rowsOf = (text) => papaparse.parse(text, { header: true, skipEmptyLines: true }).data;

/** How a paper is written, what stands around all of them, and the plain parser where there is one. */
const FORMATS = {
  "json-lines": {
    write: (paper) => `${JSON.stringify(paper)}\n`,
    plain: linesOf,
    program: (text) =>
      linesOf(text).map(({ id, title, abstract, authors, created }) =>
        facts(title, abstract, [authors ?? []].flat().join(", ").split(", "), id, created),
      ),
  },
  csv: {
    head: "id,title,authors,abstract,date\n",
    write: (paper) =>
      `${[paper.id, paper.title, people(paper).join("; "), paper.abstract, paper.created].map(quoted).join(",")}\n`,
    plain: rowsOf,
    program: (text) =>
      rowsOf(text).map(({ id, title, authors, abstract, date }) =>
        facts(title, abstract, authors.split(";"), id, date),
      ),
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
    plain: entriesOf,
    program: (text) =>
      entriesOf(text).map(({ id, title, authors, summary }) => facts(title, summary, authors, id)),
  },
  bibtex: {
    write: (paper) =>
      `@article{${paper.id.replace("/", ":")},\n  title = ${braced(paper.title)},\n  author = ${braced(people(paper).join(" and "))},\n  abstract = ${braced(paper.abstract)},\n  year = {${paper.created.slice(0, 4)}}\n}\n`,
    plain: (text) => bibtexParse.entries(text),
  },
  "csl-json": {
    head: "[\n",
    write: (paper, at) =>
      `${at === 0 ? "" : ",\n"}${JSON.stringify({ id: paper.id, title: paper.title, abstract: paper.abstract, author: people(paper).map((literal) => ({ literal })) })}`,
    tail: "\n]\n",
    plain: (text) => JSON.parse(text),
    program: (text) =>
      JSON.parse(text).map(({ id, title, abstract, author }) =>
        facts(
          title,
          abstract,
          author.map(({ literal, family, given }) => literal ?? `${family}, ${given}`),
          id,
        ),
      ),
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
  await read(third, pieces(FORMATS[third], Number(size) * 1e6), () => {
    globalThis.gc();
    live = Math.max(live, process.memoryUsage().heapUsed);
  });
  console.log(live);
  process.exit();
}

const length = Number(second ?? 20) * 1e6;
console.log(`machine   ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`);
console.log(`corpus    ${file}, written over and over to ${length / 1e6} MB in each format`);
console.log("format          records    ours MB/s  parser MB/s program MB/s  ours / parser  ours / program");
const asked = Object.entries(FORMATS).filter(([id]) => third === undefined || id === third);
for (const [id, one] of asked) {
  const chunks = [...pieces(one, length)];
  const text = chunks.join("");
  const best = { ours: Infinity, plain: Infinity, program: Infinity };
  let count = 0;
  for (let turn = 0; turn < 10; turn += 1) {
    const runs = {
      ours: async () => (count = await read(id, chunks)),
      plain: one.plain,
      program: one.program,
    };
    for (const [name, run] of Object.entries(runs)) {
      const start = performance.now();
      await run?.(text);
      best[name] = Math.min(best[name], performance.now() - start);
    }
  }
  const speed = (name) => (text.length / 1e3 / best[name]).toFixed(1).padStart(12);
  const beside = ["plain", "program"].filter((name) => one[name] !== undefined);
  const ratios = beside.map((name) => (best.ours / best[name]).toFixed(2).padStart(14)).join("");
  console.log(
    `${id.padEnd(12)} ${String(count).padStart(10)} ${speed("ours")} ${beside.map(speed).join("")} ${ratios}`,
  );
}
if (third !== undefined) process.exit();
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
