/**
 * How many copies of one paper are found, when it comes in four formats and each copy is damaged otherwise?
 *
 *     npm run build:library && node tests/bench/duplicates.mjs RECORDS.jsonl[.gz] [PAPERS]
 *
 * RECORDS holds one paper a line with id, title, authors, abstract and created. Identifiers are left out of
 * every copy but one, so that texts must do the work. Prints machine, corpus, counts, copies found and wrong merges.
 */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { gunzipSync } from "node:zlib";
import { readPapers } from "../../dist/library/paperloom.js";

const [file, most = "300"] = process.argv.slice(2);
if (file === undefined) {
  console.error("Give a file of records: node tests/bench/duplicates.mjs RECORDS.jsonl[.gz] [PAPERS]");
  process.exit(2);
}

let state = 7;
const random = () => (state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647) / 2_147_483_647;
const chance = (share) => random() < share;
const pick = (list) => list[Math.floor(random() * list.length)];

const bytes = readFileSync(file);
const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n").filter(Boolean);
const step = Math.max(1, Math.floor(lines.length / Number(most)));
const papers = lines
  .filter((_, at) => at % step === 0)
  .slice(0, Number(most))
  .map((line) => JSON.parse(line));

/** What becomes of a text on its way through other people's tools. */
function damaged(text) {
  let damage = text.replace(/\s+/gu, () => (chance(0.1) ? "\n  " : " "));
  if (chance(0.3)) damage = damage.replaceAll("$", "");
  if (chance(0.3)) damage = damage.toUpperCase().slice(0, 1) + damage.slice(1).replace(/-/gu, "\u2013");
  if (chance(0.3)) {
    const words = damage.split(" ");
    words[Math.floor(random() * words.length)] = pick(["the", "novel", "results", ""]);
    damage = words.join(" ");
  }
  return damage;
}

/** Titles change less: case, dashes, mathematics, a full stop. */
function damagedTitle(title) {
  const plain = title.replace(/\s+/gu, " ");
  return pick([
    plain,
    plain.replaceAll("$", ""),
    `${plain}.`,
    plain.toUpperCase(),
    plain.replaceAll("-", "\u2013"),
  ]);
}

const people = ({ authors = [] }) =>
  [authors].flatMap((one) => (Array.isArray(one) ? one : one.split(/,\s*|\s+and\s+/u))).filter(Boolean);
const inverted = (name) => `${name.split(" ").at(-1)}, ${name.split(" ").slice(0, -1).join(" ")}`;
const yearOf = ({ created = "" }) => String(Number(created.slice(0, 4)) + (chance(0.3) ? 1 : 0));
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const kept = (text, share) => (text !== undefined && chance(share) ? text : undefined);

const formats = {
  "copies.jsonl": (paper) => JSON.stringify({ ...paper, doi: undefined }),
  "copies.bib": (paper, at) => {
    const abstract = kept(paper.abstract, 0.6);
    return `@article{key${at},\n title = {{${damagedTitle(paper.title)}}},\n author = {${people(paper).map(inverted).join(" and ")}},\n year = ${yearOf(paper)}${abstract === undefined ? "" : `,\n abstract = {${damaged(abstract)}}`}\n}\n`;
  },
  "copies.ris": (paper) => {
    const abstract = kept(paper.abstract, 0.8);
    const names = people(paper).map((name) => `AU  - ${inverted(name)}\n`);
    return `TY  - JOUR\nTI  - ${damagedTitle(paper.title)}\n${names.join("")}PY  - ${yearOf(paper)}\n${abstract === undefined ? "" : `AB  - ${damaged(abstract).replace(/\s+/gu, " ")}\n`}ER  - \n`;
  },
  "copies.atom": (paper) =>
    `<entry><title>${escaped(damagedTitle(paper.title))}</title><summary>${escaped(damaged(paper.abstract))}</summary>` +
    `<published>${paper.created}T00:00:00Z</published>${people(paper)
      .map((name) => `<author><name>${escaped(name)}</name></author>`)
      .join("")}</entry>`,
};

const sources = Object.entries(formats).map(([name, write]) => {
  const body = papers.map(write).join("\n");
  const text = name.endsWith(".atom")
    ? `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/copies</id>${body}</feed>`
    : body;
  return { name, chunks: [text] };
});
const start = performance.now();
const reading = await readPapers(sources);
const seconds = (performance.now() - start) / 1000;

// every record stands in its file in the order of the papers
const place = new Map();
for (const name of Object.keys(formats)) {
  const origins = reading.papers.flatMap((paper) => paper.origins.filter((origin) => origin.file === name));
  const starts = [...new Set(origins.map(({ line }) => line))].toSorted((one, two) => one - two);
  starts.forEach((line, at) => place.set(`${name}:${line}`, at));
}
let found = 0;
let wrong = 0;
for (const { origins } of reading.papers) {
  const numbers = origins.map(({ file: name, line }) => place.get(`${name}:${line}`));
  const first = numbers[0];
  wrong += new Set(numbers).size > 1 ? 1 : 0;
  found += numbers.filter((number) => number === first).length - 1;
}
const copies = papers.length * (sources.length - 1);
console.log(`machine   ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`);
console.log(`corpus    ${file}, ${papers.length} papers in ${sources.length} formats`);
console.log(
  `counts    ${reading.reconciliation.read} records, ${reading.papers.length} papers, ${reading.problems.length} problems`,
);
console.log(`found     ${found} of ${copies} copies (${((100 * found) / copies).toFixed(2)} %)`);
console.log(`wrong     ${wrong} papers that join two works`);
for (const { what, file: name, line } of reading.problems) console.log(`problem   ${name}:${line}: ${what}`);
console.log(`time      ${seconds.toFixed(2)} s`);
