import type { AuthorIds } from "../model/paper.ts";
import { looseDate } from "../text/loose-date.ts";
import { registerIds } from "../text/register-ids.ts";
import { authorList } from "./author-list.ts";
import { identifiersIn } from "./identifiers-in.ts";
import { SEQUENCE } from "./json-scanner.ts";
import { fieldsOf, listOf, parseObject, textOf, textsOf, type Fields } from "./parse-object.ts";
import { parsedRecord } from "./parsed-record.ts";
import type { Parsed, RawRecord, Reader } from "./reader.ts";
import { hasObjectsAt, splitObjects } from "./split-objects.ts";
import { withoutMarkup } from "./without-markup.ts";

/** Search results of INSPIRE, and its records one by one. Format: https://github.com/inspirehep/rest-api-doc */
export const inspire: Reader = {
  id: "inspire",
  label: "INSPIRE records (JSON)",
  extensions: ["json"],
  accepts: (head) =>
    hasObjectsAt(head, "hits.hits") ||
    (/"metadata"\s*:\s*\{/u.test(head) && /"titles"\s*:/u.test(head) && hasObjectsAt(head, SEQUENCE)),
  split: (source) => splitObjects(source, "hits.hits", SEQUENCE),
  parse: (raw) => parseObject(raw, (hit) => parse(raw, hit)),
};

function parse(raw: RawRecord, hit: Fields): Parsed {
  const metadata = fieldsOf(hit["metadata"]);
  const each = (list: string, field: string) =>
    listOf(metadata[list]).flatMap((entry) => textOf(entry[field]) ?? []);
  const collaborations = each("collaborations", "value").map((name) => `${name} Collaboration`);
  const [preprint] = listOf(metadata["arxiv_eprints"]);
  const found = {
    title: withoutMarkup(each("titles", "title")[0]),
    abstract: withoutMarkup(abstractOf(listOf(metadata["abstracts"]))),
    comments: each("public_notes", "value").join("; "),
    authors: authorList([...each("authors", "full_name"), ...collaborations]),
    authorIds: listOf(metadata["authors"]).flatMap(authorIdsOf),
    arxiv: identifiersIn([textOf(preprint?.["value"])]).arxiv,
    doi: identifiersIn(each("dois", "value")).doi,
    registered: registerIds({
      inspire: textOf(metadata["control_number"]) ?? textOf(hit["id"]),
      texkey: textsOf(metadata["texkeys"]),
    }),
    date: looseDate(textOf(metadata["preprint_date"]) ?? textOf(metadata["earliest_date"]) ?? ""),
    categories: textsOf(preprint?.["categories"]),
    ownId: textOf(metadata["control_number"]) ?? textOf(hit["id"]),
  };
  return parsedRecord(raw, inspire.id, found, "Ask INSPIRE for the fields titles and abstracts.");
}

/** What arXiv has is nearer to what the authors wrote than what publishers send. */
function abstractOf(abstracts: readonly Fields[]): string | undefined {
  const chosen = abstracts.find(({ source }) => source === "arXiv") ?? abstracts[0];
  return textOf(chosen?.["value"]);
}

const AUTHOR_REGISTERS: Readonly<Record<string, string>> = { ORCID: "orcid", "INSPIRE BAI": "inspire" };

function authorIdsOf(author: Fields): AuthorIds[] {
  const name = textOf(author["full_name"]);
  const ids = listOf(author["ids"]).flatMap(({ schema, value }) => {
    const register = AUTHOR_REGISTERS[textOf(schema) ?? ""];
    const id = textOf(value);
    return register === undefined || id === undefined ? [] : `${register}:${id}`;
  });
  return name === undefined || ids.length === 0 ? [] : [{ name, ids }];
}
