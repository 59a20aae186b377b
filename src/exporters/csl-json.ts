import type { Paper } from "../model/paper.ts";
import { paperName } from "../model/paper.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { personNames } from "../text/person-names.ts";
import type { Exporter } from "./exporter.ts";
import { papersOf } from "./papers-of.ts";
import { printable } from "./printable.ts";
import { paperTexts } from "./written-texts.ts";

/** The papers for Zotero and Pandoc. Format: https://docs.citationstyles.org/ */
export const cslJson: Exporter = {
  id: "csl-json",
  label: "Papers (CSL JSON)",
  purpose: "references",
  extension: "csl.json",
  mediaType: "application/vnd.citationstyles.csl+json",
  texts: paperTexts(["title", "authors", "abstract", "comments"]),
  write,
};

function* write({ graph }: WrittenGraph): Generator<string> {
  yield "[";
  for (const [at, paper] of papersOf(graph).entries())
    yield `${at === 0 ? "" : ","}\n${JSON.stringify(item(paper))}`;
  yield "\n]\n";
}

/** What is absent is left out, as JSON does with what is undefined. */
function item(paper: Paper): object {
  const { arxiv, doi, date } = paper;
  return {
    id: paper.id,
    type: "article",
    title: textOf(paperName(paper)),
    author: paper.authors === undefined ? undefined : personNames(paper.authors).map(author),
    issued: date === undefined ? undefined : { "date-parts": [date.split("-").map(Number)] },
    archive: arxiv === undefined ? undefined : "arXiv",
    number: arxiv === undefined ? undefined : `arXiv:${arxiv}`,
    DOI: doi,
    abstract: textOf(paper.abstract),
    annote: textOf(paper.comments),
  };
}

function author({ family, given }: { readonly family: string; readonly given: string }): object {
  return given === ""
    ? { literal: printable(family) }
    : { family: printable(family), given: printable(given) };
}

function textOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : printable(text);
}
