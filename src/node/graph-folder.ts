import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { reportMarkdown } from "../exporters/report-markdown.ts";
import type { Built } from "../pipeline.ts";
import { readSaved } from "../saved/read.ts";
import type { AnalysedGraph } from "../saved/saved.ts";
import { savedGraph, savedMentions } from "../saved/write.ts";
import { batches } from "../text/batches.ts";
import { GRAPH, GRAPH_FILES, MENTIONS, READABLE_REPORT, REPORT } from "./graph-files.ts";
import { lookAtFolder } from "./output-target.ts";
import { disk, type Files } from "./writing/files.ts";
import { repairLeft } from "./writing/repair-left.ts";
import { replace } from "./writing/replace.ts";

/**
 * Writes a built graph into a folder, whole or not at all: beside it first, which then takes its place.
 *
 * @param inputs  paths that the graph was read from, which are never replaced
 * @throws Error when the folder holds something that is no graph of ours, or the disk fails
 */
export async function writeGraphFolder(
  folder: string,
  built: Built,
  inputs: readonly string[],
  files: Files = disk,
): Promise<void> {
  const content = new Map<string, Iterable<string>>([
    [GRAPH, batches(savedGraph(built))],
    [MENTIONS, batches(savedMentions(built))],
    [REPORT, [`${JSON.stringify(built.report, undefined, 2)}\n`]],
    [READABLE_REPORT, batches(reportMarkdown(built.report))],
  ]);
  const look = (): Promise<void> => lookAtFolder(files, folder, inputs);
  await replace(files, folder, { files: content }, { ours: GRAPH_FILES, look });
}

/** @throws Error when the folder holds no graph that can be read */
export async function readGraphFolder(folder: string): Promise<AnalysedGraph> {
  try {
    // a run that was stopped may have left the graph beside
    await repairLeft(disk, resolve(folder), GRAPH_FILES);
    const [graph, mentions] = await Promise.all([
      readFile(join(folder, GRAPH), "utf8"),
      readFile(join(folder, MENTIONS), "utf8"),
    ]);
    return readSaved(graph, mentions);
  } catch (error) {
    const reason = error instanceof Error && !("code" in error) ? error.message : "there is no graph in it";
    throw new Error(`${folder}: ${reason}. Build one with: paperloom build INPUT… -o ${folder}`, {
      cause: error,
    });
  }
}
