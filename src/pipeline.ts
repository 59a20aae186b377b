import { analyse, type AnalysisOptions } from "./analysis/analyse.ts";
import type { CompactFindings } from "./extraction/compact.ts";
import { extractSafely } from "./extraction/extract.ts";
import { paperProblems } from "./extraction/paper-problems.ts";
import { buildPruned } from "./graph/build-pruned.ts";
import { keepFindings, keptFindings } from "./graph/kept-findings.ts";
import { MOST_NODES } from "./graph/most-nodes.ts";
import { thresholdsFor } from "./graph/thresholds.ts";
import { correct } from "./ledger/correct.ts";
import type { Correction } from "./ledger/correction.ts";
import type { ReadCorrection } from "./ledger/read.ts";
import { remarkProblems } from "./ledger/remark-problems.ts";
import type { Analysis, KnowledgeGraph } from "./model/graph.ts";
import { KIND_NAMES, type EntityId } from "./model/kinds.ts";
import type { ReadPaper } from "./model/mention.ts";
import type { Paper } from "./model/paper.ts";
import type { Problem } from "./model/problem.ts";
import { ProblemList, shortened } from "./model/problem-list.ts";
import type { HeldPlace, Report } from "./model/report.ts";
import { inMemory, type Store } from "./model/rows.ts";
import { readToStore, type Reading, type ReadOptions } from "./read-papers.ts";
import type { Source } from "./readers/reader.ts";
import { batched } from "./text/batched.ts";
import { wordClasses } from "./text/word-classes.ts";
import type { Vocabulary } from "./vocabulary/compile.ts";
import { shippedVocabulary } from "./vocabulary/index.ts";

/** What long work is doing: a phase, and how much of it is done where that is known. */
export interface Progress {
  readonly phase: "reading" | "finding names" | "building the graph" | "laying out" | "writing";
  readonly done: number;
  readonly total?: number;
}

/** Finds what papers name and gives it batch by batch, in the order of the papers. */
export type ExtractAll = (
  papers: Sized<Paper>,
  vocabulary: Vocabulary,
) => AsyncIterable<readonly ReadPaper[]>;

/** Things one after another whose number is known before: an array, or what reads them from a disk. */
export interface Sized<Thing> extends Iterable<Thing> {
  readonly length: number;
}

/** Options of {@link buildFromSources}. */
export interface BuildOptions extends AnalysisOptions, ReadOptions {
  /** of a longer author list only the first author and the collaborations stay; 30 without it */
  readonly maxAuthors?: number;
  /** of a graph with more nodes those that matter most stay; 150,000 without it */
  readonly mostNodes?: number;
  /** without it the shipped one */
  readonly vocabulary?: Vocabulary;
  /** what the reader corrects in the graph, in order */
  readonly ledger?: readonly ReadCorrection[];
  /** finds what many papers name in another way than one after another here, as by threads; the same is found */
  readonly extractAll?: ExtractAll;
  /** told now and then; a promise that it gives is waited for, so that a page can draw */
  readonly onProgress?: (progress: Progress) => void | Promise<void>;
}

/** Papers between two reports of progress. */
const STEP = 200;

/** What papers name, one after another. */
export async function* extractInOrder(
  papers: Iterable<Paper>,
  vocabulary: Vocabulary,
): AsyncGenerator<readonly ReadPaper[]> {
  const words = await wordClasses();
  for (const batch of batched(papers, STEP))
    yield batch.map((paper) => extractSafely(paper, { vocabulary, words }));
}

/** A graph from sources, what is computed about it, and the report of how it came about. */
export interface Built {
  readonly graph: KnowledgeGraph;
  readonly analysis: Analysis;
  readonly report: Report;
}

/**
 * Sources to graph and analysis. The order of sources does not matter.
 *
 * @throws Error when `format` names no reader or `resolution` is not above 0
 */
export async function buildFromSources(sources: Iterable<Source>, options: BuildOptions): Promise<Built> {
  const vocabulary = options.vocabulary ?? shippedVocabulary();
  await options.onProgress?.({ phase: "reading", done: 0 });
  const reading = await readToStore(sources, options);
  const found = (options.extractAll ?? extractInOrder)(reading.papers, vocabulary);
  const built = await buildFromFound(reading, found, { ...options, vocabulary });
  reading.papers.close();
  return built;
}

/**
 * What was found in papers to graph and analysis.
 *
 * @param batches  what the papers of the reading name, in their order
 * @throws Error when `resolution` is not above 0
 */
export async function buildFromFound(
  { papers, problems, reconciliation }: Reading<Store<Paper> | readonly Paper[]>,
  batches: AsyncIterable<readonly ReadPaper[]>,
  options: BuildOptions,
): Promise<Built> {
  const vocabulary = options.vocabulary ?? shippedVocabulary();
  const tell = options.onProgress ?? (() => undefined);
  await tell({ phase: "finding names", done: 0, total: papers.length });
  const { found, drops, heldBack, failures } = await graphOf(batches, papers, {
    ...options,
    vocabulary,
  });
  // what readers correct is what they saw: the graph without what is too rare
  const ledger = options.ledger ?? [];
  const corrections = ledger.map(({ correction }) => correction);
  const { graph, remarks } = correct(found, corrections);
  await tell({ phase: "laying out", done: 0 });
  const analysis = analyse(graph, options);
  const kinds = KIND_NAMES.map((kind) => [kind, graph.nodes.filter((node) => node.kind === kind).length]);
  const nodes: Report["nodes"] = Object.fromEntries(kinds);
  const { communities, modularity, method } = analysis;
  const report = {
    reconciliation,
    nodes,
    edges: graph.edges.length,
    modularity,
    ...(method === undefined ? {} : { method }),
    communities,
    drops,
    problems: [...problems, ...failures, ...shortened(remarkProblems(ledger, remarks), options.mostProblems)],
    heldBack: heldBack.filter((held) => !corrections.some((one) => isOf(one, held))),
  };
  return { graph, analysis, report };
}

/** What papers name as one graph without what is too rare, and what is told of it. */
async function graphOf(
  batches: AsyncIterable<readonly ReadPaper[]>,
  papers: Sized<Paper>,
  {
    vocabulary,
    maxAuthors,
    mostNodes = MOST_NODES,
    mostProblems,
    onProgress,
    store = inMemory,
  }: BuildOptions & { readonly vocabulary: Vocabulary },
): Promise<{
  readonly found: KnowledgeGraph;
  readonly drops: Report["drops"];
  readonly heldBack: readonly HeldPlace[];
  readonly failures: readonly Problem[];
}> {
  const kept = store<CompactFindings>("findings");
  const heldBack: HeldPlace[] = [];
  const quoted = new Set<EntityId>();
  const failures = new ProblemList(mostProblems);
  for await (const batch of batches) {
    keepFindings(kept, batch, vocabulary.entities);
    for (const one of batch) {
      for (const { sentence, ...held } of one.heldBack) {
        const place = { paper: one.paper.id, ...held };
        heldBack.push(quoted.has(held.entity) ? place : { ...place, sentence });
        quoted.add(held.entity);
      }
      failures.add(paperProblems(one));
    }
    await onProgress?.({ phase: "finding names", done: kept.length, total: papers.length });
  }
  await onProgress?.({ phase: "building the graph", done: 0 });
  const { graph: found, drops } = buildPruned(
    keptFindings(kept, papers, vocabulary.entities),
    vocabulary.entities,
    { ...thresholdsFor(papers.length, maxAuthors), mostNodes },
  );
  kept.close();
  return { found, drops, heldBack, failures: failures.problems() };
}

/** Whether a correction takes a name that was held back. */
function isOf(correction: Correction, { paper, field, start }: HeldPlace): boolean {
  return (
    "add" in correction && correction.in === paper && correction.field === field && correction.start === start
  );
}
