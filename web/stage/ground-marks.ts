import type { Place } from "../state/arrangements/arrangement.ts";
import { GROUND, mixed } from "../state/palette.ts";
import type { Store } from "../state/store.ts";
import { overlap, type Box } from "./boxes.ts";
import type { Frame } from "./frame.ts";
import { fontOf } from "./picture.ts";
import type { Title } from "./titles.ts";

const PIXELS = 14;
/** Room kept free around a mark. */
const MARGIN = 5;

/**
 * Places what an arrangement writes on the ground; a mark that would lie on one before it is left out.
 *
 * @param middle  of the map, about which it is arranged
 */
export function placeMarks(
  context: CanvasRenderingContext2D,
  { arranged, theme }: Store,
  frame: Frame,
  middle: Place,
): readonly Title[] {
  const drawn = arranged.peek();
  if (drawn === undefined) return [];
  const ground = GROUND[theme.peek()];
  const style = { pixels: PIXELS, weight: 600, style: "title" } as const;
  context.font = fontOf(style);
  const placed: Title[] = [];
  for (const { text, x, y } of drawn.marks) {
    const at = frame.placeOfGraph({ x: middle.x + x, y: middle.y - y });
    const half = context.measureText(text).width / 2;
    const box: Box = {
      left: at.x - half - MARGIN,
      right: at.x + half + MARGIN,
      top: at.y - PIXELS * 0.7,
      bottom: at.y + PIXELS * 0.7,
    };
    if (placed.some((other) => overlap(other.box, box))) continue;
    const writing = {
      text,
      left: at.x - half,
      baseline: at.y + PIXELS * 0.35,
      color: mixed(ground.ink, ground.paper, 0.25),
      opacity: 1,
      ...style,
    };
    placed.push({ box, writing });
  }
  return placed;
}
