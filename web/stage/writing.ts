import type { Sigma } from "sigma";
import { GROUND } from "../state/palette.ts";
import type { Store } from "../state/store.ts";
import type { NodeLook } from "./appearance.ts";
import { fitCanvas } from "./fit-canvas.ts";
import { screenFrame, type Frame } from "./frame.ts";
import { middleOf, roomBetween } from "./camera.ts";
import { discBox, placeLabels, type Room, type Spot } from "./labels.ts";
import { placeMarks } from "./ground-marks.ts";
import { paintWriting } from "./paint.ts";
import type { Region, Writing } from "./picture.ts";
import { placeTitles } from "./titles.ts";

/** Among papers in rows that are smaller, in pixels, a name says nothing. */
const TINY = 3.2;
/** Nodes looked at for names: more are not told apart anyway. */
const MOST_TRIED = 1500;

/**
 * Writes the names of communities and of nodes above the drawing; no name lies on another. Gives what is written
 * on any picture.
 *
 * @param ranked  ids from the most to the least important
 */
export function drawWriting(
  sigma: Sigma,
  host: HTMLElement,
  store: Store,
  {
    ranked,
    lookOf,
    regions,
  }: {
    readonly ranked: readonly string[];
    readonly lookOf: (id: string) => NodeLook | undefined;
    readonly regions: (frame: Frame) => readonly Region[];
  },
): (frame: Frame) => readonly Writing[] {
  const canvas = sigma.createCanvas("names", { afterLayer: "nodes", style: { pointerEvents: "none" } });
  const context = canvas.getContext("2d");
  const writingsIn = (frame: Frame, room: Room = { left: 0, right: frame.width }): readonly Writing[] => {
    if (context === null) return [];
    const { width, height, ratio } = frame;
    const spots = visibleSpots(sigma, frame, ranked, lookOf, (store.arranged.peek()?.step ?? 0) > 0);
    const titles = placeTitles(context, {
      regions: regions(frame),
      obstacles: spots.map((spot) => ({ ...discBox(spot), worth: spot.look.strong ? 3 : 1 })),
      store,
      room,
      width,
      height,
      ratio,
    });
    const marks = placeMarks(context, store, frame, middleOf(sigma));
    const labels = placeLabels(context, {
      spots,
      taken: [...titles, ...marks].map(({ box }) => box),
      density: store.look.peek().labels,
      size: store.look.peek().labelSize,
      room,
      ink: GROUND[store.theme.peek()].ink,
    });
    return [...[...marks, ...titles].map(({ writing }) => writing), ...labels];
  };
  sigma.on("afterRender", () => {
    if (context === null) return;
    fitCanvas(canvas, context, host);
    const { halo } = GROUND[store.theme.peek()];
    // a name that a panel would cut is written on the other side
    const room = roomBetween(host, store);
    for (const writing of writingsIn(screenFrame(sigma, host), room)) paintWriting(context, writing, halo);
  });
  return writingsIn;
}

function visibleSpots(
  sigma: Sigma,
  frame: Frame,
  ranked: readonly string[],
  lookOf: (id: string) => NodeLook | undefined,
  inRows: boolean,
): Spot[] {
  const spots: Spot[] = [];
  for (const id of ranked) {
    const data = sigma.getNodeDisplayData(id);
    if (data === undefined || data.hidden) continue;
    const { x, y } = frame.place(data);
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
    const look = lookOf(id);
    if (look === undefined) continue;
    const radius = frame.length(data.size);
    const isQuiet = radius < TINY && !look.strong && !look.forceLabel && id.startsWith("paper:");
    spots.push({
      x,
      y,
      radius,
      look: inRows ? { ...look, landmark: false, ...(isQuiet ? { label: "" } : {}) } : look,
    });
    if (spots.length >= MOST_TRIED) break;
  }
  return spots;
}
