import type { GraphNode } from "../../../src/model/graph.ts";
import { NO_COMMUNITY, type GraphIndex } from "../graph-index.ts";
import type { Arranged, GroundMark, Place } from "./arrangement.ts";

/** Half the height of what is drawn, as on the map. */
const EXTENT = 1000;
/** Free rows between two bands. */
const GAP = 0.6;
/** Smaller communities, and what is unclustered, share the last band. */
const SMALLEST = 6;
/** Room for the words above the sides, in rows. */
const HEAD = 1.6;
/** Share of the width that is left to the links. */
const MIDDLE = 0.4;
/** Room between discs side by side, at most, against that above each other. */
const MOST_STRETCHED = 3;

/** What one community has on either side, the nearest to the middle first. */
interface Band {
  readonly papers: readonly GraphNode[];
  readonly things: readonly GraphNode[];
}

/**
 * Papers at the left, and at the right what they name, a community beside itself, the largest at the top: a link that
 * leaves its band ties two communities. Nearest to the middle stands what has the most links.
 *
 * @param ids  what is drawn: the bands close up over the rest
 * @param aspect  width of the room by its height, above 0
 */
export function sides(index: GraphIndex, ids: ReadonlySet<string>, aspect: number): Arranged {
  const bands = bandsOf(index, ids);
  const wide = widthOf(bands, aspect);
  const high = HEAD + bands.reduce((sum, band) => sum + rowsOf(band, wide) + GAP, 0);
  const step = (2 * EXTENT) / high;
  const half = EXTENT * aspect;
  const across = Math.min(MOST_STRETCHED * step, (half * (1 - MIDDLE)) / wide);
  const inner = Math.max(half - wide * across, half * MIDDLE * 0.5);
  const places = new Map<string, Place>();
  let top = HEAD - high / 2;
  for (const band of bands) {
    for (const [side, nodes] of [
      [-1, band.papers],
      [1, band.things],
    ] as const)
      for (const [cell, { id }] of nodes.entries())
        places.set(id, {
          x: side * (inner + (0.5 + (cell % wide)) * across),
          y: (top + 0.5 + Math.floor(cell / wide)) * step,
        });
    top += rowsOf(band, wide) + GAP;
  }
  return {
    arrangement: "sides",
    index,
    places,
    step,
    linked: true,
    marks: headings(inner, (HEAD / 2 - high / 2) * step),
  };
}

function headings(inner: number, y: number): readonly GroundMark[] {
  return [
    { text: "papers", x: -inner, y },
    { text: "what they name", x: inner, y },
  ];
}

function bandsOf(index: GraphIndex, ids: ReadonlySet<string>): readonly Band[] {
  const groups = new Map<number, GraphNode[]>();
  for (const node of index.analysed.graph.nodes) {
    if (!ids.has(node.id)) continue;
    const number = index.communityOf(node.id);
    const group = groups.get(number);
    if (group === undefined) groups.set(number, [node]);
    else group.push(node);
  }
  const links = (node: GraphNode): number => index.edgesOf(node.id).length;
  const byLinks = (one: GraphNode, two: GraphNode): number =>
    links(two) - links(one) || (one.id < two.id ? -1 : 1);
  const all = Array.from(groups).toSorted(
    ([one, first], [two, second]) => second.length - first.length || one - two,
  );
  const large = all.flatMap(([number, nodes]) => (isLarge(number, nodes) ? [nodes] : []));
  const rest = all.flatMap(([number, nodes]) => (isLarge(number, nodes) ? [] : nodes));
  return [...large, ...(rest.length > 0 ? [rest] : [])].map((nodes) => ({
    papers: nodes.filter(({ kind }) => kind === "paper").toSorted(byLinks),
    things: nodes.filter(({ kind }) => kind !== "paper").toSorted(byLinks),
  }));
}

function isLarge(number: number, { length }: readonly GraphNode[]): boolean {
  return number !== NO_COMMUNITY && length >= SMALLEST;
}

/** Cells side by side on each side, so many that the whole has the shape of the room. */
function widthOf(bands: readonly Band[], aspect: number): number {
  const longest = Math.max(1, ...bands.map(({ papers, things }) => Math.max(papers.length, things.length)));
  for (let wide = 1; wide < longest; wide += 1) {
    const high = HEAD + bands.reduce((sum, band) => sum + rowsOf(band, wide) + GAP, 0);
    if (2 * wide >= (1 - MIDDLE) * aspect * high) return wide;
  }
  return longest;
}

function rowsOf({ papers, things }: Band, wide: number): number {
  return Math.max(1, Math.ceil(papers.length / wide), Math.ceil(things.length / wide));
}
