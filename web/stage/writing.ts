import type { Sigma } from "sigma";
import { GROUND } from "../state/palette.ts";
import type { Store } from "../state/store.ts";
import type { NodeLook } from "./appearance.ts";
import { fitCanvas } from "./fit-canvas.ts";
import { discBox, placeLabels, type Spot } from "./labels.ts";
import { paintWriting } from "./paint.ts";
import type { Region, Writing } from "./picture.ts";
import { placeTitles } from "./titles.ts";

/** Nodes looked at for names: more are not told apart anyway. */
const MOST_TRIED = 1500;

/**
 * Writes the names of communities and of nodes above the drawing; no name lies on another. Gives what was written last.
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
    readonly regions: () => readonly Region[];
  },
): () => readonly Writing[] {
  const canvas = sigma.createCanvas("names", { afterLayer: "nodes", style: { pointerEvents: "none" } });
  const context = canvas.getContext("2d");
  let writings: readonly Writing[] = [];
  sigma.on("afterRender", () => {
    if (context === null) return;
    fitCanvas(canvas, context, host);
    const [width, height] = [host.clientWidth, host.clientHeight];
    const ground = GROUND[store.theme.peek()];
    const spots = visibleSpots(sigma, host, ranked, lookOf);
    const titles = placeTitles(context, {
      regions: regions(),
      obstacles: spots.map((spot) => ({ ...discBox(spot), worth: spot.look.strong ? 3 : 1 })),
      store,
      width,
      height,
      ratio: sigma.getCamera().ratio,
    });
    const labels = placeLabels(context, {
      spots,
      taken: titles.map(({ box }) => box),
      density: store.look.peek().labels,
      width,
      ink: ground.ink,
    });
    writings = [...titles.map(({ writing }) => writing), ...labels];
    for (const writing of writings) paintWriting(context, writing, ground.halo);
  });
  return () => writings;
}

function visibleSpots(
  sigma: Sigma,
  host: HTMLElement,
  ranked: readonly string[],
  lookOf: (id: string) => NodeLook | undefined,
): Spot[] {
  const spots: Spot[] = [];
  for (const id of ranked) {
    const data = sigma.getNodeDisplayData(id);
    if (data === undefined || data.hidden) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < 0 || y < 0 || x > host.clientWidth || y > host.clientHeight) continue;
    const look = lookOf(id);
    if (look === undefined) continue;
    spots.push({ x, y, radius: sigma.scaleSize(data.size), look });
    if (spots.length >= MOST_TRIED) break;
  }
  return spots;
}
