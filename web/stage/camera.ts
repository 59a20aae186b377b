import type { Sigma } from "sigma";
import type { Arranged, Place } from "../state/arrangements/arrangement.ts";
import type { CameraPlace } from "../state/link.ts";
import type { Store } from "../state/store.ts";
import type { Room } from "./labels.ts";
import { coveredBySheet, hasSheets } from "./sheets.ts";

/** Room that the panel on the right takes, in pixels. */
const PANEL = 416;
/** What the questions cover of the drawing, in pixels: they are wider than the legend. */
const QUESTIONS = 90;
/** Room that the toolbar takes below. */
const TOOLBAR = 60;

/** Least and greatest share of the whole that is in view, and room as a multiple of the extent of the nodes. */
interface Limits {
  readonly least: number;
  readonly most: number;
  readonly room: number;
}

const SELECTED: Limits = { least: 0.45, most: 1, room: 1.8 };
/** Room where a sheet leaves little of it. */
const CLOSE = 1.15;

/** The camera that has nodes in view, with some room around them. */
export function cameraFor(sigma: Sigma, ids: Iterable<string>, limits: Limits = SELECTED): CameraPlace {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const id of ids) {
    const place = sigma.getNodeDisplayData(id);
    if (place === undefined || place.hidden) continue;
    [left, right] = [Math.min(left, place.x), Math.max(right, place.x)];
    [low, high] = [Math.min(low, place.y), Math.max(high, place.y)];
  }
  if (left > right) return { x: 0.5, y: 0.5, ratio: 1 };
  const ratio = Math.min(
    limits.most,
    Math.max(limits.least, Math.max(right - left, high - low) * limits.room),
  );
  return { x: (left + right) / 2, y: (low + high) / 2, ratio };
}

/** The camera that has all of an arrangement in the room that the boxes at the rim leave. */
export function cameraOfRoom(sigma: Sigma, host: HTMLElement, { places, step }: Arranged): CameraPlace {
  const { left, right, top, bottom } = roomIn(host);
  const extent = extentOf(places.values(), Math.max(step, ROOM));
  const whole = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } };
  const { x: middleX, y: middleY } = middleOf(sigma);
  const corner = (x: number, y: number) => sigma.graphToViewport({ x: middleX + x, y: middleY - y }, whole);
  const [one, two] = [corner(extent.left, extent.top), corner(extent.right, extent.bottom)];
  const ratio = Math.max(
    (two.x - one.x) / Math.max(1, host.clientWidth - left - right),
    (two.y - one.y) / Math.max(1, host.clientHeight - top - bottom),
  );
  const middle = sigma.viewportToFramedGraph({ x: (one.x + two.x) / 2, y: (one.y + two.y) / 2 }, whole);
  return shifted(sigma, { ...middle, ratio }, { x: (right - left) / 2, y: (bottom - top) / 2 });
}

/** Free ground around an arrangement, in the units of the map. */
const ROOM = 30;

/** Pixels at each side of the drawing that boxes cover. */
export function roomIn(host: HTMLElement): Readonly<Record<"left" | "right" | "top" | "bottom", number>> {
  return hasSheets(host.ownerDocument)
    ? { left: 14, right: 14, top: 74, bottom: 74 }
    : { left: 36, right: 36, top: 74, bottom: TOOLBAR + 22 };
}

/** The middle of the map, in the units of the drawing. */
export function middleOf(sigma: Sigma): Place {
  const { x, y } = sigma.getCustomBBox() ?? sigma.getBBox();
  return { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 };
}

function extentOf(places: Iterable<Place>, around: number) {
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const { x, y } of places) {
    [left, right] = [Math.min(left, x - around), Math.max(right, x + around)];
    [top, bottom] = [Math.min(top, y - around), Math.max(bottom, y + around)];
  }
  return { left, right, top, bottom };
}

/** The camera that has the whole drawing in view, above the toolbar. */
export function wholeView(sigma: Sigma, host: HTMLElement, camera: CameraPlace): CameraPlace {
  const ratio = camera.ratio * (1 + TOOLBAR / Math.max(1, host.clientHeight));
  return shifted(sigma, { ...camera, ratio }, { x: 0, y: TOOLBAR / 2 });
}

/** The camera that has nodes in view where the panel and the questions leave room. */
export function besidePanel(
  sigma: Sigma,
  host: HTMLElement,
  store: Store,
  ids: Iterable<string>,
): CameraPlace {
  const { clientWidth: width, clientHeight: height } = host;
  const { left, right } = roomBetween(host, store, { isPanelOpen: true });
  const below = coveredBySheet(host);
  // what fits into the drawing may not fit above a sheet
  const scarcity = Math.max(1, Math.min(width, height) / Math.max(1, height - below));
  const camera = cameraFor(sigma, ids, {
    least: SELECTED.least,
    most: scarcity,
    room: Math.max(SELECTED.room, CLOSE * scarcity),
  });
  return shifted(sigma, camera, { x: (width - left - right) / 2, y: below / 2 });
}

/** From where to where no panel covers the drawing, in pixels from its left rim. */
export function roomBetween(
  host: HTMLElement,
  { selection, asked }: Store,
  { isPanelOpen = selection.peek() !== undefined } = {},
): Room {
  const isCovered = !hasSheets(host.ownerDocument);
  return {
    left: isCovered && asked.peek() !== undefined ? QUESTIONS : 0,
    right: host.clientWidth - (isCovered && isPanelOpen ? PANEL : 0),
  };
}

/** Moves a camera by pixels of the screen. */
export function shifted(
  sigma: Sigma,
  camera: CameraPlace,
  by: { readonly x: number; readonly y: number },
): CameraPlace {
  const cameraState = { ...camera, angle: 0 };
  const from = sigma.viewportToFramedGraph({ x: 0, y: 0 }, { cameraState });
  const to = sigma.viewportToFramedGraph(by, { cameraState });
  return { ...camera, x: camera.x + to.x - from.x, y: camera.y + to.y - from.y };
}
