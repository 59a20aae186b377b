import type { Sigma } from "sigma";
import type { Arranged } from "../state/arrangements/arrangement.ts";
import type { CameraPlace } from "../state/link.ts";
import type { Store } from "../state/store.ts";
import { besidePanel, cameraFor, cameraOfRoom, shifted, wholeView } from "./camera.ts";
import { GLIDE } from "./glide.ts";

/** The camera that has the whole frame of the drawing in view. */
export const WHOLE: CameraPlace = { x: 0.5, y: 0.5, ratio: 1 };

/** What moves the camera, and where it stands. */
export interface CameraMoves {
  /** moves it to nodes, so that all of them are in view */
  readonly show: (ids: Iterable<string>) => void;
  readonly zoom: (factor: number) => void;
  /** moves the view by pixels of the screen */
  readonly pan: (right: number, down: number) => void;
  readonly reset: () => void;
  readonly camera: () => CameraPlace;
}

/**
 * Moves of the camera, gliding unless motion is unwanted.
 *
 * @param drawn  the arrangement that stands now; nothing for the map
 */
export function cameraMoves(
  sigma: Sigma,
  host: HTMLElement,
  store: Store,
  drawn: () => Arranged | undefined,
): CameraMoves {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const move = (state: Partial<CameraPlace & { angle: number }>, duration: number) =>
    void sigma.getCamera().animate(state, { duration: still.matches ? 0 : duration });
  const camera = () => {
    const { x, y, ratio } = sigma.getCamera().getState();
    return { x, y, ratio };
  };
  return {
    show: (ids) => move(besidePanel(sigma, host, store, ids), 450),
    zoom: (factor) => move({ ratio: camera().ratio / factor }, 225),
    pan: (right, down) => move(shifted(sigma, camera(), { x: right, y: down }), 120),
    reset() {
      const arranged = drawn();
      if (arranged !== undefined) {
        move({ ...cameraOfRoom(sigma, host, arranged), angle: 0 }, GLIDE);
        return;
      }
      // nodes that were moved or turned may lie beyond the frame that the drawing had at first
      const hasMoved = store.moved.peek().size > 0 || store.look.peek().turn !== 0;
      const whole = hasMoved
        ? cameraFor(sigma, store.index.nodes.keys(), { least: 1, most: 3, room: 1 })
        : WHOLE;
      move({ ...wholeView(sigma, host, whole), angle: 0 }, 450);
    },
    camera,
  };
}
