import { expose } from "comlink";
import { importGraph } from "../../src/importers/import-graph.ts";
import { IMPORTERS } from "../../src/importers/index.ts";
import { problemLine } from "../../src/model/problem.ts";
import { buildFromSources, type Built, type Progress } from "../../src/pipeline.ts";
import { decodedSource } from "../../src/readers/decoded-source.ts";
import { peek } from "../../src/readers/peek.ts";
import type { Source } from "../../src/readers/reader.ts";
import type { Report } from "../../src/model/report.ts";
import { readComing } from "../../src/saved/read.ts";
import { savedGraph, savedMentions } from "../../src/saved/write.ts";

/** A built graph in the very texts that `paperloom build` writes, and its report. */
export interface BuiltTexts {
  readonly graph: string;
  readonly mentions: string;
  readonly report: Report;
}

/** @param before  text of the `graph.json` whose papers the files are added to; without it they stand alone */
export type BuildFiles = (
  files: readonly File[],
  onProgress: (progress: Progress) => void,
  before?: string,
) => Promise<BuiltTexts>;

const SEED = 1;

const build: BuildFiles = async (files, onProgress, before) => {
  const alone = before === undefined ? await imported(files) : undefined;
  const built = alone ?? (await builtFrom(files, onProgress, before));
  return {
    graph: [...savedGraph(built)].join(""),
    mentions: [...savedMentions(built)].join(""),
    report: built.report,
  };
};

expose(build);

function builtFrom(
  files: readonly File[],
  onProgress: (progress: Progress) => void,
  before: string | undefined,
): Promise<Built> {
  const previous = before === undefined ? undefined : readComing(before).analysed;
  const known = previous?.graph.nodes.flatMap((node) => (node.kind === "paper" ? [node.paper] : []));
  return buildFromSources(files.map(toSource), {
    seed: SEED,
    ...(previous === undefined ? {} : { previous }),
    ...(known === undefined ? {} : { known }),
    // a report is waited for, which lets the page draw it
    onProgress: async (progress) => onProgress(progress),
  });
}

/**
 * The graph of a file that holds one; absent where it does not, or where there are several files.
 *
 * @throws Error when the graph of the file cannot be held
 */
async function imported(files: readonly File[]): Promise<Built | undefined> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return undefined;
  const { head } = await peek(toSource(file));
  if (!IMPORTERS.some(({ accepts }) => accepts(head))) return undefined;
  const { built, problems } = await importGraph(toSource(file), SEED);
  if (built === undefined) throw new Error(problems.map(problemLine).join(" "));
  return built;
}

function toSource(file: File): Source {
  const bytes = file.name.endsWith(".gz")
    ? file.stream().pipeThrough(new DecompressionStream("gzip"))
    : file.stream();
  return decodedSource(file.name, pieces(bytes), (encoding, options) => new TextDecoder(encoding, options));
}

/** Streams are not yet iterable in every browser. */
async function* pieces(bytes: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = bytes.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
