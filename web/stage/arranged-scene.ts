import type { Sigma } from "sigma";
import type { Arranged } from "../state/arrangements/arrangement.ts";
import { cameraOfRoom } from "./camera.ts";
import type { Scene } from "./appearance.ts";

/** A disc reaches so far to its neighbour. */
const SHARE = 0.46;
/** Smaller radii in pixels are not seen. */
const LEAST = 2.3;

/** Below this radius in pixels no rim is told from the rest; nor is it where so many nodes are drawn with ties. */
const FINE = 3;
const MANY = 2000;
/** Radius in pixels of a node among so many. */
const LEAST_TIED = 2.2;
/** More links at rest between two sides fill the room between them. */
const MOST_LINKS = 1500;
/** More ties at rest hide their nodes. */
const MOST_TIES = 6000;

/**
 * A scene for another arrangement than the map. Of nodes in rows no disc lies over another, and most draw their
 * links only where they are asked for.
 */
export function arrangedScene(
  scene: Scene,
  arranged: Arranged | undefined,
  sigma: Sigma,
  host: HTMLElement,
): Scene {
  if (arranged === undefined) return scene;
  if (arranged.ties !== undefined) return tiedScene(scene);
  const { ratio } = cameraOfRoom(sigma, host, arranged);
  const whole = { cameraState: { x: 0.5, y: 0.5, ratio, angle: 0 } };
  const [one, two] = [0, arranged.step].map((x) => sigma.graphToViewport({ x, y: 0 }, whole).x);
  // radii are meant for a ratio of 1, and shrink with its root
  const root = Math.sqrt(ratio);
  const least = LEAST * root;
  const most = Math.max(least, SHARE * root * Math.abs((two ?? 1) - (one ?? 0)));
  return {
    ...scene,
    radii: { least, most },
    isFine: most < FINE,
    restingEdges: arranged.linked === true && scene.restingEdges && scene.part.edgeCount <= MOST_LINKS,
  };
}

/** Of more ties each is drawn thinner, and of more nodes each smaller. */
function tiedScene(scene: Scene): Scene {
  const { ids, edgeCount } = scene.part;
  return {
    ...scene,
    scale: scene.scale * Math.min(1, Math.max(0.5, Math.sqrt(500 / Math.max(1, ids.size)))),
    isFine: ids.size > MANY,
    radii: { least: ids.size > MANY ? LEAST_TIED : 0, most: Infinity },
    restingEdges: scene.restingEdges && edgeCount <= MOST_TIES,
  };
}
