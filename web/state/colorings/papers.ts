import type { GraphIndex } from "../graph-index.ts";
import { QUIET, sequentialColor } from "../palette.ts";
import type { Coloring } from "./coloring.ts";

/** Counts of a legend below the most. */
const MOST_MARKS = 5;

/** Things by how many papers name them, by a logarithm, since most have few and some have very many. */
export const byPapers: Coloring = {
  id: "papers",
  label: "Frequency",
  heading: "Papers that name it",
  colorsOf({ analysed, edgesOf, nodes }) {
    const most = mostPapers({ analysed, edgesOf });
    const color = (papers: number) => sequentialColor(Math.log(papers) / Math.log(Math.max(2, most)));
    return {
      of: (id) => (nodes.get(id)?.kind === "paper" ? QUIET : color(Math.max(1, edgesOf(id).length))),
      marks: [
        ...roundCounts(most).map((papers) => ({ text: papers.toLocaleString("en"), color: color(papers) })),
        { text: "a paper itself", color: QUIET },
      ],
    };
  },
};

/** Counts from one to the most that people read at once: 1, 2, 5, 10 and so on, or powers of ten, and the most itself. */
export function roundCounts(most: number): readonly number[] {
  const last = Math.max(1, most);
  const decades = Array.from({ length: Math.floor(Math.log10(last)) + 1 }, (_, power) => 10 ** power);
  const finer = decades.flatMap((decade) => [decade, 2 * decade, 5 * decade]);
  const counts = finer.filter((count) => count < last).length <= MOST_MARKS ? finer : decades;
  // what lies close to the most would have nearly its colour
  return [...counts.filter((count) => count * 1.5 < last), last];
}

function mostPapers({ analysed, edgesOf }: Pick<GraphIndex, "analysed" | "edgesOf">): number {
  return analysed.graph.nodes.reduce(
    (most, { id, kind }) => (kind === "paper" ? most : Math.max(most, edgesOf(id).length)),
    1,
  );
}
