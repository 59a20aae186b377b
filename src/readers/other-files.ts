import type { Problem } from "../model/problem.ts";

/** A sort of file that people give for papers, and what to give in its place. */
interface OtherFile {
  /** how the file begins */
  readonly head: RegExp;
  readonly what: string;
  readonly advice: string;
}

const RECORDS = "Give the record of the paper, as BibTeX from INSPIRE or its abstract pasted from arXiv.";
const GRAPH = "Graphs are read by: paperloom import";

const OTHER_FILES: readonly OtherFile[] = [
  { head: /^\s{0,100}%PDF-/, what: "the file is a PDF, which is not read", advice: RECORDS },
  {
    head: /^PK\p{Cc}\p{Cc}[^]{0,26}(?:\[Content_Types\]\.xml|_rels\/|mimetypeapplication\/vnd)/u,
    what: "the file is an Office document, which is not read",
    advice: "Save a table as CSV, and text as plain text.",
  },
  {
    head: /^PK\p{Cc}\p{Cc}/u,
    what: "the file is a ZIP archive, which is not read",
    advice: "Unpack it, and give the files or the folder.",
  },
  {
    head: /^SQLite format 3\p{Cc}/u,
    what: "the file is a database (SQLite), which is not read",
    advice: "Export its entries, from Zotero or Calibre as BibTeX.",
  },
  {
    head: /^\{\\rtf/,
    what: "the file is rich text (RTF), which is not read",
    advice: "Save it as plain text.",
  },
  {
    head: /^\s{0,100}\\document(?:class|style)\b/,
    what: "the file is the text of a paper in LaTeX, which is not read",
    advice: RECORDS,
  },
  {
    head: /^\s{0,9}(?:<\?xml[^>]{0,200}>\s{0,9})?(?:<!--[^>]{0,500}-->\s{0,9})?<gexf[\s>]/,
    what: "the file is a graph (GEXF), not papers",
    advice: GRAPH,
  },
  {
    head: /^\s{0,9}(?:<\?xml[^>]{0,200}>\s{0,9})?(?:<!--[^>]{0,500}-->\s{0,9})?<graphml[\s>]/,
    what: "the file is a graph (GraphML), not papers",
    advice: GRAPH,
  },
  { head: /^\{"format":"paperloom-graph"/, what: "the file is a graph of ours, not papers", advice: GRAPH },
  {
    head: /^\{"paper":"paper:[^"]{1,400}","entity":"/,
    what: "the file holds the sentences of a graph of ours, not papers",
    advice: "Give the papers that the graph was built from.",
  },
  {
    head: /^\{\s{1,10}"reconciliation": \{/,
    what: "the file is a report of ours, not papers",
    advice: "Give the papers that it is about.",
  },
];

/**
 * What is wrong with a file that holds no papers, but something that people have beside them.
 *
 * @param head  the first characters of the file
 */
export function otherFile(file: string, head: string): Problem | undefined {
  const other = OTHER_FILES.find((one) => one.head.test(head));
  return other === undefined ? undefined : { file, what: other.what, done: "skipped", advice: other.advice };
}
