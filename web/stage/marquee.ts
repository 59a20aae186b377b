import { effect } from "@preact/signals";
import type { Sigma } from "sigma";
import { GROUND } from "../state/palette.ts";
import { selectedNodes, selectionOf } from "../state/selection.ts";
import type { Store } from "../state/store.ts";
import { fitCanvas } from "./fit-canvas.ts";
import { isInside, rectangle } from "./inside.ts";
import type { Point } from "./places.ts";

/**
 * Selecting by drawing around nodes, while a hand other than the panning one is chosen: a canvas above the drawing
 * takes the pointer, and what lies within the line is selected; with Ctrl or Command it is added. Gives what ends it.
 */
export function connectMarquee(sigma: Sigma, host: HTMLElement, store: Store): () => void {
  const canvas = document.createElement("canvas");
  canvas.className = "marquee";
  host.append(canvas);
  let line: readonly Point[] = [];
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = host.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const paint = () => paintLine(canvas, host, line, GROUND[store.theme.peek()].ink);
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    line = [pointOf(event)];
  });
  canvas.addEventListener("pointermove", (event) => {
    const [first] = line;
    if (first === undefined) return;
    const next = pointOf(event);
    line = store.hand.peek() === "rectangle" ? rectangle(first, next) : [...line, next];
    paint();
  });
  canvas.addEventListener("pointerup", (event) => {
    const found = within(sigma, store, line);
    line = [];
    paint();
    const kept = event.ctrlKey || event.metaKey ? selectedNodes(store.selection.peek()) : [];
    store.selection.value = selectionOf([...kept, ...found]);
    store.hand.value = "pan";
  });
  const follow = effect(() => {
    canvas.hidden = store.hand.value === "pan";
  });
  return () => {
    follow();
    canvas.remove();
  };
}

function within(sigma: Sigma, { index, part }: Store, line: readonly Point[]): string[] {
  return index.analysed.graph.nodes.flatMap(({ id }) => {
    const place = part.peek().ids.has(id) ? sigma.getNodeDisplayData(id) : undefined;
    return place !== undefined && isInside(sigma.framedGraphToViewport(place), line) ? [id] : [];
  });
}

function paintLine(
  canvas: HTMLCanvasElement,
  host: HTMLElement,
  line: readonly Point[],
  color: string,
): void {
  const context = canvas.getContext("2d");
  if (context === null) return;
  fitCanvas(canvas, context, host);
  if (line.length === 0) return;
  context.beginPath();
  for (const { x, y } of line) context.lineTo(x, y);
  context.closePath();
  context.setLineDash([5, 4]);
  context.strokeStyle = color;
  context.stroke();
  context.globalAlpha = 0.06;
  context.fillStyle = color;
  context.fill();
  context.globalAlpha = 1;
}
