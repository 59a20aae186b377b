import { expose } from "comlink";
import { buildFromSources, type Progress } from "../../src/pipeline.ts";
import { decodedSource } from "../../src/readers/decoded-source.ts";
import type { Source } from "../../src/readers/reader.ts";
import type { Report } from "../../src/model/report.ts";
import { savedGraph, savedMentions } from "../../src/saved/write.ts";

/** A built graph in the very texts that `paperloom build` writes, and its report. */
export interface BuiltTexts {
  readonly graph: string;
  readonly mentions: string;
  readonly report: Report;
}

export type BuildFiles = (
  files: readonly File[],
  onProgress: (progress: Progress) => void,
) => Promise<BuiltTexts>;

const build: BuildFiles = async (files, onProgress) => {
  const built = await buildFromSources(files.map(toSource), {
    seed: 1,
    // a report is waited for, which lets the page draw it
    onProgress: async (progress) => onProgress(progress),
  });
  return {
    graph: [...savedGraph(built)].join(""),
    mentions: [...savedMentions(built)].join(""),
    report: built.report,
  };
};

expose(build);

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
