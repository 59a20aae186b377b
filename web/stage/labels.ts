import type { Sigma } from "sigma";
import { GROUND } from "../state/palette.ts";
import type { Store } from "../state/store.ts";
import type { NodeLook } from "./appearance.ts";
import { TakenBoxes, type Box } from "./boxes.ts";
import { fitCanvas } from "./fit-canvas.ts";

const FONT = '"Inter Variable", system-ui, sans-serif';
/** Names drawn at once, and nodes looked at for them: more nobody reads, and drawing must keep up with the hand. */
const MOST_DRAWN = 220;
const MOST_TRIED = 1500;

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly look: NodeLook;
}

/**
 * Writes the names of nodes so that none lies on another: important nodes first, each beside, above or below its
 * disc, wherever there is room; a name without room is left out until the reader comes closer.
 *
 * @param ranked  ids from the most to the least important
 * @param taken  rectangles that other writing holds already, at each drawing
 */
export function drawLabels(
  sigma: Sigma,
  host: HTMLElement,
  store: Store,
  {
    ranked,
    lookOf,
    taken,
  }: {
    readonly ranked: readonly string[];
    readonly lookOf: (id: string) => NodeLook | undefined;
    readonly taken: () => readonly Box[];
  },
): void {
  const canvas = sigma.createCanvas("names", { afterLayer: "nodes", style: { pointerEvents: "none" } });
  const context = canvas.getContext("2d");
  sigma.on("afterRender", () => {
    if (context === null) return;
    fitCanvas(canvas, context, host);
    const boxes = new TakenBoxes();
    const discs = visible(sigma, host, ranked, lookOf);
    for (const { x, y, radius, look } of discs)
      if (look.label !== "")
        boxes.take({
          left: x - radius * 0.7,
          right: x + radius * 0.7,
          top: y - radius * 0.7,
          bottom: y + radius * 0.7,
        });
    const names = taken();
    let drawn = 0;
    let quiet = false;
    // what must be read comes first: the node in focus and its neighbours
    for (const disc of discs.toSorted((one, two) => urgency(two.look) - urgency(one.look))) {
      if (drawn >= MOST_DRAWN) break;
      // datasets and tools may lie over the name of a community, nothing else may
      if (!quiet && !disc.look.strong && !disc.look.forceLabel) {
        for (const box of names) boxes.take(box);
        quiet = true;
      }
      if (drawName(context, disc, { boxes, room: host.clientWidth }, GROUND[store.theme.peek()])) drawn += 1;
    }
  });
}

function urgency({ forceLabel, strong }: NodeLook): number {
  return (forceLabel ? 2 : 0) + (strong ? 1 : 0);
}

function visible(
  sigma: Sigma,
  host: HTMLElement,
  ranked: readonly string[],
  lookOf: (id: string) => NodeLook | undefined,
): Disc[] {
  const discs: Disc[] = [];
  for (const id of ranked) {
    const look = lookOf(id);
    const data = sigma.getNodeDisplayData(id);
    if (look === undefined || data === undefined || look.hidden) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < 0 || y < 0 || x > host.clientWidth || y > host.clientHeight) continue;
    discs.push({ x, y, radius: sigma.scaleSize(data.size), look });
    if (discs.length >= MOST_TRIED) break;
  }
  return discs;
}

function drawName(
  context: CanvasRenderingContext2D,
  { x, y, radius, look }: Disc,
  { boxes, room }: { readonly boxes: TakenBoxes; readonly room: number },
  ground: (typeof GROUND)["light"],
): boolean {
  if (look.label === "") return false;
  const pixels = look.strong ? 13.5 : 12;
  context.font = `${look.strong ? 620 : 480} ${pixels}px ${FONT}`;
  const width = context.measureText(look.label).width;
  const high = pixels * 1.25;
  const gap = radius + 4;
  const corners = [
    { left: x + gap, top: y - high / 2 },
    { left: x - gap - width, top: y - high / 2 },
    { left: x - width / 2, top: y + gap },
    { left: x - width / 2, top: y - gap - high },
    { left: x + radius * 0.7 + 2, top: y + radius * 0.7 },
    { left: x - radius * 0.7 - 2 - width, top: y - radius * 0.7 - high },
    { left: x + radius * 0.7 + 2, top: y - radius * 0.7 - high },
  ];
  for (const { left, top } of corners) {
    const box = { left: left - 1, right: left + width + 1, top, bottom: top + high };
    if (box.left < 0 || box.right > room || !boxes.isFree(box)) continue;
    boxes.take(box);
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = ground.halo;
    context.fillStyle = ground.ink;
    context.strokeText(look.label, left, top + pixels);
    context.fillText(look.label, left, top + pixels);
    return true;
  }
  return false;
}
