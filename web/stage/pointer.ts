import type { Sigma } from "sigma";
import type { Store } from "../state/store.ts";

/** Hover, click and drag. A pointer that is pressed hovers nothing, so that a drag never flickers. */
export function connectPointer(sigma: Sigma, { hovered, selection }: Store): void {
  const container = sigma.getContainer();
  let pressed = false;
  const mouse = sigma.getMouseCaptor();
  mouse.on("mousedown", () => (pressed = true));
  mouse.on("mouseup", () => (pressed = false));
  sigma.on("enterNode", ({ node }) => {
    if (pressed) return;
    hovered.value = node;
    container.style.cursor = "pointer";
  });
  sigma.on("leaveNode", () => {
    hovered.value = undefined;
    container.style.cursor = "";
  });
  sigma.on("enterEdge", () => (container.style.cursor = "pointer"));
  sigma.on("leaveEdge", () => (container.style.cursor = ""));
  sigma.on("clickNode", ({ node }) => {
    const current = selection.value;
    selection.value =
      current !== undefined && "node" in current && current.node === node ? undefined : { node };
  });
  sigma.on("clickEdge", ({ edge }) => (selection.value = { edge }));
  sigma.on("clickStage", () => (selection.value = undefined));
  sigma.on("doubleClickStage", (event) => event.preventSigmaDefault());
  sigma.on("doubleClickNode", (event) => event.preventSigmaDefault());
}
