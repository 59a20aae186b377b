import type { Problem } from "../model/problem.ts";
import type { Source } from "../readers/reader.ts";
import { readComing } from "../saved/read.ts";
import type { Imported, Importer } from "./importer.ts";

/** Our own graph with all its sentences, as `paperloom export --to json` and the page write it. */
export const json: Importer = {
  id: "json",
  label: "Graph of our own (JSON)",
  accepts: (head) => /^\uFEFF?\s{0,100}\{\s{0,100}"format"\s{0,100}:\s{0,100}"paperloom-/u.test(head),
  read,
};

async function read(source: Source): Promise<Imported> {
  const pieces: string[] = [];
  for await (const chunk of source.chunks) pieces.push(chunk);
  const text = pieces.join("").replace(/^\uFEFF/u, "");
  const problems = source.problems?.() ?? [];
  try {
    const { analysed } = readComing(text);
    const { edges } = analysed.graph;
    const isBare = edges.length > 0 && edges.every(({ mentions }) => mentions.length === 0);
    return { analysed, problems: isBare ? [...problems, withoutSentences(source.name)] : problems };
  } catch (error) {
    return { problems: [...problems, unreadable(source.name, text, error)] };
  }
}

function withoutSentences(file: string): Problem {
  return {
    file,
    what: "no link has its sentences, which a built graph keeps in mentions.jsonl",
    done: "read without sentences",
    advice: "Use the folder of the graph as it is, or write one file with: paperloom export DIR --to json",
  };
}

function unreadable(file: string, text: string, error: unknown): Problem {
  const isProjection = /^\s*\{\s*"format"\s*:\s*"paperloom-projection"/u.test(text.slice(0, 1000));
  const reason = error instanceof Error ? error.message : String(error);
  return {
    file,
    what: isProjection ? "the file is a projection, whose links tie nodes of one sort" : oneLine(reason),
    done: "nothing imported",
    advice: `${isProjection ? "Export the graph without --projection" : "Write the file again with"}: paperloom export DIR --to json`,
  };
}

/** A message of the parser, which quotes the text as it is. */
function oneLine(message: string): string {
  return message.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").toWellFormed();
}
