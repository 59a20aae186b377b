import { effect, untracked, type Signal } from "@preact/signals";
import type { Drawing } from "../state/session.ts";
import type { Store } from "../state/store.ts";
import { createStage, type Stage } from "./stage.ts";

/**
 * The drawing, made anew where the graph was corrected, and where the graphics card lost it, as after sleep or when its driver was exchanged: what stood in
 * its memory does not come back by itself.
 *
 * @param drawing  is told how it stands
 * @returns nothing where the browser has no WebGL
 */
export function createLastingStage(
  host: HTMLElement,
  store: Store,
  drawing: Signal<Drawing>,
): Stage | undefined {
  if (!hasWebgl()) {
    drawing.value = "impossible";
    return undefined;
  }
  let stage = createStage(host, store);
  drawing.value = "standing";
  const onLost = (event: Event) => {
    // without this a browser never gives it back
    event.preventDefault();
    drawing.value = "lost";
  };
  const remake = () => {
    const camera = stage.camera();
    stage.close();
    stage = createStage(host, store);
    stage.place(camera);
  };
  let drawn = store.index;
  const follow = effect(() => {
    if (store.index === drawn) return;
    drawn = store.index;
    untracked(remake);
  });
  const onRestored = () => {
    // each layer has its own, and they come back one by one
    if (drawing.value !== "lost" || contextsIn(host).some((context) => context.isContextLost())) return;
    remake();
    drawing.value = "standing";
  };
  // these events do not rise from a canvas, but they come down to it
  host.addEventListener("webglcontextlost", onLost, true);
  host.addEventListener("webglcontextrestored", onRestored, true);
  return {
    show: (ids) => stage.show(ids),
    zoom: (factor) => stage.zoom(factor),
    pan: (right, down) => stage.pan(right, down),
    reset: () => stage.reset(),
    camera: () => stage.camera(),
    place: (camera) => stage.place(camera),
    placeOf: (id) => stage.placeOf(id),
    picture: (width) => stage.picture(width),
    close() {
      follow();
      host.removeEventListener("webglcontextlost", onLost, true);
      host.removeEventListener("webglcontextrestored", onRestored, true);
      stage.close();
    },
  };
}

function hasWebgl(): boolean {
  const context = webglOf(document.createElement("canvas"));
  // browsers give a page a small number of them
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

function contextsIn(host: HTMLElement): WebGLRenderingContext[] {
  return Array.from(host.querySelectorAll("canvas")).flatMap((canvas) => webglOf(canvas) ?? []);
}

function webglOf(canvas: HTMLCanvasElement): WebGLRenderingContext | null {
  return canvas.getContext("webgl2") ?? canvas.getContext("webgl");
}
