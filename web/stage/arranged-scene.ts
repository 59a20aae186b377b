import type { Sigma } from "sigma";
import type { Arranged } from "../state/arrangements/arrangement.ts";
import { cameraOfRoom } from "./camera.ts";
import type { Scene } from "./appearance.ts";

/** A disc reaches so far to its neighbour. */
const SHARE = 0.46;
/** Smaller radii in pixels are not seen. */
const LEAST = 2.3;

/** A scene for nodes that stand in rows: no disc over another, and links only where they are asked for. */
export function arrangedScene(
  scene: Scene,
  arranged: Arranged | undefined,
  sigma: Sigma,
  host: HTMLElement,
): Scene {
  if (arranged === undefined) return scene;
  const { ratio } = cameraOfRoom(sigma, host, arranged);
  const whole = { cameraState: { x: 0.5, y: 0.5, ratio, angle: 0 } };
  const [one, two] = [0, arranged.step].map((x) => sigma.graphToViewport({ x, y: 0 }, whole).x);
  // radii are meant for a ratio of 1, and shrink with its root
  const root = Math.sqrt(ratio);
  const least = LEAST * root;
  const most = Math.max(least, SHARE * root * Math.abs((two ?? 1) - (one ?? 0)));
  return { ...scene, radii: { least, most }, restingEdges: false };
}
