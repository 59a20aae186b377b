import type { Facts } from "../model/paper.ts";
import { ARXIV_ID, arxivId, doi, isoDate } from "../text/identifiers.ts";
import { isGroup } from "../text/group-names.ts";
import type { BibtexEntry } from "./bibtex-entry.ts";
import { withWholeGroups } from "./bibtex-groups.ts";
import { MONTHS } from "./bibtex-value.ts";

type Fields = BibtexEntry["fields"];

const MENTIONED_ARXIV = new RegExp(`arxiv(?:\\.org/(?:abs|pdf)/|[.:\\s]\\s*)(${ARXIV_ID.source})`, "iu");
/** Where an arXiv id may stand when `eprint` has none; a note is asked only where it begins with the id. */
const PLACES_OF_ARXIV = ["journal", "journaltitle", "url", "doi", "howpublished", "note", "number"];

/** What the fields of an entry say about a paper. */
export function bibtexFacts(fields: Fields): Facts {
  const remarks = [textOf(fields, "note"), textOf(fields, "comment"), textOf(fields, "comments")];
  const all: { [Name in keyof Facts]: Facts[Name] | undefined } = {
    title: textOf(fields, "title"),
    abstract: textOf(fields, "abstract"),
    comments: filled(remarks.filter((remark) => remark !== undefined).join(" ")),
    authors: authorsOf(fields),
    arxiv: arxivOf(fields),
    doi: doiOf(fields),
    date: dateOf(fields),
    categories: categoriesOf(fields),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The authors, then the collaborations that stand in a field of their own, as INSPIRE has it: `collaboration = "ATLAS, CMS"`. */
function authorsOf(fields: Fields): string | undefined {
  // braces around all of it make one name of it: they stay
  const authors = filled(withWholeGroups(oneLine(fields.get("author") ?? "")));
  const collaborations = (textOf(fields, "collaboration") ?? "")
    .split(/,|;|\sand\s/u)
    .map((name) => name.replace(/[{}]/gu, "").trim())
    .filter((name) => name !== "" && !names(authors ?? "", name))
    .map((name) => `{${isGroup(name) ? name : `${name} Collaboration`}}`);
  const all = [...(authors === undefined ? [] : [authors]), ...collaborations];
  return all.length === 0 ? undefined : all.join(" and ");
}

/** Whether an author list has the collaboration already: `{ATLAS}`, `The ATLAS Collaboration`. */
function names(authors: string, collaboration: string): boolean {
  return [`{${collaboration}}`, `${collaboration} Collab`, `${collaboration}}`].some((one) =>
    authors.includes(one),
  );
}

function arxivOf(fields: Fields): string | undefined {
  const eprint = oneLine(fields.get("eprint") ?? fields.get("arxivid") ?? fields.get("arxiv") ?? "");
  const archives = ["archiveprefix", "eprinttype", "primaryclass", "eprintclass"].map((name) =>
    fields.get(name),
  );
  // before 2007: eprint = "9901234", archivePrefix = "hep-ph"
  const candidates = [eprint, ...archives.map((archive) => `${archive ?? ""}/${eprint}`)];
  const own = candidates.map((candidate) => arxivId(candidate)).find((id) => id !== undefined);
  if (own !== undefined) return own;
  for (const name of PLACES_OF_ARXIV) {
    const found = MENTIONED_ARXIV.exec(fields.get(name) ?? "");
    if (found !== null && (name !== "note" || found.index === 0)) return arxivId(found[1] ?? "");
  }
  return undefined;
}

function doiOf(fields: Fields): string | undefined {
  return firstDoi(fields.get("doi") ?? "") ?? firstDoi(fields.get("url") ?? "");
}

/** Of several the first, LaTeX's backslashes taken away. */
function firstDoi(text: string): string | undefined {
  const texts = oneLine(text.replace(/\\([_#%&])/gu, "$1")).split(/,?\s|,(?=10\.)/u);
  return doi(texts[0] ?? "");
}

function dateOf(fields: Fields): string | undefined {
  const date = isoDate(fields.get("date") ?? "");
  if (date !== undefined) return date;
  const year = /\b\d{4}\b/u.exec(fields.get("year") ?? "")?.[0];
  const month = monthNumber(fields.get("month") ?? "");
  return year === undefined || month === undefined ? year : `${year}-${String(month).padStart(2, "0")}`;
}

/** 1 to 12 from `6`, `jun` or `07--09 Jul`. */
function monthNumber(text: string): number | undefined {
  const names = [...MONTHS.keys()];
  const name = (text.toLowerCase().match(/[a-z]{3,}/gu) ?? []).find((word) =>
    names.includes(word.slice(0, 3)),
  );
  if (name !== undefined) return names.indexOf(name.slice(0, 3)) + 1;
  const number = /^\s*(\d{1,2})\s*$/u.exec(text)?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 12 ? Number(number) : undefined;
}

function categoriesOf(fields: Fields): readonly string[] | undefined {
  const archive = textOf(fields, "primaryclass") ?? textOf(fields, "eprintclass");
  const keywords = (textOf(fields, "keywords") ?? "").split(/(?<!\s)\s*[,;]\s*/u);
  const all = [...new Set([archive ?? "", ...keywords].filter((word) => word !== ""))];
  return all.length === 0 ? undefined : all;
}

/** A field in one line, without the braces around all of it that only protect capitals. */
function textOf(fields: Fields, name: string): string | undefined {
  let text = oneLine(fields.get(name) ?? "");
  while (isOneGroup(text)) text = text.slice(1, -1).trim();
  return filled(text);
}

/** Whether the first brace is closed by the last sign and not before. */
function isOneGroup(text: string): boolean {
  if (!text.startsWith("{") || !text.endsWith("}")) return false;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    if (text[at] === "{") depth += 1;
    else if (text[at] === "}") depth -= 1;
    if (depth === 0) return false;
  }
  return true;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function filled(text: string): string | undefined {
  return /[^\s{}]/u.test(text) ? text : undefined;
}
