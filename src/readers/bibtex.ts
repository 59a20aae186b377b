import type { PaperRecord } from "../model/paper.ts";
import { quote, type Problem } from "../model/problem.ts";
import { registerIds } from "../text/register-ids.ts";
import { readEntry, type BibtexEntry } from "./bibtex-entry.ts";
import { bibtexFacts } from "./bibtex-facts.ts";
import { FROM_VOLUME, withParents } from "./bibtex-parents.ts";
import { MONTHS } from "./bibtex-value.ts";
import type { Parsed, RawRecord, Reader } from "./reader.ts";
import { cutEntries } from "./split-bibtex.ts";
import { splitLines } from "./split-lines.ts";

/** BibTeX and BibLaTeX, entry by entry; LaTeX stays as it is. */
export const bibtex: Reader = {
  id: "bibtex",
  label: "BibTeX and BibLaTeX",
  extensions: ["bib", "bibtex"],
  accepts: (head) => /^[ \t\uFEFF]*@\s*[A-Za-z]+\s*[{(]/mu.test(head),
  split: (source) => splitLines(source, withParents(cutEntries)),
  parse,
};

function parse(raw: RawRecord): Parsed {
  const { entry, rest } = entryOf(raw.text);
  const where = { file: raw.file, line: raw.line };
  const called = quote(entry.key ?? `@${entry.kind}`);
  const fault = entry.fault ?? (rest === "" ? undefined : `${quote(rest, 20)} stands behind its last brace`);
  const damage = fault === undefined ? "" : `, ${fault}`;
  const facts = bibtexFacts(entry.fields);
  const advice = fault === undefined ? "Give the entry a title." : "Close each brace and quote of the entry.";
  if (facts.title === undefined && facts.abstract === undefined) {
    const short = raw.cut === undefined ? "" : `, which is not written out: ${raw.cut}`;
    const what =
      entry.kind === "string"
        ? `@string${damage}`
        : `neither title nor abstract in ${called}${damage}${short}`;
    return { problems: [{ ...where, what, done: "skipped", advice }] };
  }
  const problems: Problem[] = [];
  if (fault !== undefined)
    problems.push({
      ...where,
      what: `damage in ${called}${damage}`,
      done: "kept what could be read",
      advice,
    });
  if (raw.cut !== undefined) problems.push(cutShort(where, called, raw.cut));
  const registered = registerIds({ texkey: entry.key, pubmed: entry.fields.get("pmid") });
  const record: PaperRecord = {
    ...facts,
    ...(registered.length === 0 ? {} : { registered }),
    ...(entry.key === undefined ? {} : { ownId: entry.key }),
    origin: { ...where, reader: bibtex.id },
  };
  return { record, problems };
}

/** What the cutter could not put before an entry. */
function cutShort(where: Pick<Problem, "file" | "line">, called: string, cut: string): Problem {
  return {
    ...where,
    what: `${called} is not written out: ${cut}`,
    done: "kept without it",
    advice: "Write it into the entry itself.",
  };
}

/** The entry behind the macros and parents that the cutter put before it, and the text behind the entry. */
function entryOf(text: string): { entry: BibtexEntry; rest: string } {
  const macros = new Map(MONTHS);
  const inherited = new Map<string, string>();
  let entry = readEntry(text, 0, macros);
  while (text[entry.end] === "@") {
    if (entry.kind === "string") for (const [name, value] of entry.fields) macros.set(name, value);
    else for (const [name, value] of heritage(entry)) inherited.set(name, value);
    entry = readEntry(text, entry.end, macros);
  }
  const fields = new Map([...inherited, ...entry.fields]);
  return { entry: { ...entry, fields }, rest: text.slice(entry.end).trim() };
}

function heritage({ kind, fields }: BibtexEntry): [name: string, value: string][] {
  return [...fields].filter(([name]) => kind === "xdata" || FROM_VOLUME.includes(name));
}
