/** How a file of a format is put together of papers. */
export interface Format {
  readonly open: string;
  /** a paper that holds `mark` in its title or abstract */
  readonly paper: (number: number, mark: string) => string;
  readonly between: string;
  readonly close: string;
  /**
   * papers beside the damaged one that a fault may cost: the neighbour where the border is gone; all that follow where
   * in JSON a bracket too many closes the list of papers
   */
  readonly mayCost: number;
}

/** How many papers a whole file has. */
export const PAPERS = 6;

/** A word that stands in one paper of a file and nowhere else. */
export function markOf(number: number): string {
  return `Kappa${number}jet`;
}

/** A file of six papers in its pieces: opening, papers, closing. */
export function piecesOf({ open, paper, between, close }: Format): readonly string[] {
  const papers = Array.from({ length: PAPERS }, (_, at) => paper(at + 1, markOf(at + 1)));
  return [open, ...papers.map((text, at) => (at < PAPERS - 1 ? text + between : text)), close];
}

const LINE = "-".repeat(78);

/** By id of the reader. */
export const FORMATS: Readonly<Record<string, Format>> = {
  bibtex: format({
    paper: (number, mark) =>
      `@article{key${number}, title = {The ${mark} {CNN}}, author = {Lee, Ann and Roe, J.},\n  abstract = "We use \\'a {$x$} net.", year = 2024}\n\n`,
  }),
  ris: format({
    paper: (number, mark) =>
      `TY  - JOUR\nTI  - The ${mark} net\nAU  - Lee, Ann\nPY  - 2024/05/0${number}\nAB  - We use a\n  net.\nER  - \n\n`,
  }),
  "pubmed-nbib": format({
    paper: (number, mark) =>
      `PMID- ${number}0001\nTI  - The ${mark}\n      net.\nFAU - Lee, Ann\nDP  - 2024 May\nLID - 10.1/a${number} [doi]\n\n`,
  }),
  "json-lines": format({
    paper: (number, mark) =>
      `{"id":"p${number}","title":"The ${mark} \\u0041 net","authors":["Ann Lee"],"year":2024}\n`,
  }),
  "arxiv-listing": format({
    paper: (number, mark) =>
      `We study the ${mark} at the Large Hadron Collider and find that it is one of many. It is.\narXiv:2503.1419${number}\n\n`,
  }),
  "arxiv-mail": format({
    open: `Submissions to: High Energy Physics\n${LINE}\n`,
    paper: (number, mark) =>
      `\\\\\narXiv:2405.0000${number}\nDate: Wed, 1 May 2024 17:59:00 GMT   (12kb)\n\nTitle: The ${mark} net\nAuthors: Ann Lee, J. Roe\n\\\\\n  We use a net.\n\\\\ ( https://arxiv.org/abs/2405.0000${number} ,  12kb)\n${LINE}\n`,
  }),
  "arxiv-page": format({
    open: "Showing 6 of 6 entries\n",
    paper: (number, mark) =>
      `[${number}] arXiv:2405.0000${number} [pdf, html, other]\nTitle: The ${mark} net\nAuthors: Ann Lee, J. Roe\nSubjects: Physics (hep-ph)\n\n`,
  }),
  "abstract-list": format({
    paper: (_, mark) => `Title: The ${mark} net\nAbstract: We use a net.\n\n`,
  }),
  "arxiv-atom": format({
    open: '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<title>arXiv Query</title>\n',
    paper: (number, mark) =>
      `<entry>\n<id>http://arxiv.org/abs/2405.0000${number}v1</id>\n<title>The ${mark} &amp; net</title>\n<summary>We <![CDATA[use <b>]]> it.</summary>\n<author><name>Ann Lee</name></author>\n</entry>\n`,
    close: "</feed>\n",
  }),
  "oai-pmh": format({
    open: '<?xml version="1.0"?>\n<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>\n',
    paper: (number, mark) =>
      `<record><header><identifier>oai:arXiv.org:2405.0000${number}</identifier></header>\n<metadata><arXiv><id>2405.0000${number}</id><title>The ${mark} net</title>\n<abstract>We use it.</abstract></arXiv></metadata></record>\n`,
    close: "</ListRecords></OAI-PMH>\n",
  }),
  csv: format({
    open: "title,year,authors,abstract\n",
    paper: (_, mark) => `"The ${mark}, a net",2024,"Lee, Ann; Roe, J.","We use\n a ""net""."\n`,
  }),
  "csl-json": format({
    open: "[\n",
    paper: (number, mark) =>
      `{"id": "p${number}", "type": "article", "title": "The ${mark} net", "author": [{"family": "Lee", "given": "Ann"}]}`,
    between: ",\n",
    close: "\n]\n",
  }),
  inspire: format({
    mayCost: 3,
    open: '{"hits": {"hits": [\n',
    paper: (number, mark) =>
      `{"id": "${number}", "metadata": {"titles": [{"title": "The ${mark} net"}], "authors": [{"full_name": "Lee, Ann"}]}}`,
    between: ",\n",
    close: '\n], "total": 6}, "links": {}}\n',
  }),
  "open-alex": format({
    open: '{"meta": {"count": 6}, "results": [\n',
    paper: (number, mark) =>
      `{"id": "https://openalex.org/W${number}", "title": "The ${mark} net", "abstract_inverted_index": {"We": [0], "look.": [1]}}`,
    between: ",\n",
    close: '\n], "group_by": []}\n',
  }),
  "semantic-scholar": format({
    open: '{"total": 6, "data": [\n',
    paper: (number, mark) =>
      `{"paperId": "a${number}", "title": "The ${mark} net", "authors": [{"name": "Ann Lee"}]}`,
    between: ",\n",
    close: "\n]}\n",
  }),
};

function format(given: Partial<Format> & Pick<Format, "paper">): Format {
  return { open: "", between: "", close: "", mayCost: 1, ...given };
}
