import { quote, type Problem } from "../model/problem.ts";
import { looseDate } from "../text/loose-date.ts";
import { registerIds } from "../text/register-ids.ts";
import { authorList } from "./author-list.ts";
import { identifiersIn } from "./identifiers-in.ts";
import { parsedRecord, rejected } from "./parsed-record.ts";
import type { Parsed, RawRecord, Reader } from "./reader.ts";
import { splitLines } from "./split-lines.ts";
import { cutTagged, taggedTexts } from "./tagged-lines.ts";
import { unclearDate } from "./unclear-date.ts";

const TAGGED = /^\s*([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*))?$/u;
const OPENS = /^\s*TY\s{1,2}-\s/u;
const CLOSES = /^\s*ER\s{1,2}-\s*$/u;

/** RIS, as reference managers and publishers export it: `TY  - JOUR` … `ER  -`. */
export const ris: Reader = {
  id: "ris",
  label: "RIS (reference managers, publishers)",
  extensions: ["ris"],
  accepts: (head) => /^\uFEFF?[^\S\n]*TY\s{1,2}-\s[A-Z]+\s*$/mu.test(head),
  split: (source) => splitLines(source, cutTagged(OPENS, { closes: CLOSES })),
  parse,
};

function parse(raw: RawRecord): Parsed {
  const texts = taggedTexts(raw.text, TAGGED);
  const all = (...tags: string[]) =>
    tags.flatMap((tag) => texts.get(tag) ?? []).filter((text) => text !== "");
  if (!texts.has("TY"))
    return rejected(
      raw,
      `no TY before ${quote(raw.text)}`,
      "Begin each entry with a line such as TY  - JOUR.",
    );
  const title = all("TI", "T1", "CT")[0];
  const dates = all("DA", "Y1", "PY");
  const date = dates.flatMap((text) => looseDate(text) ?? [])[0];
  const ids = identifiersIn(all("DO", "UR", "L1", "L2", "LK", "M1", "M3", "C1", "C7", "AN", "ID", "N1"));
  const found = {
    title,
    abstract: all("AB", "N2")[0],
    comments: all("N1").join(" "),
    authors: authorList(all("AU", "A1")),
    ...ids,
    registered: registerIds({ texkey: all("ID") }),
    date,
    categories: all("KW"),
    ownId: all("ID")[0],
  };
  const problems: Problem[] = texts.has("ER") ? [] : [notClosed(raw, title)];
  return parsedRecord(raw, ris.id, found, "Give the text as TI and AB.", [
    ...problems,
    ...unclearDate(raw, dates, date),
  ]);
}

function notClosed(raw: RawRecord, title: string | undefined): Problem {
  return {
    file: raw.file,
    line: raw.line,
    what: `no ER after ${quote(title ?? raw.text)}`,
    done: "read up to the next TY",
    advice: "End each entry with a line ER  -.",
  };
}
