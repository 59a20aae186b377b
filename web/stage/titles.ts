import { communityOf } from "../../src/model/graph.ts";
import { communityColor, GROUND, mixed } from "../state/palette.ts";
import type { Store } from "../state/store.ts";
import { overlap, type Box } from "./boxes.ts";
import type { Room } from "./labels.ts";
import { fontOf, type Region, type Writing } from "./picture.ts";

/** On a drawing narrower than this, in pixels, as on a phone, names are short and small. */
const NARROW = 560;
/** Height of the writing in pixels, and how many of a community's words are written. */
const WIDE_STYLE = { pixels: 17, words: 2 } as const;
const NARROW_STYLE = { pixels: 13, words: 1 } as const;
/** Room kept free around a name. */
const MARGIN = 6;

/** What names must not hide, and how much it matters. */
export interface Obstacle extends Box {
  readonly worth: number;
}

/** The name of a community with the rectangle that it takes. */
export interface Title {
  readonly writing: Writing;
  readonly box: Box;
}

/**
 * Places the name of each region where it hides least: above or below it, at its sides or in its middle. A name that
 * would lie on another is left out. They fade as the reader comes closer, since then the names of nodes tell more.
 *
 * @param ratio  share of the whole that is in view
 */
export function placeTitles(
  context: CanvasRenderingContext2D,
  {
    regions,
    obstacles,
    store,
    room,
    width,
    height,
    ratio,
  }: {
    readonly regions: readonly Region[];
    readonly obstacles: readonly Obstacle[];
    readonly store: Store;
    readonly room: Room;
    readonly width: number;
    readonly height: number;
    readonly ratio: number;
  },
): readonly Title[] {
  const opacity = Math.min(1, (ratio - 0.15) / 0.25);
  const quiet = store.selection.peek() !== undefined || store.hovered.peek() !== undefined;
  if (quiet || opacity <= 0) return [];
  const ink = GROUND[store.theme.peek()].ink;
  const { pixels, words } = width < NARROW ? NARROW_STYLE : WIDE_STYLE;
  const style = { pixels, weight: 600, style: "title" } as const;
  context.font = fontOf(style);
  const titles: Title[] = [];
  for (const region of regions) {
    const text =
      communityOf(store.index.analysed.analysis.communities, region.number)
        ?.label.slice(0, words)
        .join(" · ") ?? "";
    const size = { width: context.measureText(text).width + 2 * MARGIN, height: pixels * 1.2 + 2 * MARGIN };
    const box = bestBox(region, size, { room, height, obstacles, titles });
    if (box === undefined) continue;
    const color = mixed(communityColor(region.number), ink, 0.15);
    const [left, baseline] = [box.left + MARGIN, box.top + MARGIN + pixels * 0.8];
    titles.push({ box, writing: { text, left, baseline, color, opacity, ...style } });
  }
  return titles;
}

function bestBox(
  { hull }: Region,
  size: { readonly width: number; readonly height: number },
  around: {
    readonly room: Room;
    readonly height: number;
    readonly obstacles: readonly Obstacle[];
    readonly titles: readonly Title[];
  },
): Box | undefined {
  let best: { readonly box: Box; readonly cost: number } | undefined;
  for (const [rank, box] of candidates(hull, size).entries()) {
    if (
      box.left < around.room.left ||
      box.right > around.room.right ||
      box.top < 0 ||
      box.bottom > around.height
    )
      continue;
    if (around.titles.some((title) => overlap(title.box, box))) continue;
    // of two places that hide as much the one that is listed first
    const cost =
      rank * 0.1 + around.obstacles.reduce((sum, other) => sum + (overlap(other, box) ? other.worth : 0), 0);
    if (best === undefined || cost < best.cost) best = { box, cost };
  }
  return best?.box;
}

/** Places for a name by a region, the most natural one first. */
function candidates(
  hull: Region["hull"],
  { width, height: high }: { readonly width: number; readonly height: number },
): Box[] {
  const [xs, ys] = [hull.map(({ x }) => x), hull.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [middle, half] = [(left + right) / 2, (top + bottom) / 2];
  const lefts = [middle - width / 2, left - 20, right + 20 - width];
  const tops = [top - high, bottom, top - high - 22, bottom + 22];
  return [
    ...tops.flatMap((y) => lefts.map((x) => ({ x, y }))),
    { x: left - width - 12, y: half - high / 2 },
    { x: right + 12, y: half - high / 2 },
    ...[0.3, 0.5, 0.7].map((share) => ({
      x: middle - width / 2,
      y: top + (bottom - top) * share - high / 2,
    })),
  ].map(({ x, y }) => ({ left: x, right: x + width, top: y, bottom: y + high }));
}
