import type { Sigma } from "sigma";
import { COLORED_COMMUNITIES, communityColor, GROUND, mixed } from "../state/palette.ts";
import { NO_COMMUNITY } from "../state/graph-index.ts";
import type { Part } from "../state/filters.ts";
import type { Moved, Store } from "../state/store.ts";
import { fitCanvas } from "./fit-canvas.ts";
import { screenFrame, type Frame } from "./frame.ts";
import { outline } from "./hull.ts";
import { paintRegion } from "./paint.ts";
import type { Region } from "./picture.ts";
import type { Places, Point } from "./places.ts";

/** Below this number of nodes a community is no region. */
const SMALLEST = 4;

/** Draws each community as a soft region below the edges. Gives the regions as they fall onto any picture. */
export function drawCommunities(
  sigma: Sigma,
  host: HTMLElement,
  store: Store,
  places: Places,
): (frame: Frame) => readonly Region[] {
  const canvas = sigma.createCanvas("communities", { beforeLayer: "edges" });
  const context = canvas.getContext("2d");
  const outlines = rememberedOutlines(store, places);
  const regionsIn = (frame: Frame): readonly Region[] =>
    store.look.peek().colorBy === "community" && store.arranged.peek() === undefined
      ? regionsOf(frame, store, outlines())
      : [];
  // before it, Sigma still knows where the camera stood a picture ago
  sigma.on("afterRender", () => {
    if (context === null) return;
    fitCanvas(canvas, context, host);
    for (const region of regionsIn(screenFrame(sigma, host))) paintRegion(context, region);
  });
  return regionsIn;
}

type Outlines = ReadonlyMap<number, readonly Point[]>;

/** Outlines in the units of the drawing: computed anew only when nodes moved or filters changed. */
function rememberedOutlines(store: Store, places: Places): () => Outlines {
  const members = membersOf(store);
  let known:
    | { readonly part: Part; readonly moved: Moved; readonly turn: string; readonly outlines: Outlines }
    | undefined;
  return () => {
    const [part, moved, look] = [store.part.peek(), store.moved.peek(), store.look.peek()];
    const turn = `${look.turn} ${look.mirror}`;
    if (known?.part === part && known.moved === moved && known.turn === turn) return known.outlines;
    const outlines = new Map<number, readonly Point[]>();
    for (const [number, ids] of members) {
      const points = ids.filter((id) => part.ids.has(id)).map((id) => places.of(id));
      if (points.length >= SMALLEST) outlines.set(number, outline(points));
    }
    known = { part, moved, turn, outlines };
    return outlines;
  };
}

function membersOf({ index }: Store): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const { id } of index.analysed.graph.nodes) {
    const number = index.communityOf(id);
    const group = groups.get(number);
    if (number === NO_COMMUNITY || number >= COLORED_COMMUNITIES) continue;
    if (group === undefined) groups.set(number, [id]);
    else group.push(id);
  }
  return groups;
}

function regionsOf(frame: Frame, store: Store, outlines: Outlines): Region[] {
  const ground = GROUND[store.theme.peek()];
  const quiet = store.selection.peek() !== undefined || store.hovered.peek() !== undefined;
  return Array.from(outlines, ([number, points]) => ({
    number,
    hull: points.map((point) => frame.placeOfGraph(point)),
    color: mixed(communityColor(number), ground.paper, quiet ? 0.96 : 0.9),
  }));
}
