import { looseDate } from "../text/loose-date.ts";
import { authorList } from "./author-list.ts";
import { elementFault } from "./element-fault.ts";
import { identifiersIn } from "./identifiers-in.ts";
import { elementsAt, parseElement, textsAt } from "./parse-element.ts";
import { parsedRecord, rejected } from "./parsed-record.ts";
import type { Parsed, RawRecord, Reader } from "./reader.ts";
import { splitElements } from "./split-elements.ts";
import { xmlRoot } from "./xml-root.ts";

/** Answers of the arXiv search interface: an Atom feed. Format: https://info.arxiv.org/help/api/user-manual.html */
export const arxivAtom: Reader = {
  id: "arxiv-atom",
  label: "arXiv search results (Atom)",
  extensions: ["atom", "xml"],
  accepts: (head) => /^(?:feed|entry)$/u.test(xmlRoot(head) ?? "") && /\barxiv\.org\b/u.test(head),
  split: (source) => splitElements(source, "entry"),
  parse,
};

const ADVICE = "Fetch the file again from export.arxiv.org.";

function parse(raw: RawRecord): Parsed {
  const { element, fault } = parseElement(raw.text);
  if (element === undefined) return { problems: elementFault(raw, fault, "skipped") };
  const problems = elementFault(raw, fault);
  const texts = (path: string) => textsAt(element, path);
  const [title] = texts("title");
  const [id = ""] = texts("id");
  // the interface answers a bad question with an entry
  if (title === "Error" || id.includes("/api/errors"))
    return rejected(raw, `arXiv answered with an error: ${texts("summary")[0] ?? id}`, "Ask arXiv again.");
  const found = {
    title,
    abstract: texts("summary")[0],
    comments: texts("comment")[0],
    authors: authorList(texts("author/name")),
    arxiv: identifiersIn([id]).arxiv,
    doi: identifiersIn(texts("doi")).doi,
    date: looseDate(texts("published")[0] ?? texts("updated")[0] ?? ""),
    categories: categoriesOf(elementsAt(element, "category").map(({ attributes }) => attributes["term"])),
  };
  return parsedRecord(raw, arxivAtom.id, found, ADVICE, problems);
}

function categoriesOf(terms: readonly (string | undefined)[]): string[] {
  return [...new Set(terms.filter((term) => term !== undefined))];
}
