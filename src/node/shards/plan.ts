import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Paper } from "../../model/paper.ts";
import type { Rows } from "../../model/rows.ts";
import type { Reading } from "../../read-papers.ts";
import { batched } from "../../text/batched.ts";
import type { VocabularyFile } from "../../vocabulary/entry.ts";
import { PLACES, writeWhole, type Plan, type Shard } from "./work-folder.ts";

/**
 * Cuts papers into shards and writes them, with all that tasks elsewhere need, into an empty folder.
 *
 * @param extractor  hash of the program and the vocabulary
 * @param size  papers of a shard
 * @throws Error where the folder holds anything
 */
export async function writePlan(
  work: string,
  { papers, ...reading }: Reading<Rows<Paper>>,
  {
    extractor,
    vocabulary,
    size,
  }: { readonly extractor: string; readonly vocabulary: readonly VocabularyFile[]; readonly size: number },
): Promise<Plan> {
  await mkdir(work, { recursive: true });
  if ((await readdir(work)).length > 0) throw new Error(`${work}: the folder is not empty. Give a new one.`);
  await mkdir(join(work, PLACES.journals));
  const shards: Shard[] = [];
  for (const batch of batched(papers, size)) {
    const number = shards.length;
    const hash = await writeWhole(join(work, PLACES.papers({ number })), lines(batch));
    shards.push({ number, papers: batch.length, sha256: hash });
  }
  await writeWhole(join(work, PLACES.vocabulary), [JSON.stringify(vocabulary)]);
  await writeWhole(join(work, PLACES.reading), [JSON.stringify(reading)]);
  const plan: Plan = { format: "paperloom-shards", version: 1, extractor, shards };
  await writeWhole(join(work, PLACES.plan), [`${JSON.stringify(plan, undefined, 1)}\n`]);
  return plan;
}

function* lines(papers: readonly Paper[]): Generator<string> {
  for (const batch of batched(papers, LINES))
    yield batch.map((paper) => `${JSON.stringify(paper)}\n`).join("");
}

/** Lines that are written at once. */
const LINES = 500;
