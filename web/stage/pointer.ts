import type { Sigma } from "sigma";
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from "sigma/types";
import { plainText } from "../../src/text/plain.ts";
import { onlyNode, selectedNodes, withToggled, type Selection } from "../state/selection.ts";
import type { Store } from "../state/store.ts";
import type { Places, Point } from "./places.ts";
import type { DrawPicking } from "./programs.ts";

/** A pointer that moved no further than this many pixels was meant as a click. */
const STEADY = 3;

/** A press of the main button, until it ends. */
interface Press {
  readonly at: Point;
  /** the nodes that move with the pointer; none when it pans */
  readonly ids: readonly string[];
  /** the pointer went further than a click does */
  isDrag: boolean;
}

/**
 * Hover, click and drag. A pressed pointer hovers nothing, so that a drag never flickers; a node that is dragged takes
 * the selection with it when it belongs to it; with Ctrl or Command a click adds to the selection or takes from it.
 * Gives what ends it.
 */
export function connectPointer(
  sigma: Sigma,
  store: Store,
  places: Places,
  drawPicking: DrawPicking,
): () => void {
  const { hovered, selection } = store;
  const container = sigma.getContainer();
  const mouse = sigma.getMouseCaptor();
  let press: Press | undefined;
  let last: Press | undefined;
  let pressed: string | undefined;
  const isClick = () => last?.isDrag !== true;
  const point = (cursor: string) => (container.style.cursor = cursor);
  // these come down to the drawing before Sigma hears of any and asks what it is at
  const listening = new AbortController();
  const { signal } = listening;
  for (const type of ["pointermove", "pointerdown", "pointerup", "click", "contextmenu"])
    container.addEventListener(type, () => press?.isDrag === true || drawPicking(), {
      capture: true,
      signal,
    });

  sigma.on("downNode", ({ node, event }) => {
    // told before the press itself; a finger on a node pans
    if (event.original instanceof MouseEvent) pressed = node;
  });
  mouse.on("mousedown", ({ x, y, original }) => {
    if (!("button" in original) || original.button !== 0) {
      pressed = undefined;
      return;
    }
    const chosen = selectedNodes(selection.peek());
    // elsewhere than on the map their places mean something
    if (store.arranged.peek() !== undefined) pressed = undefined;
    const taken = pressed === undefined ? [] : [pressed];
    press = {
      at: { x, y },
      ids: pressed !== undefined && chosen.includes(pressed) ? chosen : taken,
      isDrag: false,
    };
    pressed = undefined;
    last = press;
  });
  mouse.on("mousemovebody", (event) => {
    if (press === undefined) return;
    if (!press.isDrag && Math.hypot(event.x - press.at.x, event.y - press.at.y) > STEADY) {
      press.isDrag = true;
      hovered.value = undefined;
    }
    if (press.ids.length === 0) return;
    event.preventSigmaDefault();
    if (!press.isDrag) return;
    const [from, to] = [sigma.viewportToGraph(press.at), sigma.viewportToGraph(event)];
    places.carry(sigma, press.ids, { x: to.x - from.x, y: to.y - from.y });
    point("grabbing");
  });
  mouse.on("mouseup", () => {
    if (press?.isDrag === true && press.ids.length > 0) places.drop();
    last = press;
    press = undefined;
    point("");
  });

  sigma.on("enterNode", ({ node }) => {
    if (press !== undefined) return;
    hovered.value = node;
    point("pointer");
  });
  sigma.on("leaveNode", () => {
    if (press !== undefined) return;
    hovered.value = undefined;
    point("");
  });
  sigma.on("enterEdge", ({ edge }) => {
    if (press !== undefined) return;
    container.title = edgeName(store, edge);
    point("pointer");
  });
  sigma.on("leaveEdge", () => {
    container.removeAttribute("title");
    if (press === undefined) point("");
  });

  const clickNode = ({ node, event }: SigmaNodeEventPayload) => {
    if (!isClick() || isSecond(event.original)) return;
    if (isAdding(event.original)) selection.value = withToggled(selection.peek(), node);
    else selection.value = onlyNode(selection.peek()) === node ? undefined : { nodes: [node] };
  };
  const clickStage = ({ event }: SigmaStageEventPayload) => {
    if (isClick() && !isAdding(event.original)) selection.value = undefined;
  };
  sigma.on("clickNode", clickNode);
  sigma.on("clickEdge", ({ edge }) => {
    if (isClick()) selection.value = selectionAt(store, edge);
  });
  sigma.on("clickStage", clickStage);
  sigma.on("rightClickNode", ({ node, event }) => {
    event.original.preventDefault();
    if (!("clientX" in event.original)) return;
    const { clientX, clientY } = event.original;
    store.pressed.value = { id: node, x: clientX, y: clientY };
    store.open.value = "Node";
  });
  // two quick clicks at different places are still two clicks, and never zoom
  sigma.on("doubleClickStage", (payload) => {
    payload.preventSigmaDefault();
    clickStage(payload);
  });
  sigma.on("doubleClickNode", (payload) => {
    payload.preventSigmaDefault();
    clickNode(payload);
  });
  // Sigma lets go of its own; the element outlives a drawing
  return () => listening.abort();
}

/** A link; of a tie both its ends with all that they share. */
function selectionAt({ index, arranged }: Store, key: string): Selection {
  const tie = arranged.peek()?.ties?.byKey.get(key);
  if (tie === undefined) return { edge: key };
  const { source, target } = tie;
  const other = index.neighbours(target);
  return { nodes: [source, target, ...[...index.neighbours(source)].filter((id) => other.has(id))] };
}

/** Both ends, as people read them. */
function edgeName({ index: { edges, nodes }, arranged }: Store, key: string): string {
  const edge = arranged.peek()?.ties?.byKey.get(key) ?? edges.get(key);
  if (edge === undefined) return "";
  return [edge.source, edge.target].map((id) => plainText(nodes.get(id)?.name ?? id).text).join(" — ");
}

/** The second click of a double one, as the browser counts: it would undo the first. */
function isSecond(event: MouseEvent | TouchEvent): boolean {
  return "detail" in event && event.detail > 1;
}

function isAdding(event: MouseEvent | TouchEvent): boolean {
  return event.ctrlKey || event.metaKey;
}
