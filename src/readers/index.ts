import { abstractList } from "./abstract-list.ts";
import { arxivAtom } from "./arxiv-atom.ts";
import { arxivListing } from "./arxiv-listing.ts";
import { csv } from "./csv.ts";
import { jsonLines } from "./json-lines.ts";
import { oaiPmh } from "./oai-pmh.ts";
import { pubmedNbib } from "./pubmed-nbib.ts";
import type { Reader } from "./reader.ts";
import { ris } from "./ris.ts";

/** All input formats, in the order in which they are asked whether a file is theirs. */
export const READERS: readonly Reader[] = [
  ris,
  pubmedNbib,
  arxivAtom,
  oaiPmh,
  csv,
  jsonLines,
  arxivListing,
  abstractList,
];
