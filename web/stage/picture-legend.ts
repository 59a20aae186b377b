import { UNCLUSTERED } from "../../src/model/graph.ts";
import { communityRows, kindRows, unclusteredCount } from "../state/legend-rows.ts";
import { NO_COMMUNITY } from "../state/graph-index.ts";
import { coloringOf } from "../state/colorings/index.ts";
import { COLORED_COMMUNITIES, communityColor, GROUND, mixed, QUIET } from "../state/palette.ts";
import type { Store } from "../state/store.ts";
import { fittingNames } from "./fitting-names.ts";
import type { Disc, Picture, Writing } from "./picture.ts";

/** Width of the column, in pixels. */
export const LEGEND_WIDTH = 240;
const ROW = 22;
const LEFT = 18;
/** signs of a name */
const LONGEST = 27;

/** One line of a legend: a name beside its colour, or a heading without one. */
interface Row {
  readonly text: string;
  readonly mark?: Pick<Disc, "color" | "rim">;
}

/** A picture with a column that says what its colours and rims mean, for what is shown. */
export function pictureLegend(picture: Picture, store: Store): Picture {
  const rows = legendRows(store);
  const top = 34;
  const soft = mixed(picture.ink, picture.paper, 0.35);
  const discs = rows.flatMap(({ mark }, at): Disc[] =>
    mark === undefined ? [] : [{ x: LEFT + 6, y: top + at * ROW - 4.5, radius: 6, ...mark }],
  );
  const writings = rows.map(({ text, mark }, at): Writing => {
    const isHeading = mark === undefined;
    return {
      text,
      left: isHeading ? LEFT : LEFT + 22,
      baseline: top + at * ROW,
      pixels: isHeading ? 11.5 : 13,
      weight: isHeading ? 600 : 450,
      style: "sans",
      color: isHeading ? soft : picture.ink,
      opacity: 1,
    };
  });
  return {
    ...picture,
    height: Math.max(picture.height, top + rows.length * ROW),
    legend: { width: LEGEND_WIDTH, discs, writings },
  };
}

function legendRows({ index, filters, look, theme, colors }: Store): readonly Row[] {
  const ground = GROUND[theme.peek()];
  const { hiddenKinds, hiddenCommunities } = filters.peek();
  const { colorBy } = look.peek();
  const isByKind = colorBy === "kind";
  const { marks } = colors.peek();
  const plain = mixed(ground.ink, ground.paper, 0.5);
  const kinds = kindRows(index)
    .filter(({ kind }) => !hiddenKinds.has(kind))
    .map(({ kind, name, color }): Row => {
      const own = isByKind ? color : plain;
      const rim = kind === "dataset" || kind === "tool" ? ground.ink : own;
      return { text: name, mark: { color: kind === "paper" ? mixed(own, ground.paper, 0.62) : own, rim } };
    });
  const communities = communityRows(index)
    .filter(({ number }) => !hiddenCommunities.has(number) && number < COLORED_COMMUNITIES)
    .map(({ number, label }): Row => {
      const color = communityColor(number);
      return { text: fittingNames(label, LONGEST), mark: { color, rim: color } };
    });
  const unclustered: Row = { text: UNCLUSTERED, mark: { color: QUIET, rim: QUIET } };
  const isUnclusteredShown = unclusteredCount(index) > 0 && !hiddenCommunities.has(NO_COMMUNITY);
  return [
    { text: "Kinds" },
    ...kinds,
    ...(colorBy === "community"
      ? [{ text: "Communities" }, ...communities, ...(isUnclusteredShown ? [unclustered] : [])]
      : []),
    ...(marks.length > 0 ? [{ text: coloringOf(colorBy).heading }] : []),
    ...marks.map(({ text, color }): Row => ({ text, mark: { color, rim: color } })),
    { text: SIZES[look.peek().sizeBy] },
  ];
}

const SIZES = {
  degree: "Size: number of links",
  pagerank: "Size: PageRank",
  same: "All nodes of one size",
} as const;
