import { createHash } from "node:crypto";
import { mkdir, open, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compileVocabulary, type Vocabulary } from "../../vocabulary/compile.ts";
import type { VocabularyFile } from "../../vocabulary/entry.ts";

/** One shard: papers whose names are looked for in one go. */
export interface Shard {
  /** from 0 */
  readonly number: number;
  readonly papers: number;
  /** of the file that holds them */
  readonly sha256: string;
}

/** What `plan.json` holds: it is written last, so that where it stands all else does. */
export interface Plan {
  readonly format: "paperloom-shards";
  readonly version: 1;
  /** hash of program and vocabulary: others would find other names */
  readonly extractor: string;
  readonly shards: readonly Shard[];
}

/** What says that a shard is done; written last, when all of it stands. */
export interface Done {
  /** hash of all that the findings depend on */
  readonly key: string;
  /** of the file with the findings */
  readonly sha256: string;
  /** papers without findings, because something went wrong */
  readonly failed: number;
}

/** Names of files in the folder that all tasks share. */
export const PLACES = {
  plan: "plan.json",
  reading: "reading.json",
  vocabulary: "vocabulary.json",
  papers: ({ number }: Pick<Shard, "number">) => join("papers", `${digits(number)}.jsonl`),
  found: ({ number }: Pick<Shard, "number">) => join("found", `${digits(number)}.jsonl`),
  done: ({ number }: Pick<Shard, "number">) => join("found", `${digits(number)}.done.json`),
  journals: "journals",
} as const;

/** `00042`: names sort as numbers do. */
export function digits(number: number): string {
  return String(number).padStart(5, "0");
}

/** Hash of a program and its vocabulary: what decides which names are found. */
export function extractorOf(program: Uint8Array, vocabulary: readonly VocabularyFile[]): string {
  return sha256(`${sha256(program)} ${sha256(JSON.stringify(vocabulary))}`);
}

/** What the findings of a shard depend on. */
export function shardKey({ extractor }: Plan, shard: Shard): string {
  return sha256(`${extractor} ${shard.sha256}`);
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * Writes a file beside its place, makes it last, and puts it there: whole or not at all, whoever else does the same.
 *
 * @returns hash of what was written
 */
export async function writeWhole(
  path: string,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  const hash = createHash("sha256");
  const file = await open(beside, "wx");
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  return hash.digest("hex");
}

/** @throws Error with what to do where the folder has no plan, or one of another program */
export async function readPlan(work: string): Promise<Plan> {
  const text = await readFile(join(work, PLACES.plan), "utf8").catch(() => undefined);
  if (text === undefined) throw new Error(`${work}: no plan stands there. Run paperloom shard plan first.`);
  const plan = JSON.parse(text) as Partial<Plan>;
  if (plan.format !== "paperloom-shards" || plan.version !== 1 || plan.shards === undefined)
    throw new Error(`${work}: its plan is of another version of paperloom. Plan again into a new folder.`);
  return plan as Plan;
}

/**
 * The plan and the vocabulary that its tasks work with.
 *
 * @param program  bytes of the running program
 * @throws Error where the plan was made by another one, which might find other names
 */
export async function readOwnPlan(
  work: string,
  program: Uint8Array,
): Promise<{ readonly plan: Plan; readonly vocabulary: Vocabulary }> {
  const plan = await readPlan(work);
  const files = JSON.parse(await readFile(join(work, PLACES.vocabulary), "utf8")) as VocabularyFile[];
  if (extractorOf(program, files) !== plan.extractor)
    throw new Error(`${work}: planned by another version of paperloom. Use that one, or plan again.`);
  return { plan, vocabulary: compileVocabulary(files) };
}

/** What says that a shard is done, where it is and still holds. */
export async function readDone(work: string, plan: Plan, shard: Shard): Promise<Done | undefined> {
  try {
    const done = JSON.parse(await readFile(join(work, PLACES.done(shard)), "utf8")) as Done;
    return done.key === shardKey(plan, shard) ? done : undefined;
  } catch {
    return undefined;
  }
}
