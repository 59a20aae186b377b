import { abstractList } from "./abstract-list.ts";
import { arxivAtom } from "./arxiv-atom.ts";
import { arxivListing } from "./arxiv-listing.ts";
import { arxivMail } from "./arxiv-mail.ts";
import { arxivPage } from "./arxiv-page.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import { csv } from "./csv.ts";
import { inspire } from "./inspire.ts";
import { jsonLines } from "./json-lines.ts";
import { oaiPmh } from "./oai-pmh.ts";
import { openAlex } from "./open-alex.ts";
import { pubmedNbib } from "./pubmed-nbib.ts";
import type { FieldNames, Reader } from "./reader.ts";
import { ris } from "./ris.ts";
import { semanticScholar } from "./semantic-scholar.ts";

/** All input formats, in the order in which they are asked whether a file is theirs. */
export const READERS: readonly Reader[] = [
  bibtex,
  ris,
  pubmedNbib,
  arxivAtom,
  oaiPmh,
  inspire,
  openAlex,
  semanticScholar,
  cslJson,
  csv,
  jsonLines,
  arxivMail,
  arxivPage,
  arxivListing,
  abstractList,
];

/** All readers, those of formats with free names of fields knowing these names too. */
export function readersWith(names: FieldNames): readonly Reader[] {
  return READERS.map((reader) => reader.withNames?.(names) ?? reader);
}
