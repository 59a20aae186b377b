import { effect } from "@preact/signals";
import { createNodeBorderProgram } from "@sigma/node-border";
import { DirectedGraph } from "graphology";
import { Sigma } from "sigma";
import { edgeKey, type GraphIndex } from "../state/graph-index.ts";
import { focus, type Store } from "../state/store.ts";
import { edgeLook, nodeLook, type Scene } from "./appearance.ts";
import { crowdScale } from "./crowd.ts";
import { drawCommunities } from "./communities.ts";
import { drawLabels } from "./labels.ts";
import { connectPointer } from "./pointer.ts";

/** More edges at rest are a grey cloud that hides the nodes. */
const MOST_RESTING = 12_000;

/** The drawing, as the rest of the page may use it. */
export interface Stage {
  /** moves the camera to nodes, so that all of them are in view */
  readonly show: (ids: Iterable<string>) => void;
  readonly zoom: (factor: number) => void;
  readonly reset: () => void;
  readonly close: () => void;
}

/** Draws the graph of a store into an element, and follows the store from then on. */
export function createStage(host: HTMLElement, store: Store): Stage {
  const { index } = store;
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const duration = () => (still.matches ? 0 : 450);
  let scene = sceneOf(store, host);
  const sigma = new Sigma(drawable(index), host, {
    allowInvalidContainer: true,
    autoCenter: true,
    defaultDrawNodeHover: () => undefined,
    defaultNodeType: "bordered",
    enableEdgeEvents: true,
    renderLabels: false,
    maxCameraRatio: 3,
    minCameraRatio: 0.02,
    nodeProgramClasses: { bordered: bordered() },
    stagePadding: 60,
    zIndex: true,
    nodeReducer: (id) => ({ ...(lookOf(index, id, scene) ?? { hidden: true }) }),
    edgeReducer: (key) => edgeLookOf(store, key, scene),
  });
  drawLabels(sigma, host, store, {
    ranked: rankedIds(index),
    lookOf: (id) => lookOf(index, id, scene),
    taken: drawCommunities(sigma, host, store),
  });
  connectPointer(sigma, store);
  const follow = effect(() => {
    scene = sceneOf(store, host);
    sigma.refresh({ skipIndexation: true });
  });
  const camera = sigma.getCamera();
  return {
    show: (ids) =>
      void camera.animate(besidePanel(sigma, host, cameraFor(sigma, ids)), { duration: duration() }),
    zoom: (factor) => void camera.animate({ ratio: camera.ratio / factor }, { duration: duration() / 2 }),
    reset: () => void camera.animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: duration() }),
    close() {
      follow();
      sigma.kill();
    },
  };
}

/** A rim of two pixels around every disc. */
function bordered() {
  return createNodeBorderProgram({
    borders: [
      { size: { value: 0.16 }, color: { attribute: "borderColor" } },
      { size: { fill: true }, color: { attribute: "color" } },
    ],
  });
}

function drawable({ analysed }: GraphIndex): DirectedGraph {
  const graph = new DirectedGraph();
  const { x, y } = analysed.analysis;
  for (const [at, { id }] of analysed.graph.nodes.entries())
    graph.addNode(id, { x: x[at], y: -(y[at] ?? 0) });
  for (const edge of analysed.graph.edges) graph.addEdgeWithKey(edgeKey(edge), edge.source, edge.target);
  return graph;
}

function sceneOf(store: Store, host: HTMLElement): Scene {
  const bright = focus(store);
  const selected = store.selection.value;
  const center =
    store.hovered.value ?? (selected !== undefined && "node" in selected ? selected.node : undefined);
  return {
    theme: store.theme.value,
    colorBy: store.colorBy.value,
    shown: store.shown.value,
    restingEdges: store.index.analysed.graph.edges.length <= MOST_RESTING,
    scale:
      Math.min(1, Math.max(0.6, host.clientWidth / 800)) *
      crowdScale(store.index.analysed.graph.nodes.length),
    ...(bright === undefined ? {} : { focus: bright }),
    ...(center === undefined ? {} : { center }),
  };
}

function lookOf(index: GraphIndex, id: string, scene: Scene) {
  const node = index.nodes.get(id);
  const at = index.place.get(id) ?? -1;
  const { x, y, degree } = index.analysed.analysis;
  if (node === undefined) return undefined;
  const look = nodeLook(node, { degree: degree[at] ?? 0, community: index.communityOf(id) }, scene);
  return { ...look, x: x[at] ?? 0, y: -(y[at] ?? 0) };
}

function edgeLookOf({ index, selection }: Store, key: string, scene: Scene) {
  const edge = index.edges.get(key);
  const node = index.nodes.get(edge?.target ?? "");
  if (edge === undefined || node === undefined) return { hidden: true };
  const selected = selection.peek();
  const isSelected = selected !== undefined && "edge" in selected && selected.edge === key;
  return edgeLook({ ...edge, community: index.communityOf(edge.target), kind: node.kind }, isSelected, scene);
}

/** Ids from important to less: datasets and tools, then by links. */
function rankedIds({ analysed }: GraphIndex): string[] {
  const { degree } = analysed.analysis;
  const worth = analysed.graph.nodes.map(
    ({ kind }, at) =>
      (degree[at] ?? 0) + (kind === "dataset" || kind === "tool" ? 4 : 0) - (kind === "paper" ? 3 : 0),
  );
  return analysed.graph.nodes
    .map(({ id }, at) => ({ id, worth: worth[at] ?? 0 }))
    .toSorted((one, two) => two.worth - one.worth)
    .map(({ id }) => id);
}

/** The camera that has all of the nodes in view, with some room around them. */
function cameraFor(sigma: Sigma, ids: Iterable<string>): { x: number; y: number; ratio: number } {
  const places = Array.from(ids).flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (places.length === 0) return { x: 0.5, y: 0.5, ratio: 1 };
  const ratio = Math.min(1, Math.max(0.45, Math.max(right - left, high - low) * 1.8));
  return { x: (left + right) / 2, y: (low + high) / 2, ratio };
}

/** Moves the camera so that the middle is where the panel beside or below the drawing leaves room. */
function besidePanel(sigma: Sigma, host: HTMLElement, camera: { x: number; y: number; ratio: number }) {
  const [width, height] = [host.clientWidth, host.clientHeight];
  const isPhone = host.ownerDocument.documentElement.clientWidth <= 760;
  const covered = isPhone ? { x: 0, y: height * 0.5 } : { x: 416, y: 0 };
  const cameraState = { ...camera, angle: 0 };
  const middle = sigma.viewportToFramedGraph({ x: width / 2, y: height / 2 }, { cameraState });
  const moved = sigma.viewportToFramedGraph(
    { x: (width + covered.x) / 2, y: (height + covered.y) / 2 },
    { cameraState },
  );
  return { ...camera, x: camera.x + moved.x - middle.x, y: camera.y + moved.y - middle.y };
}
