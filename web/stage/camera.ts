import type { Sigma } from "sigma";
import type { CameraPlace } from "../state/link.ts";

/** Room that the panel on the right takes, in pixels. */
const PANEL = 416;
/** Room that the toolbar takes below. */
const TOOLBAR = 60;
/** On narrower pages the panel is a sheet over the lower half. */
const PHONE = 760;

/**
 * The camera that has nodes in view, with some room around them.
 *
 * @param limits  least and greatest share of the whole that is then in view, and room as a multiple of the nodes' extent
 */
export function cameraFor(
  sigma: Sigma,
  ids: Iterable<string>,
  limits: { readonly least: number; readonly most: number; readonly room: number } = {
    least: 0.45,
    most: 1,
    room: 1.8,
  },
): CameraPlace {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const id of ids) {
    const place = sigma.getNodeDisplayData(id);
    if (place === undefined) continue;
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

/** The camera that has the whole drawing in view, above the toolbar. */
export function wholeView(sigma: Sigma, host: HTMLElement, camera: CameraPlace): CameraPlace {
  const ratio = camera.ratio * (1 + TOOLBAR / Math.max(1, host.clientHeight));
  return shifted(sigma, { ...camera, ratio }, { x: 0, y: TOOLBAR / 2 });
}

/** Moves a camera so that its middle is where the panel beside or below the drawing leaves room. */
export function besidePanel(sigma: Sigma, host: HTMLElement, camera: CameraPlace): CameraPlace {
  const isPhone = host.ownerDocument.documentElement.clientWidth <= PHONE;
  return shifted(sigma, camera, isPhone ? { x: 0, y: host.clientHeight / 4 } : { x: PANEL / 2, y: 0 });
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
