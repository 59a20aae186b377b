import type { Sigma } from "sigma";
import type { Store } from "../state/store.ts";
import { type Box } from "./boxes.ts";
import { fitCanvas } from "./fit-canvas.ts";
import { COLORED_COMMUNITIES, communityColor, GROUND, mixed } from "../state/palette.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Below this number of nodes a community is no region. */
const SMALLEST = 4;
/** On narrower drawings the names of communities would lie under those of their nodes. */
const NARROWEST = 560;

/** Draws each community as a soft region with its name, below the edges. Gives the rectangles of the names. */
export function drawCommunities(sigma: Sigma, host: HTMLElement, store: Store): () => readonly Box[] {
  const canvas = sigma.createCanvas("communities", { beforeLayer: "edges" });
  const context = canvas.getContext("2d");
  const groups = membersOf(store);
  let taken: Box[] = [];
  const draw = () => {
    if (context === null) return;
    taken = [];
    fitCanvas(canvas, context, host);
    if (store.colorBy.peek() !== "community") return;
    const quiet = store.selection.peek() !== undefined || store.hovered.peek() !== undefined;
    const regions: Region[] = [];
    for (const [number, ids] of groups) {
      const points = ids.filter((id) => store.shown.peek().has(id)).map((id) => viewport(sigma, id));
      if (points.length >= SMALLEST) regions.push({ number, hull: convexHull(core(points)) });
    }
    for (const region of regions) drawRegion(context, region, store, quiet);
    if (!quiet && host.clientWidth >= NARROWEST)
      for (const region of regions) drawName(context, region, store, taken);
  };
  sigma.on("beforeRender", draw);
  return () => taken;
}

interface Region {
  readonly number: number;
  /** its outline in pixels of the screen */
  readonly hull: readonly Point[];
}

function membersOf({ index }: Store): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const { id } of index.analysed.graph.nodes) {
    const number = index.communityOf(id);
    if (number < COLORED_COMMUNITIES) groups.set(number, [...(groups.get(number) ?? []), id]);
  }
  return groups;
}

function viewport(sigma: Sigma, id: string): Point {
  const { x, y } = sigma.getGraph().getNodeAttributes(id);
  return sigma.graphToViewport({ x: Number(x), y: Number(y) });
}

function drawRegion(
  context: CanvasRenderingContext2D,
  { number, hull }: Region,
  store: Store,
  quiet: boolean,
): void {
  const ground = GROUND[store.theme.peek()];
  const color = communityColor(number);
  context.beginPath();
  hull.forEach(({ x, y }, at) => (at === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
  const fill = mixed(color, ground.paper, quiet ? 0.96 : 0.9);
  context.fillStyle = fill;
  context.strokeStyle = fill;
  context.lineJoin = "round";
  context.lineWidth = 56;
  context.stroke();
  context.fill();
}

/** The name above its region, unless another name stands there. */
function drawName(
  context: CanvasRenderingContext2D,
  { number, hull }: Region,
  store: Store,
  taken: Box[],
): void {
  const label = store.index.analysed.analysis.communities[number]?.label.slice(0, 2).join(" · ") ?? "";
  const top = Math.min(...hull.map(({ y }) => y));
  const middle = (Math.min(...hull.map(({ x }) => x)) + Math.max(...hull.map(({ x }) => x))) / 2;
  context.font = '600 italic 17px "Source Serif 4 Variable", Georgia, serif';
  const half = context.measureText(label).width / 2;
  const y = top - 12;
  const box = { left: middle - half - 8, right: middle + half + 8, top: y - 16, bottom: y + 8 };
  if (
    taken.some(
      (other) =>
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    )
  )
    return;
  taken.push(box);
  context.textAlign = "center";
  context.fillStyle = mixed(communityColor(number), GROUND[store.theme.peek()].ink, 0.15);
  context.fillText(label, middle, y);
}

/** The nine tenths of the points that lie closest to their middle, so that one stray node draws no wedge. */
function core(points: readonly Point[]): Point[] {
  const middle = { x: median(points.map(({ x }) => x)), y: median(points.map(({ y }) => y)) };
  const away = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
  return points
    .toSorted((one, two) => away(one) - away(two))
    .slice(0, Math.max(3, Math.ceil(points.length * 0.9)));
}

function median(values: readonly number[]): number {
  return values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;
}

/** The points around a set, in order. @see Andrew (1979), Inf. Process. Lett. 9(5):216–219 */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((one, two) => one.x - two.x || one.y - two.y);
  const half = (list: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length > 1 && !turnsLeft(chain[chain.length - 2], chain[chain.length - 1], point))
        chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turnsLeft(one: Point | undefined, two: Point | undefined, three: Point): boolean {
  if (one === undefined || two === undefined) return true;
  return (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x) > 0;
}
