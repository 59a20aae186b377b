import { pubmedInside, registerIds } from "../text/register-ids.ts";
import { authorList } from "./author-list.ts";
import { identifiersIn } from "./identifiers-in.ts";
import { SEQUENCE } from "./json-scanner.ts";
import { fieldsOf, listOf, parseObject, textOf, textsOf, type Fields } from "./parse-object.ts";
import { parsedRecord } from "./parsed-record.ts";
import type { Parsed, RawRecord, Reader } from "./reader.ts";
import { hasObjectsAt, splitObjects } from "./split-objects.ts";
import { withoutMarkup } from "./without-markup.ts";

const ARRAYS = ["", "items", "message.items"];

/** CSL items, as Zotero, Pandoc and Crossref give them: an array, an answer of an API, or one by one. Format: https://docs.citationstyles.org/ */
export const cslJson: Reader = {
  id: "csl-json",
  label: "CSL JSON (Zotero, Pandoc, Crossref)",
  extensions: ["json"],
  accepts: (head) =>
    /"(?:title|abstract|DOI)"\s*:/u.test(head) &&
    (ARRAYS.some((path) => hasObjectsAt(head, path)) ||
      (/"(?:issued|container-title)"\s*:/u.test(head) && hasObjectsAt(head, SEQUENCE))),
  split: (source) => splitObjects(source, ...ARRAYS, SEQUENCE),
  parse: (raw) => parseObject(raw, (item) => parse(raw, item)),
};

function parse(raw: RawRecord, item: Fields): Parsed {
  const names = listOf(item["author"]).map(nameOf);
  const ids = ["DOI", "URL", "number", "archive_location", "note", "id"];
  const found = {
    title: withoutMarkup(textsOf(item["title"])[0]),
    abstract: withoutMarkup(textOf(item["abstract"])),
    comments: textOf(item["annote"]),
    authors: authorList(names),
    ...identifiersIn(ids.map((id) => textOf(item[id]))),
    registered: registerIds({
      texkey: [textOf(item["id"]), textOf(item["citation-key"])],
      pubmed: textOf(item["PMID"]) ?? pubmedInside(textOf(item["note"]) ?? ""),
    }),
    date: dateOf(fieldsOf(item["issued"])),
    categories: textsOf(item["categories"]),
    ownId: textOf(item["id"]),
  };
  return parsedRecord(raw, cslJson.id, found, 'Give the text as "title" and "abstract".');
}

function nameOf(name: Fields): string {
  const family = together(textOf(name["non-dropping-particle"]), textOf(name["family"]));
  const given = together(textOf(name["given"]), textOf(name["dropping-particle"]), textOf(name["suffix"]));
  if (family === "") return textOf(name["literal"]) ?? given;
  return given === "" ? family : `${family}, ${given}`;
}

function together(...parts: readonly (string | undefined)[]): string {
  let whole = "";
  for (const part of parts) if (part !== undefined) whole += whole === "" ? part : ` ${part}`;
  return whole;
}

/** `{"date-parts": [[2024, 5, 1]]}`, or a text as `raw` or `literal` */
function dateOf(issued: Fields): string | undefined {
  const [parts] = Array.isArray(issued["date-parts"]) ? issued["date-parts"] : [];
  const [year, ...rest] = textsOf(parts);
  if (year !== undefined)
    return [year.padStart(4, "0"), ...rest.map((part) => part.padStart(2, "0"))].join("-");
  return /\d{4}(?:-\d\d){0,2}/u.exec(textOf(issued["raw"]) ?? textOf(issued["literal"]) ?? "")?.[0];
}
