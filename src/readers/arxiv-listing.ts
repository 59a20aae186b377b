import type { PaperRecord } from "../model/paper.ts";
import { quote, type Problem } from "../model/problem.ts";
import { ARXIV_ID, arxivId, isoDate } from "../text/identifiers.ts";
import { isAuthorList } from "../text/person-names.ts";
import { arxivMail } from "./arxiv-mail.ts";
import { arxivPage } from "./arxiv-page.ts";
import type { Parsed, RawRecord, Reader } from "./reader.ts";
import { splitLines, type Line, type LineCutter } from "./split-lines.ts";

/** A line that closes a record; a paste without line breaks glues the next abstract to it. */
const TAIL = new RegExp(`^\\s*arXiv:\\s?(${ARXIV_ID.source})(?:\\s*\\[[\\w.-]+\\])?(.*)$`, "su");
const CREATED = /^\s*(?:Created|Submitted|Date)\s*:\s*(\d{4}\S*)\s*$/iu;
/** Remarks of authors say how long a paper is, where it goes, or where its code lies. */
const REMARK =
  /\b\d+(?:\s*\+\s*\d+)*\s+(?:pages?|pp|figures?)\b|^(?:accepted|submitted|published|to appear)\b|https?:\/\//iu;

/** Papers pasted from arXiv one after another: a title and authors if we are lucky, the abstract, remarks, the id. */
export const arxivListing: Reader = {
  id: "arxiv-listing",
  label: "Abstracts pasted from arXiv, each closed by its arXiv id",
  extensions: ["txt"],
  accepts: (head) =>
    !arxivMail.accepts(head) &&
    !arxivPage.accepts(head) &&
    head.split(/\r\n|\n|\r/u).some((line) => TAIL.test(line)),
  split: (source) => splitLines(source, cutAfterTail),
  parse,
};

function cutAfterTail(file: string): LineCutter {
  let lines: string[] = [];
  let first = 0;
  let closed = false;

  function take(): RawRecord[] {
    const text = lines.join("\n").trimEnd();
    const taken = text === "" ? [] : [{ file, line: first, text }];
    lines = [];
    closed = false;
    return taken;
  }
  function keep(text: string, number: number): void {
    if (lines.length === 0 && text.trim() === "") return;
    if (lines.length === 0) first = number;
    lines.push(text);
  }
  function add({ number, text }: Line): RawRecord[] {
    if (closed && text.trim() === "") return [];
    // the date belongs to the id above it
    if (closed && CREATED.test(text)) {
      lines.push(text);
      return take();
    }
    const before = closed ? take() : [];
    const tail = TAIL.exec(text);
    if (tail === null) {
      keep(text, number);
      return before;
    }
    const glued = tail[2]?.trimStart() ?? "";
    keep(text.slice(0, text.length - glued.length), number);
    closed = true;
    if (glued === "") return before;
    const after = take();
    keep(glued, number);
    return [...before, ...after];
  }
  return { add, finish: take };
}

function parse(raw: RawRecord): Parsed {
  const lines = raw.text.split("\n").map((line) => line.trim());
  const id = lines.flatMap((line) => TAIL.exec(line)?.[1] ?? []).map(arxivId)[0];
  const created = lines.flatMap((line) => CREATED.exec(line)?.[1] ?? [])[0];
  const date = created === undefined ? undefined : isoDate(created);
  const texts = lines.filter((line) => line !== "" && !TAIL.test(line) && !CREATED.test(line));
  const parts = tellApart(texts);
  const problems: Problem[] = [];
  const where = { file: raw.file, line: raw.line };
  if (Object.keys(parts).length === 0) {
    problems.push({
      ...where,
      what: `no text before ${quote(lines[0] ?? "")}`,
      done: "skipped",
      advice: "Paste the abstract above its arXiv id.",
    });
    return { problems };
  }
  if (id === undefined)
    problems.push({
      ...where,
      what: `no arXiv id after ${quote(texts[0] ?? "")}`,
      done: "kept, known by its text",
      advice: "End the abstract with a line such as arXiv:2503.14192.",
    });
  if (parts.abstract === undefined)
    problems.push({
      ...where,
      what: `no abstract beside ${quote(texts[0] ?? "")}`,
      done: "kept without one",
      advice: "Paste the abstract below the title.",
    });
  const record: PaperRecord = {
    ...parts,
    ...(id === undefined ? {} : { arxiv: id }),
    ...(date === undefined ? {} : { date }),
    origin: { ...where, reader: arxivListing.id },
  };
  return { record, problems };
}

/**
 * Which line is what. The abstract is the longest line that is no author list (a list of 200 names is longer
 * than any abstract); what stands before it is the title, what stands after it are remarks.
 */
function tellApart(
  texts: readonly string[],
): Pick<PaperRecord, "title" | "abstract" | "comments" | "authors"> {
  // "Dark Matter and Dark Energy" reads like two names: of several such lines the last is the authors'
  const authors = texts.findLast((text) => isAuthorList(text));
  const others = texts.filter((text) => text !== authors);
  const prose = others.filter((text) => !isRemark(text));
  const longest = prose.toSorted((one, two) => two.length - one.length)[0];
  const abstract = longest !== undefined && isProse(longest) ? longest : undefined;
  const at = abstract === undefined ? others.length : others.indexOf(abstract);
  const title = others
    .slice(0, at)
    .filter((text) => !isRemark(text))
    .join(" ");
  const comments = others.filter((text, place) => place > at || (place < at && isRemark(text))).join(" ");
  return {
    ...(title === "" ? {} : { title }),
    ...(abstract === undefined ? {} : { abstract }),
    ...(comments === "" ? {} : { comments }),
    ...(authors === undefined ? {} : { authors }),
  };
}

function isRemark(text: string): boolean {
  return text.length < 400 && REMARK.test(text) && !isLongProse(text);
}

function isLongProse(text: string): boolean {
  return (text.match(/[.!?](?:\s|$)/gu) ?? []).length > 2;
}

/** An abstract has a sentence; a title has none. */
function isProse(text: string): boolean {
  return /[.!?]["')\]]*$|[.!?]\s+\p{Lu}/u.test(text) && text.length > 60;
}
