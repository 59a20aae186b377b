import { effect } from "@preact/signals";
import { DirectedGraph } from "graphology";
import { Sigma } from "sigma";
import { plainText } from "../../src/text/plain.ts";
import type { Arranged } from "../state/arrangements/arrangement.ts";
import { edgeKey, type GraphIndex } from "../state/graph-index.ts";
import type { CameraPlace } from "../state/link.ts";
import { onlyNode } from "../state/selection.ts";
import { focus, type Store } from "../state/store.ts";
import { arrangedScene } from "./arranged-scene.ts";
import { edgeLook, nodeLook, type Scene } from "./appearance.ts";
import { cameraMoves, WHOLE, type CameraMoves } from "./camera-moves.ts";
import { cameraOfRoom, wholeView } from "./camera.ts";
import { crowdFade, crowdScale, crowdWidth } from "./crowd.ts";
import { drawCommunities } from "./communities.ts";
import { areFew, drawnEdges, MOST_RESTING, setEdges } from "./drawn-edges.ts";
import { screenFrame, wholeFrame, type Frame } from "./frame.ts";
import { connectMarquee } from "./marquee.ts";
import type { Picture } from "./picture.ts";
import { createPlaces, type Point } from "./places.ts";
import { connectPointer } from "./pointer.ts";
import { createPrograms } from "./programs.ts";
import { takePicture } from "./take-picture.ts";
import { drawWriting } from "./writing.ts";

/** The drawing, as the rest of the page may use it. */
export interface Stage extends CameraMoves {
  readonly place: (camera: CameraPlace) => void;
  /** where a node stands on the page, in pixels of the window */
  readonly placeOf: (id: string) => Point | undefined;
  /** what is seen now; with a width in pixels everything that no filter hides */
  readonly picture: (width?: number) => Picture;
  readonly close: () => void;
}

/** Draws the graph of a store into an element, and follows the store from then on. */
export function createStage(host: HTMLElement, store: Store): Stage {
  const { index } = store;
  const places = createPlaces(store);
  let scene: Scene = sceneOf(store, host);
  const lookOf = (id: string) => lookOfNode(index, id, scene);
  const graph = drawable(index);
  const programs = createPrograms();
  const sigma = new Sigma(graph, host, {
    ...programs.settings,
    allowInvalidContainer: true,
    autoCenter: true,
    defaultDrawNodeHover: () => undefined,
    // a click is told from a drag by its length, and from a double click by the browser
    draggedEventsTolerance: Number.MAX_SAFE_INTEGER,
    doubleClickTimeout: 0,
    enableEdgeEvents: true,
    renderLabels: false,
    maxCameraRatio: 3,
    minCameraRatio: 0.02,
    stagePadding: host.clientWidth < 560 ? 30 : 60,
    zIndex: true,
    nodeReducer: (id) => ({ ...(lookOf(id) ?? { hidden: true }), ...places.of(id) }),
    edgeReducer: (key) => lookOfEdge(store, key, scene),
  });
  const followHovered = onlyDrawnLayers(sigma, store);
  const regions = drawCommunities(sigma, host, store, places);
  const writings = drawWriting(sigma, host, store, { ranked: rankedIds(index), lookOf, regions });
  const endPointer = connectPointer(sigma, store, places, programs.drawPicking);
  const endMarquee = connectMarquee(sigma, host, store);
  // a node that is moved outwards must not shrink all the rest
  sigma.setCustomBBox(sigma.getBBox());
  const followPlaces = effect(() => places.settle(sigma));
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  // one of a graph before it was corrected places other nodes
  const arrangedNow = () => (store.arranged.value?.index === index ? store.arranged.value : undefined);
  let drawn: Arranged | undefined;
  let waiting: CameraPlace | undefined;
  const moves = cameraMoves(sigma, host, store, () => drawn);
  const hasAllEdges = areFew(index);
  let hadTies = false;
  const follow = effect(() => {
    scene = arrangedScene(sceneOf(store, host), arrangedNow(), sigma, host);
    const ties = arrangedNow()?.ties;
    const links = { all: index.analysed.graph.edges, byKey: index.edges, edgesOf: index.edgesOf };
    if (ties !== undefined || !hasAllEdges)
      setEdges(graph, drawnEdges(ties ?? links, scene, selectedEdge(store)));
    else if (hadTies) setEdges(graph, links.all);
    hadTies = ties !== undefined;
    // at first, too: Sigma knows what lies above what only once it has seen all nodes
    sigma.refresh({ skipIndexation: true });
  });
  sigma.getCamera().setState(wholeView(sigma, host, WHOLE));
  let isFirst = true;
  const followArranged = effect(() => {
    const next = arrangedNow();
    if (next === drawn) return;
    const isOther = next?.arrangement !== drawn?.arrangement;
    drawn = next;
    places.arrange(sigma, next, still.matches || isFirst);
    if (waiting !== undefined) sigma.getCamera().setState(waiting);
    else if (isOther && isFirst && next !== undefined)
      sigma.getCamera().setState(cameraOfRoom(sigma, host, next));
    else if (isOther) moves.reset();
    waiting = undefined;
  });
  isFirst = false;
  const resized = new ResizeObserver(() => sigma.scheduleRender());
  resized.observe(host);
  return {
    ...moves,
    place(state) {
      // the camera of a link is meant for its arrangement, which may still be computed
      waiting = store.arrangement.peek() === (drawn?.arrangement ?? "map") ? undefined : state;
      const camera = sigma.getCamera();
      // a move that is under way would go on
      if (camera.isAnimated()) void camera.animate(state, { duration: 0 });
      else camera.setState(state);
    },
    placeOf(id) {
      const data = sigma.getNodeDisplayData(id);
      if (data === undefined) return undefined;
      const { left, top } = host.getBoundingClientRect();
      const { x, y } = sigma.framedGraphToViewport(data);
      return { x: left + x, y: top + y };
    },
    picture(width) {
      const frame = width === undefined ? screenFrame(sigma, host) : frameOfAll(sigma, store, width);
      return takePicture(sigma, frame, {
        theme: store.theme.peek(),
        nameOf: (id) => plainText(index.nodes.get(id)?.name ?? id).text,
        regions: regions(frame),
        writings: writings(frame),
      });
    },
    close() {
      follow();
      followPlaces();
      followArranged();
      followHovered();
      places.close();
      endPointer();
      endMarquee();
      resized.disconnect();
      sigma.kill();
    },
  };
}

/** A frame of all nodes that no filter hides. */
function frameOfAll(sigma: Sigma, { drawn }: Store, width: number): Frame {
  const points = Array.from(drawn.peek().ids).flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
  const cameraState = { ...WHOLE, angle: 0 };
  const [one, two] = [0, 1].map((x) => sigma.framedGraphToViewport({ x, y: 0 }, { cameraState }));
  const frame = wholeFrame(points, width, Math.max(1, (two?.x ?? 1) - (one?.x ?? 0)));
  return {
    ...frame,
    placeOfGraph: (point) => frame.place(sigma.viewportToFramedGraph(sigma.graphToViewport(point))),
  };
}

/**
 * Keeps the layers out of sight that nothing is drawn on: Sigma clears each at every frame, and the browser would bring
 * it to the screen anew. The one that lifts a hovered node above all others is seen while there is one.
 */
function onlyDrawnLayers(sigma: Sigma, { hovered }: Store): () => void {
  const { edgeLabels, hovers, hoverNodes, labels } = sigma.getCanvases();
  for (const layer of [edgeLabels, hovers, labels]) layer?.setAttribute("hidden", "");
  return effect(() => void hoverNodes?.toggleAttribute("hidden", hovered.value === undefined));
}

function drawable(index: GraphIndex): DirectedGraph {
  const graph = new DirectedGraph();
  const { analysed } = index;
  const { x, y } = analysed.analysis;
  for (const [at, { id }] of analysed.graph.nodes.entries())
    graph.addNode(id, { x: x[at], y: -(y[at] ?? 0) });
  if (areFew(index))
    for (const edge of analysed.graph.edges) graph.addEdgeWithKey(edgeKey(edge), edge.source, edge.target);
  return graph;
}

function sceneOf(store: Store, host: HTMLElement): Scene {
  const bright = focus(store);
  const center = store.hovered.value ?? onlyNode(store.selection.value);
  const [part, look] = [store.drawn.value, store.look.value];
  return {
    theme: store.theme.value,
    colors: store.colors.value,
    look,
    part,
    restingEdges: look.edges && part.edgeCount <= MOST_RESTING,
    edgeFade: crowdFade(part.edgeCount),
    edgeScale: crowdWidth(part.edgeCount),
    scale:
      Math.min(1, Math.max(0.6, host.clientWidth / 800)) *
      crowdScale(store.arranged.value?.ties === undefined ? store.index.nodes.size : part.ids.size),
    ...(bright === undefined ? {} : { focus: bright }),
    ...(center === undefined ? {} : { center }),
  };
}

function lookOfNode(index: GraphIndex, id: string, scene: Scene) {
  const node = index.nodes.get(id);
  const at = index.place.get(id) ?? -1;
  const { degree, pagerank } = index.analysed.analysis;
  if (node === undefined) return undefined;
  return nodeLook(
    node,
    {
      degree: degree[at] ?? 0,
      rank: (pagerank[at] ?? 0) * 2 * index.analysed.graph.edges.length,
    },
    scene,
  );
}

function lookOfEdge(store: Store, key: string, scene: Scene) {
  const { index } = store;
  const edge = store.arranged.peek()?.ties?.byKey.get(key) ?? index.edges.get(key);
  return edge === undefined ? { hidden: true } : edgeLook(edge, selectedEdge(store) === key, scene);
}

/** Key of the edge that is selected. */
function selectedEdge({ selection }: Store): string | undefined {
  const selected = selection.peek();
  return selected !== undefined && "edge" in selected ? selected.edge : undefined;
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
