import { looseDate } from "../text/loose-date.ts";
import { identifiersIn } from "./identifiers-in.ts";
import { parsedRecord } from "./parsed-record.ts";
import type { Parsed, RawRecord, Reader } from "./reader.ts";
import { splitLines, type Line, type LineCutter } from "./split-lines.ts";
import { taggedTexts } from "./tagged-lines.ts";
import { withoutPlaces } from "./without-places.ts";

/** Parts the head of an entry from its abstract, and opens and closes it; at the end an address may follow. */
const PARTING = /^\\\\\s*(\(.*)?$/u;
const RULE = /^[-%=]{20,}\s*$/u;
const TAGGED =
  /^\s*(arXiv|Paper|Date|Title|Authors?|Categories|Comments?|Report-no|Journal-ref|DOI|License|Proxy|[A-Z]+-class)\s*:\s*(.*)$/u;
const WHERE_TO_LOOK = "Paste the whole message: each entry has a line Title: between two lines \\\\.";

/** The messages in which arXiv announces papers. Format: https://info.arxiv.org/help/subscribe.html */
export const arxivMail: Reader = {
  id: "arxiv-mail",
  label: "arXiv's announcements by e-mail",
  extensions: ["eml", "txt"],
  accepts: (head) => /^\\\\\s*$/mu.test(head) && /^(?:arXiv|Paper):\s?\S+\d/mu.test(head),
  split: (source) => splitLines(source, cutAtPartings),
  parse,
};

function cutAtPartings(file: string): LineCutter {
  let lines: string[] = [];
  let first = 0;
  /** how many partings the open entry has: none where no entry is open */
  let partings = 0;

  function take(): RawRecord[] {
    const text = lines.join("\n").trim();
    [lines, partings] = [[], 0];
    return text === "" || text === "\\\\" ? [] : [{ file, line: first, text }];
  }
  function add({ number, text }: Line): RawRecord[] {
    if (RULE.test(text)) return take();
    const parting = PARTING.exec(text);
    if (parting === null) {
      if (partings > 0) {
        if (lines.length === 0) first = number;
        lines.push(text);
      }
      return [];
    }
    partings += 1;
    // an address closes the entry, also one that has no abstract
    if (parting[1] !== undefined || partings === 3) return take();
    if (partings === 2) lines.push("\\\\");
    return [];
  }
  return { add, finish: take };
}

function parse(raw: RawRecord): Parsed {
  const lines = raw.text.split("\n");
  const cut = lines.findIndex((line) => PARTING.test(line));
  const head = cut < 0 ? lines : lines.slice(0, cut);
  const abstract = cut < 0 ? [] : lines.slice(cut + 1);
  const texts = taggedTexts(head.join("\n"), TAGGED);
  const first = (...tags: string[]) => tags.flatMap((tag) => texts.get(tag) ?? [])[0];
  // "arXiv:2405.00001 (*cross-listing*)"
  const id = (first("arXiv", "Paper") ?? "").split(/\s/u)[0];
  const found = {
    title: first("Title"),
    abstract: abstract.join(" "),
    comments: first("Comments", "Comment"),
    authors: withoutPlaces(first("Authors", "Author")),
    arxiv: identifiersIn([id]).arxiv,
    doi: identifiersIn([first("DOI")]).doi,
    date: looseDate(first("Date") ?? ""),
    categories: first("Categories")?.split(/\s+/u),
  };
  return parsedRecord(raw, arxivMail.id, found, WHERE_TO_LOOK);
}
