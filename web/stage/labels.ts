import type { NodeLook } from "./appearance.ts";
import { TakenBoxes, type Box } from "./boxes.ts";
import { fontOf, type Writing } from "./picture.ts";

/** Names drawn at once at the highest density: more nobody reads, and drawing must keep up with the hand. */
const MOST_DRAWN = 400;

/** A node on the screen. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly look: NodeLook;
}

/**
 * Places the names of nodes so that none lies on another: what is in focus first, then important ones, each beside,
 * above or below its disc, wherever there is room; a name without room is left out until the reader comes closer.
 *
 * @param spots  from the most to the least important
 * @param taken  rectangles that other writing holds already
 * @param size  factor on the size of names
 * @param density  0 names only what is in focus, 1 as many as have room
 */
export function placeLabels(
  context: CanvasRenderingContext2D,
  {
    spots,
    taken,
    density,
    size,
    width,
    ink,
  }: {
    readonly spots: readonly Spot[];
    readonly taken: readonly Box[];
    readonly density: number;
    readonly size: number;
    readonly width: number;
    readonly ink: string;
  },
): readonly Writing[] {
  const boxes = new TakenBoxes();
  for (const spot of spots) if (spot.look.label !== "") boxes.take(discBox(spot));
  for (const box of taken) boxes.take(box);
  const most = Math.round(MOST_DRAWN * density ** 2);
  const writings: Writing[] = [];
  for (const spot of spots.toSorted((one, two) => urgency(two.look) - urgency(one.look))) {
    if (writings.length >= most && !spot.look.forceLabel) break;
    const writing = placed(context, spot, { boxes, width, ink, size });
    if (writing !== undefined) writings.push(writing);
  }
  return writings;
}

/** The part of a disc that no name may cover. */
export function discBox({ x, y, radius }: Spot): Box {
  const reach = radius * 0.7;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function urgency({ forceLabel, named }: NodeLook): number {
  return (forceLabel ? 2 : 0) + (named ? 1 : 0);
}

function placed(
  context: CanvasRenderingContext2D,
  { x, y, radius, look }: Spot,
  {
    boxes,
    width: room,
    ink,
    size,
  }: {
    readonly boxes: TakenBoxes;
    readonly width: number;
    readonly ink: string;
    readonly size: number;
  },
): Writing | undefined {
  if (look.label === "") return undefined;
  const style = {
    pixels: (look.strong ? 13.5 : 12) * size,
    weight: look.strong ? 620 : 480,
    style: "sans",
  } as const;
  context.font = fontOf(style);
  const width = context.measureText(look.label).width;
  const high = style.pixels * 1.25;
  const [gap, corner] = [radius + 4, radius * 0.7];
  const corners = [
    { left: x + gap, top: y - high / 2 },
    { left: x - gap - width, top: y - high / 2 },
    { left: x - width / 2, top: y + gap },
    { left: x - width / 2, top: y - gap - high },
    { left: x + corner + 2, top: y + corner },
    { left: x - corner - 2 - width, top: y - corner - high },
    { left: x + corner + 2, top: y - corner - high },
  ];
  for (const { left, top } of corners) {
    const box = { left: left - 1, right: left + width + 1, top, bottom: top + high };
    if (box.left < 0 || box.right > room || !boxes.isFree(box)) continue;
    boxes.take(box);
    return { text: look.label, left, baseline: top + style.pixels, color: ink, opacity: 1, ...style };
  }
  return undefined;
}
