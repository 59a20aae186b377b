import type { NodeLook } from "./appearance.ts";
import { overlap, TakenBoxes, type Box } from "./boxes.ts";
import { fontOf, type Writing } from "./picture.ts";

/** Names drawn at once at the highest density: more nobody reads, and drawing must keep up with the hand. */
const MOST_DRAWN = 400;

/** Nodes that are named even where small discs crowd about them, so that a dense middle is not left without a word. */
const LANDMARKS = 40;
/** Of fewer nodes in view no middle is dense: data and tools are named first. */
const CROWD = 300;
/** A disc of less than this part of a landmark's radius may lie below its name. */
const SMALL_BESIDE = 0.6;

/** A node on the screen. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly look: NodeLook;
}

/** Where names may stand, in pixels from the left rim of the drawing. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

/**
 * Places the names of nodes so that none lies on another: what is in focus first, then landmarks, then the others, each
 * beside, above or below its disc, wherever there is room; a name without room is left out until the reader comes
 * closer. No name covers a disc, but for those of landmarks, which may cover much smaller ones.
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
    room,
    ink,
  }: {
    readonly spots: readonly Spot[];
    readonly taken: readonly Box[];
    readonly density: number;
    readonly size: number;
    readonly room: Room;
    readonly ink: string;
  },
): readonly Writing[] {
  const boxes = new TakenBoxes();
  for (const box of taken) boxes.take(box);
  const most = Math.round(MOST_DRAWN * density ** 2);
  const named = spots.filter(({ look }) => look.label !== "");
  const landmarks = new Set(landmarksAmong(named).slice(0, Math.round(LANDMARKS * density)));
  const writings: Writing[] = [];
  const write = (spot: Spot, discs: readonly Box[]): void => {
    const isFree = (box: Box): boolean => boxes.isFree(box) && !discs.some((disc) => overlap(disc, box));
    const writing = placed(context, spot, { isFree, room, ink, size });
    if (writing === undefined) return;
    writings.push(writing.writing);
    boxes.take(writing.box);
  };
  for (const spot of landmarks)
    write(spot, named.filter(({ radius }) => radius >= SMALL_BESIDE * spot.radius).map(discBox));
  for (const spot of named) boxes.take(discBox(spot));
  for (const spot of named.toSorted((one, two) => Number(two.look.named) - Number(one.look.named))) {
    if (writings.length >= most) break;
    if (!landmarks.has(spot)) write(spot, []);
  }
  return writings;
}

/** What is in focus, then in a crowd the most important that may be one. */
function landmarksAmong(spots: readonly Spot[]): Spot[] {
  const inFocus = spots.filter(({ look }) => look.forceLabel);
  if (spots.length < CROWD) return inFocus;
  return [...inFocus, ...spots.filter(({ look }) => look.landmark && !look.forceLabel)];
}

/** The part of a disc that no name may cover. */
export function discBox({ x, y, radius }: Spot): Box {
  const reach = radius * 0.7;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function placed(
  context: CanvasRenderingContext2D,
  { x, y, radius, look }: Spot,
  {
    isFree,
    room,
    ink,
    size,
  }: {
    readonly isFree: (box: Box) => boolean;
    readonly room: Room;
    readonly ink: string;
    readonly size: number;
  },
): { readonly writing: Writing; readonly box: Box } | undefined {
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
    { left: x - corner - 2 - width, top: y + corner },
  ];
  for (const { left, top } of corners) {
    const box = { left: left - 1, right: left + width + 1, top, bottom: top + high };
    if (box.left < room.left || box.right > room.right || !isFree(box)) continue;
    const writing = {
      text: look.label,
      left,
      baseline: top + style.pixels,
      color: ink,
      opacity: 1,
      ...style,
    };
    return { writing, box };
  }
  return undefined;
}
