import type { WrittenGraph } from "../saved/saved.ts";

/** One output format: a graph in, pieces of text out, so that no graph is too big for one string. */
export interface Exporter {
  readonly id: string;
  readonly label: string;
  /** ending of the file, without the dot */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (written: WrittenGraph) => Iterable<string>;
}
