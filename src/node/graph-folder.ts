import { chmod, mkdir, mkdtemp, readFile, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { reportMarkdown } from "../exporters/report-markdown.ts";
import type { Built } from "../pipeline.ts";
import { readSaved } from "../saved/read.ts";
import type { AnalysedGraph } from "../saved/saved.ts";
import { savedGraph, savedMentions } from "../saved/write.ts";
import { GRAPH, MENTIONS, READABLE_REPORT, REPORT } from "./graph-files.ts";
import { writeOut } from "./write-out.ts";

/**
 * Writes a built graph into a folder, whole or not at all: into a sibling first, which then takes its place.
 *
 * @throws Error when the folder holds something that is no graph of ours
 */
export async function writeGraphFolder(folder: string, built: Built): Promise<void> {
  const target = resolve(folder);
  await refuseForeign(target, folder);
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    await writeOut(savedGraph(built), join(draft, GRAPH));
    await writeOut(savedMentions(built), join(draft, MENTIONS));
    await writeOut([`${JSON.stringify(built.report, undefined, 2)}\n`], join(draft, REPORT));
    await writeOut(reportMarkdown(built.report), join(draft, READABLE_REPORT));
    await chmod(draft, 0o755);
    await takePlace(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The old folder steps aside and goes only when the new one stands. */
async function takePlace(draft: string, target: string): Promise<void> {
  const old = `${draft}-old`;
  const hadOld = await rename(target, old).then(
    () => true,
    () => false,
  );
  await rename(draft, target);
  if (hadOld) await rm(old, { recursive: true, force: true });
}

/** @throws Error when the folder holds no graph that can be read */
export async function readGraphFolder(folder: string): Promise<AnalysedGraph> {
  try {
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

async function refuseForeign(target: string, folder: string): Promise<void> {
  const names = await readdir(target).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    throw new Error(`${folder}: cannot be written to: ${error.code ?? error.message}. Give another folder.`);
  });
  if (names.length > 0 && !names.includes(GRAPH))
    throw new Error(
      `${folder}: the folder holds other files and was left alone. Give an empty or new folder.`,
    );
}
