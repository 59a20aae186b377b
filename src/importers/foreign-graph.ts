import type { Problem } from "../model/problem.ts";

/** A node as a file has it. */
export interface ForeignNode {
  /** first line of its element */
  readonly line: number;
  /** empty where the file gives none */
  readonly id: string;
  /** texts by the name of their column, as {@link columnName} gives it; those without text are absent */
  readonly values: ReadonlyMap<string, string>;
}

/** An edge as a file has it. */
export interface ForeignEdge {
  readonly line: number;
  /** id of a node, empty where the file gives none; so is the target */
  readonly source: string;
  readonly target: string;
  readonly values: ReadonlyMap<string, string>;
}

/** A graph as a file has it, before anybody asks what our own graph can hold. */
export interface ForeignGraph {
  readonly file: string;
  /** id of the importer */
  readonly format: string;
  readonly nodes: readonly ForeignNode[];
  readonly edges: readonly ForeignEdge[];
  readonly problems: readonly Problem[];
}

/** The name of a column without regard to capitals and separators: `modularity_class` from `Modularity Class`. */
export function columnName(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_");
}

/** The texts of some columns by name, those without text left out; of columns of one name the first stays. */
export function valuesOf(
  cells: readonly (readonly [name: string, text: string | undefined])[],
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [name, text = ""] of cells) if (text.trim() !== "" && !values.has(name)) values.set(name, text);
  return values;
}
