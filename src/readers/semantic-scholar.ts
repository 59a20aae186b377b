import { looseDate } from "../text/loose-date.ts";
import { registerIds } from "../text/register-ids.ts";
import { authorList } from "./author-list.ts";
import { identifiersIn } from "./identifiers-in.ts";
import { SEQUENCE } from "./json-scanner.ts";
import { fieldsOf, listOf, parseObject, textOf, textsOf, type Fields } from "./parse-object.ts";
import { parsedRecord } from "./parsed-record.ts";
import type { Parsed, RawRecord, Reader } from "./reader.ts";
import { hasObjectsAt, splitObjects } from "./split-objects.ts";

const PATHS = ["data", SEQUENCE];

/** Papers found with Semantic Scholar, and those of its datasets, one a line. Format: https://api.semanticscholar.org/api-docs/graph */
export const semanticScholar: Reader = {
  id: "semantic-scholar",
  label: "Semantic Scholar papers (JSON)",
  extensions: ["json"],
  accepts: (head) =>
    /"(?:paperId|corpusid)"\s*:/u.test(head) && PATHS.some((path) => hasObjectsAt(head, path)),
  split: (source) => splitObjects(source, ...PATHS),
  parse: (raw) => parseObject(raw, (paper) => parse(raw, paper)),
};

/** Citations and references wrap the paper. */
const WRAPPERS = ["citingPaper", "citedPaper"];

function parse(raw: RawRecord, entry: Fields): Parsed {
  const wrapper = WRAPPERS.find((name) => name in entry);
  const paper = wrapper === undefined ? entry : fieldsOf(entry[wrapper]);
  // the datasets write their keys in small letters
  const access = fieldsOf(paper["openaccessinfo"]);
  const ids = fieldsOf(paper["externalIds"] ?? paper["externalids"] ?? access["externalids"]);
  const number = textOf(paper["corpusId"]) ?? textOf(paper["corpusid"]) ?? textOf(ids["CorpusId"]);
  const found = {
    title: textOf(paper["title"]),
    abstract: textOf(paper["abstract"]),
    authors: authorList(listOf(paper["authors"]).flatMap(({ name }) => textOf(name) ?? [])),
    arxiv: identifiersIn([textOf(ids["ArXiv"])]).arxiv,
    doi: identifiersIn([textOf(ids["DOI"])]).doi,
    registered: registerIds({
      "semantic-scholar": [textOf(paper["paperId"]), number],
      pubmed: textOf(ids["PubMed"]),
    }),
    date: looseDate(
      textOf(paper["publicationDate"]) ?? textOf(paper["publicationdate"]) ?? textOf(paper["year"]) ?? "",
    ),
    categories: textsOf(paper["fieldsOfStudy"]),
    ownId: textOf(paper["paperId"]) ?? number,
  };
  return parsedRecord(
    raw,
    semanticScholar.id,
    found,
    "Ask Semantic Scholar for the fields title and abstract.",
  );
}
