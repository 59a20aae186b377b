import { quote } from "../model/problem.ts";
import { looseDate } from "../text/loose-date.ts";
import { authorList } from "./author-list.ts";
import { elementFault } from "./element-fault.ts";
import { identifiersIn } from "./identifiers-in.ts";
import { elementsAt, parseElement, textsAt, type Element } from "./parse-element.ts";
import { parsedRecord, rejected, type Found } from "./parsed-record.ts";
import type { Parsed, RawRecord, Reader } from "./reader.ts";
import { splitElements } from "./split-elements.ts";
import { xmlRoot } from "./xml-root.ts";

/** Harvests of arXiv and other archives. Format: https://www.openarchives.org/OAI/openarchivesprotocol.html */
export const oaiPmh: Reader = {
  id: "oai-pmh",
  label: "Harvests (OAI-PMH: arXiv, arXivRaw, oai_dc)",
  extensions: ["xml"],
  accepts: (head) =>
    /^(?:OAI-PMH|ListRecords|GetRecord|record)$/u.test(xmlRoot(head) ?? "") &&
    /openarchives\.org\/OAI|arxiv\.org\/OAI|oai:/iu.test(head),
  split: (source) => splitElements(source, "record"),
  parse,
};

/** What each form of metadata says, by the name of its element. */
const FORMS: Readonly<Record<string, (metadata: Element) => Found>> = {
  arXiv: fromArxiv,
  arXivRaw: fromArxivRaw,
  dc: fromDublinCore,
};

function parse(raw: RawRecord): Parsed {
  const { element, fault } = parseElement(raw.text);
  if (element === undefined) return { problems: elementFault(raw, fault, "skipped") };
  const problems = elementFault(raw, fault);
  const [id = ""] = textsAt(element, "header/identifier");
  if (elementsAt(element, "header").some(({ attributes }) => attributes["status"] === "deleted"))
    return rejected(raw, `${quote(id)} is deleted`, "Nothing to do: the archive took it back.");
  const [metadata] = elementsAt(element, "metadata").flatMap(({ children }) => children);
  const read = FORMS[metadata?.name ?? ""];
  if (metadata === undefined || read === undefined) {
    const what = `${quote(id)} has ${metadata === undefined ? "no metadata" : `metadata in the form ${metadata.name}`}`;
    const parsed = rejected(raw, what, "Harvest with metadataPrefix arXiv, arXivRaw or oai_dc.");
    return { problems: [...problems, ...parsed.problems] };
  }
  const found = { ...read(metadata), ...(id === "" ? {} : { ownId: id }) };
  return parsedRecord(raw, oaiPmh.id, found, "Fetch the record again from its archive.", problems);
}

function fromArxiv(metadata: Element): Found {
  const names = elementsAt(metadata, "authors/author").map((author) => {
    const [family = ""] = textsAt(author, "keyname");
    const given = [...textsAt(author, "forenames"), ...textsAt(author, "suffix")].join(" ");
    return given === "" ? family : `${family}, ${given}`;
  });
  return { ...common(metadata), authors: authorList(names), date: dateOf(textsAt(metadata, "created")) };
}

function fromArxivRaw(metadata: Element): Found {
  const authors = textsAt(metadata, "authors")[0];
  return { ...common(metadata), authors, date: dateOf(textsAt(metadata, "version/date")) };
}

function common(metadata: Element): Found {
  const text = (path: string) => textsAt(metadata, path)[0];
  return {
    title: text("title"),
    abstract: text("abstract"),
    comments: text("comments"),
    arxiv: identifiersIn([text("id")]).arxiv,
    doi: identifiersIn([text("doi")]).doi,
    categories: text("categories")?.split(/\s+/u),
  };
}

/** arXiv writes its remarks as a second description, which begins with `Comment:`. */
function fromDublinCore(metadata: Element): Found {
  const remark = /^Comments?:\s*/u;
  const descriptions = textsAt(metadata, "description");
  return {
    title: textsAt(metadata, "title")[0],
    abstract: descriptions.find((text) => !remark.test(text)),
    comments: descriptions.find((text) => remark.test(text))?.replace(remark, ""),
    authors: authorList(textsAt(metadata, "creator")),
    ...identifiersIn(textsAt(metadata, "identifier")),
    date: dateOf(textsAt(metadata, "date")),
    categories: textsAt(metadata, "subject"),
  };
}

function dateOf(texts: readonly string[]): string | undefined {
  return looseDate(texts[0] ?? "");
}
