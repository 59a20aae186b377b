import { abstractList } from "./abstract-list.ts";
import { arxivListing } from "./arxiv-listing.ts";
import { bibtex } from "./bibtex.ts";
import { jsonLines } from "./json-lines.ts";
import type { Reader } from "./reader.ts";

/** All input formats, in the order in which they are asked whether a file is theirs. */
export const READERS: readonly Reader[] = [jsonLines, bibtex, arxivListing, abstractList];
