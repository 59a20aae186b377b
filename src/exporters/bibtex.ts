import type { Paper } from "../model/paper.ts";
import { paperName } from "../model/paper.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { personNames } from "../text/person-names.ts";
import type { Exporter } from "./exporter.ts";
import { papersOf } from "./papers-of.ts";
import { printable } from "./printable.ts";
import { paperTexts } from "./written-texts.ts";

/** The papers as BibTeX; LaTeX in titles and abstracts stays as the input has it. */
export const bibtex: Exporter = {
  id: "bibtex",
  label: "Papers (BibTeX)",
  purpose: "references",
  extension: "bib",
  mediaType: "application/x-bibtex",
  texts: paperTexts(["title", "authors", "abstract"]),
  write,
};

function* write({ graph }: WrittenGraph): Generator<string> {
  const used = new Set<string>();
  for (const paper of papersOf(graph)) yield entry(paper, freeKey(paper, used));
}

function entry(paper: Paper, key: string): string {
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["title", paperName(paper)],
    ["author", paper.authors === undefined ? undefined : authors(paper.authors)],
    ["year", paper.date?.slice(0, 4)],
    ["eprint", paper.arxiv],
    ["archivePrefix", paper.arxiv === undefined ? undefined : "arXiv"],
    ["doi", paper.doi],
    ["abstract", paper.abstract],
  ];
  const lines = fields.flatMap(([name, value]) => {
    const text = value === undefined ? "" : balanced(printable(value));
    return text === "" ? [] : [`  ${name} = {${text}},\n`];
  });
  return `@misc{${key},\n${lines.join("")}}\n\n`;
}

/** `Krämer, Michael and {ATLAS Collaboration}`: a name without given names is one whole in braces. */
function authors(text: string): string {
  return personNames(text)
    .map(({ family, given }) => (given === "" ? wholeName(family) : `${family}, ${given}`))
    .join(" and ");
}

function wholeName(name: string): string {
  return /^\{.*\}$/u.test(name) || !name.includes(" ") ? name : `{${name}}`;
}

/** A text in which every brace has its partner: those without one are left out. */
function balanced(text: string): string {
  const open: number[] = [];
  const lonely = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "{") open.push(at);
    else if (text[at] === "}" && open.pop() === undefined) lonely.add(at);
  }
  for (const at of open) lonely.add(at);
  return lonely.size === 0
    ? text
    : Array.from(text.split(""), (sign, at) => (lonely.has(at) ? "" : sign)).join("");
}

/** The own id, arXiv id or DOI; BibTeX does not tell capitals, so the second of a name becomes `name-2`. */
function freeKey({ ownId, arxiv, doi, id }: Paper, used: Set<string>): string {
  const wanted = [ownId, arxiv, doi].find((key) => key !== undefined && KEY.test(key));
  const stem = wanted ?? id.replace(/[^\w.:/-]+/gu, "-");
  let key = stem;
  for (let number = 2; used.has(key.toLowerCase()); number += 1) key = `${stem}-${number}`;
  used.add(key.toLowerCase());
  return key;
}

/** What BibTeX and its programs take as a key. */
const KEY = /^[\w.:/+-]+$/u;
