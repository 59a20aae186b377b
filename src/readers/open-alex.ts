import type { AuthorIds } from "../model/paper.ts";
import { looseDate } from "../text/loose-date.ts";
import { registerIds } from "../text/register-ids.ts";
import { authorList } from "./author-list.ts";
import { identifiersIn } from "./identifiers-in.ts";
import { SEQUENCE } from "./json-scanner.ts";
import { fieldsOf, listOf, parseObject, textOf, type Fields } from "./parse-object.ts";
import { parsedRecord } from "./parsed-record.ts";
import type { Parsed, RawRecord, Reader } from "./reader.ts";
import { hasObjectsAt, splitObjects } from "./split-objects.ts";
import { withoutMarkup } from "./without-markup.ts";

const PATHS = ["results", SEQUENCE];

/** Works found with OpenAlex, and the works of its snapshot, one a line. Format: https://docs.openalex.org/api-entities/works */
export const openAlex: Reader = {
  id: "open-alex",
  label: "OpenAlex works (JSON)",
  extensions: ["json"],
  accepts: (head) =>
    /"https?:\/\/(?:api\.)?openalex\.org\/W\d|"abstract_inverted_index"/u.test(head) &&
    PATHS.some((path) => hasObjectsAt(head, path)),
  split: (source) => splitObjects(source, ...PATHS),
  parse: (raw) => parseObject(raw, (work) => parse(raw, work)),
};

function parse(raw: RawRecord, work: Fields): Parsed {
  const people = listOf(work["authorships"]).map(personOf);
  const places = [fieldsOf(work["primary_location"]), ...listOf(work["locations"])];
  const addresses = places.flatMap((place) => [textOf(place["landing_page_url"]), textOf(place["pdf_url"])]);
  const found = {
    title: withoutMarkup(textOf(work["title"]) ?? textOf(work["display_name"])),
    abstract: withoutMarkup(abstractOf(fieldsOf(work["abstract_inverted_index"]))),
    authors: authorList(people.flatMap(({ name }) => name ?? [])),
    authorIds: people.flatMap(({ name, ids }) =>
      name === undefined || ids.length === 0 ? [] : { name, ids },
    ),
    ...identifiersIn([textOf(work["doi"]), ...addresses]),
    registered: registerIds({ openalex: textOf(work["id"]), pubmed: textOf(fieldsOf(work["ids"])["pmid"]) }),
    date: looseDate(textOf(work["publication_date"]) ?? textOf(work["publication_year"]) ?? ""),
    categories: listOf(work["keywords"]).flatMap((keyword) => textOf(keyword["display_name"]) ?? []),
    ownId: textOf(work["id"]),
  };
  return parsedRecord(raw, openAlex.id, found, "Ask OpenAlex for title and abstract_inverted_index.");
}

function personOf({
  author,
  raw_author_name: written,
}: Fields): Partial<AuthorIds> & { ids: readonly string[] } {
  const { display_name: name, orcid } = fieldsOf(author);
  const id = /(?:\d{4}-){3}\d{3}[\dX]$/u.exec(textOf(orcid) ?? "")?.[0];
  const called = textOf(name) ?? textOf(written);
  return {
    ...(called === undefined ? {} : { name: called }),
    ids: id === undefined ? [] : [`orcid:${id}`],
  };
}

/** The words of an abstract in order, from the places at which each stands. */
function abstractOf(index: Fields): string {
  const words = Object.entries(index).flatMap(([word, places]) =>
    (Array.isArray(places) ? places : [])
      .filter((place) => typeof place === "number")
      .map((place) => ({ word, place })),
  );
  return words
    .toSorted((one, two) => one.place - two.place)
    .map(({ word }) => word)
    .join(" ");
}
