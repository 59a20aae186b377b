import type { WrittenGraph } from "../saved/saved.ts";

/** What formats are for, in the order of menus. */
export const PURPOSES = {
  "graph-programs": "Graph programs",
  people: "To read and to share",
  tables: "Tables",
  references: "Reference lists",
  databases: "Databases and programs",
} as const;

export type Purpose = keyof typeof PURPOSES;

/** What help texts and menus say of an output format. */
export interface Format {
  readonly id: string;
  readonly label: string;
  readonly purpose: Purpose;
  /** ending of the file, or of those in the folder, without the dot */
  readonly extension: string;
  readonly mediaType: string;
  /**
   * what it writes of the texts of a graph, where it cannot write control characters and halves of characters: these
   * texts come back as `printable` leaves them; absent where all come back as they are
   */
  readonly texts?: (written: WrittenGraph) => Iterable<string>;
}

/** One output format: a graph in, pieces of text out, so that no graph is too big for one string. */
export interface Exporter extends Format {
  readonly write: (written: WrittenGraph) => Iterable<string>;
}

/** One file of a folder. */
export interface FolderFile {
  /** without folder, as `JetClass.md` */
  readonly name: string;
  /** of text, or bytes where the format is none */
  readonly pieces: Iterable<string | Uint8Array>;
}

/** One output format that is a folder of files, all side by side. */
export interface FolderExporter extends Format {
  /** no two of one name, capitals or not */
  readonly files: (written: WrittenGraph) => Iterable<FolderFile>;
}
