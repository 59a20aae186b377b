import type { WrittenGraph } from "../saved/saved.ts";

/** What help texts and menus say of an output format. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** ending of the file, without the dot */
  readonly extension: string;
  readonly mediaType: string;
}

/** One output format: a graph in, pieces of text out, so that no graph is too big for one string. */
export interface Exporter extends Format {
  readonly write: (written: WrittenGraph) => Iterable<string>;
}
