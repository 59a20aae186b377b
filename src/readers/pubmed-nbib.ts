import { quote } from "../model/problem.ts";
import { looseDate } from "../text/loose-date.ts";
import { registerIds } from "../text/register-ids.ts";
import { authorList } from "./author-list.ts";
import { identifiersIn } from "./identifiers-in.ts";
import { parsedRecord, rejected } from "./parsed-record.ts";
import type { Parsed, RawRecord, Reader } from "./reader.ts";
import { splitLines } from "./split-lines.ts";
import { cutTagged, taggedTexts } from "./tagged-lines.ts";
import { unclearDate } from "./unclear-date.ts";

const TAGGED = /^([A-Z]{2,4}) {0,2}-(?: (.*))?$/u;
const OPENS = /^PMID ?-/u;

/** PubMed's export (MEDLINE, nbib): tags of four characters, each entry opened by `PMID-`. */
export const pubmedNbib: Reader = {
  id: "pubmed-nbib",
  label: "PubMed (MEDLINE, nbib)",
  extensions: ["nbib"],
  accepts: (head) => /^\uFEFF?PMID ?- ?\d+\s*$/mu.test(head),
  split: (source) => splitLines(source, cutTagged(OPENS)),
  parse,
};

function parse(raw: RawRecord): Parsed {
  const texts = taggedTexts(raw.text, TAGGED);
  const all = (...tags: string[]) =>
    tags.flatMap((tag) => texts.get(tag) ?? []).filter((text) => text !== "");
  if (!texts.has("PMID"))
    return rejected(
      raw,
      `no PMID before ${quote(raw.text)}`,
      "Begin each entry with a line such as PMID- 12345678.",
    );
  const full = all("FAU");
  const dates = all("DP", "DEP");
  const date = dates.flatMap((text) => looseDate(text) ?? [])[0];
  const found = {
    title: all("TI", "BTI")[0],
    abstract: all("AB")[0],
    comments: all("GN").join(" "),
    authors: authorList([...(full.length > 0 ? full : all("AU").map(initialsLast)), ...all("CN")]),
    arxiv: identifiersIn(all("AID", "LID", "CI", "GN", "SI")).arxiv,
    doi: all("AID", "LID").flatMap(doiOf)[0],
    registered: registerIds({ pubmed: all("PMID")[0] }),
    date,
    ownId: all("PMID")[0],
  };
  return parsedRecord(
    raw,
    pubmedNbib.id,
    found,
    "Give the text as TI and AB.",
    unclearDate(raw, dates, date),
  );
}

/** `10.1000/xyz [doi]` beside `S0000-1 [pii]` */
function doiOf(text: string): string[] {
  const [, marked] = /^(\S+)\s*\[doi\]$/u.exec(text) ?? [];
  return [identifiersIn([marked]).doi ?? []].flat();
}

/** `Curie MS` as `Curie, M S` */
function initialsLast(name: string): string {
  return name.replace(
    /(?<!\s)\s+(\p{Lu}{1,3})$/u,
    (_, initials: string) => `, ${Array.from(initials).join(" ")}`,
  );
}
