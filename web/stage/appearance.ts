import { nodeSize } from "../../src/analysis/node-size.ts";
import type { GraphNode } from "../../src/model/graph.ts";
import type { Relation } from "../../src/model/relations.ts";
import type { Colors } from "../state/colorings/coloring.ts";
import type { Part } from "../state/filters.ts";
import type { Look, Theme } from "../state/store.ts";
import { GROUND, mixed } from "../state/palette.ts";

/** All that the look of the graph depends on. */
export interface Scene {
  readonly theme: Theme;
  readonly look: Look;
  readonly part: Part;
  /** nodes that stay bright; absent when all do */
  readonly focus?: ReadonlySet<string>;
  /** factor on all sizes, smaller on a small drawing */
  readonly scale: number;
  /** radii between which nodes are drawn where they stand in rows; absent where they do not */
  readonly radii?: { readonly least: number; readonly most: number };
  /** discs are too small to tell a rim from the rest, or a pale one from the ground */
  readonly isFine?: boolean;
  /** factor on the width of edges; 1 without it */
  readonly edgeScale?: number;
  /** how far edges at rest give way to the ground, 0 to 1; 0 without it */
  readonly edgeFade?: number;
  /** edges are drawn at rest; with very many of them only those in focus are */
  readonly restingEdges: boolean;
  readonly colors: Pick<Colors, "of" | "ofEdge">;
  /** the node that alone is selected or under the pointer */
  readonly center?: string;
}

/** What Sigma needs to draw one node. */
export interface NodeLook {
  readonly color: string;
  readonly borderColor: string;
  readonly size: number;
  readonly label: string;
  readonly hidden: boolean;
  readonly zIndex: number;
  readonly forceLabel: boolean;
  /** a dataset or tool: drawn with a rim, its name in bold */
  readonly strong: boolean;
  /** whether its name goes before those of larger nodes */
  readonly named: boolean;
  /** whether its name may cover small discs: a thing, not a paper or a person, with a short name */
  readonly landmark: boolean;
}

export interface EdgeLook {
  readonly color: string;
  readonly size: number;
  readonly hidden: boolean;
  readonly zIndex: number;
}

/** What the look of one node depends on beside the scene. */
export interface NodeFacts {
  readonly degree: number;
  /** rank among all nodes in the units of a degree */
  readonly rank: number;
}

/** The name of a landmark has no more signs: a longer one would cover too much. */
const LONGEST_LANDMARK = 26;

/** Among more nodes than this a thing of one paper, often alone at the rim, need not be named before others. */
const FEW_NODES = 500;

/** Links that a node seems to have where all are drawn alike. */
const MIDDLING = 6;

/** How a node looks. Papers are pale discs with a rim, things are full discs, so that kinds differ without colour. */
export function nodeLook(node: GraphNode, facts: NodeFacts, scene: Scene): NodeLook {
  const ground = GROUND[scene.theme];
  const own = scene.colors.of(node.id);
  const dim = scene.focus !== undefined && !scene.focus.has(node.id);
  // of a tiny disc nothing is seen but its colour
  const isTiny = scene.isFine === true;
  const pale = node.kind === "paper" && !isTiny ? mixed(own, ground.paper, 0.62) : own;
  const bright = isTiny ? pale : rim(node, own, ground);
  const strong = node.kind === "dataset" || node.kind === "tool";
  return {
    color: dim ? mixed(pale, ground.faint, 0.88) : pale,
    borderColor: dim ? ground.faint : bright,
    size: within(
      scene.radii,
      scene.scale *
        (nodeSize(node.kind, importance(facts, scene.look)) * (node.kind === "paper" ? 0.62 : 0.85) +
          (strong ? 1.5 : 0)),
    ),
    label: dim ? "" : shortened(node.name, scene.look.longest),
    hidden: !scene.part.ids.has(node.id),
    zIndex: (dim ? 0 : 2) + (node.kind === "paper" ? 0 : 1) + (node.id === scene.center ? 4 : 0),
    forceLabel: node.id === scene.center || (scene.focus !== undefined && !dim && scene.focus.size <= 24),
    strong,
    landmark: node.kind !== "paper" && node.kind !== "author" && node.name.length <= LONGEST_LANDMARK,
    named: strong && (facts.degree > 1 || scene.part.ids.size <= FEW_NODES),
  };
}

/** How an edge looks: quiet, and in the colour of its thing when it leads to the node in focus. */
export function edgeLook(
  ends: { source: string; target: string; weight: number; relation?: Relation },
  selected: boolean,
  scene: Scene,
): EdgeLook {
  const ground = GROUND[scene.theme];
  const own = scene.colors.ofEdge?.(ends) ?? scene.colors.of(ends.target);
  const bright = scene.focus?.has(ends.source) === true && scene.focus.has(ends.target);
  const touches = scene.center === undefined || ends.source === scene.center || ends.target === scene.center;
  const lit = selected || (bright && touches);
  const dim = scene.focus !== undefined && !lit;
  const thin = scene.edgeScale ?? 1;
  const quiet = mixed(own, ground.edge, dim ? 1 : 0.72);
  return {
    color: lit ? mixed(own, ground.ink, 0.1) : mixed(quiet, ground.paper, scene.edgeFade ?? 0),
    size: selected ? 5 : (lit ? 1.8 : 0.9 * thin) + Math.min(2, ends.weight) * (lit ? 1 : thin),
    hidden: !scene.part.hasEdge(ends) || (!lit && (dim || !scene.restingEdges)),
    zIndex: lit ? 1 : 0,
  };
}

function within(radii: Scene["radii"], size: number): number {
  return radii === undefined ? size : Math.min(radii.most, Math.max(radii.least, size));
}

/** In the units of a degree, as {@link nodeSize} takes its root. */
function importance({ degree, rank }: NodeFacts, { sizeBy, sizeScale }: Look): number {
  const by: Readonly<Record<Look["sizeBy"], number>> = { degree, pagerank: rank, same: MIDDLING };
  return SCALES[sizeScale](by[sizeBy]);
}

/** All three draw a node of 16 links about alike. */
const SCALES: Readonly<Record<Look["sizeScale"], (value: number) => number>> = {
  root: (value) => value,
  linear: (value) => (value / 4) ** 2,
  log: (value) => (1.4 * Math.log(1 + value)) ** 2,
};

function rim(node: GraphNode, own: string, ground: (typeof GROUND)[Theme]): string {
  if (node.kind === "paper") return own;
  return node.kind === "dataset" || node.kind === "tool" ? ground.ink : ground.paper;
}

function shortened(name: string, longest: number): string {
  return name.length <= longest ? name : `${name.slice(0, longest).trimEnd()}…`;
}
