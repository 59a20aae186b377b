import { KIND_NAMES } from "../../src/model/kinds.ts";
import { ARRANGEMENT_NAMES, type Arrangement } from "./arrangements/arrangement.ts";
import { readAsked, writeAsked, type Asked } from "./asked.ts";
import { COLORINGS } from "./colorings/index.ts";
import { hidesNothing, openFilters, type Depth, type Filters } from "./filters.ts";
import type { GraphIndex } from "./graph-index.ts";
import { communitiesIn } from "./legend-rows.ts";
import { idList, knownId } from "./link-ids.ts";
import { selectedCommunity, selectedNodes, selectionOf, type Selection } from "./selection.ts";
import { FIRST_LOOK, type Look, type SizeBy, type SizeScale, type View } from "./store.ts";

/** Where the camera stands, in the units of the drawing: the middle and how much of the whole is in view. */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** What a link restores. */
export interface LinkState {
  readonly selection: Selection | undefined;
  readonly filters: Filters;
  readonly look: Look;
  readonly view: View;
  readonly arrangement: Arrangement;
  /** the question that is open */
  readonly asked?: Asked | undefined;
  readonly camera?: CameraPlace;
}

/**
 * The part of an address after `#`: ids of what is selected, joined by commas, and then `&name=value` for everything
 * that is not as it was at first; empty when nothing is.
 */
export function writeLink({ selection, filters, look, view, arrangement, asked, camera }: LinkState): string {
  const pairs = [
    ...filterPairs(filters),
    ...(Object.keys(FIRST_LOOK) as readonly (keyof Look)[]).flatMap((name) =>
      look[name] === FIRST_LOOK[name]
        ? []
        : [`${name}=${Number(look[name]) >= 0 ? Number(look[name]) : look[name]}`],
    ),
    ...(arrangement === "map" ? [] : [`drawn=${arrangement}`]),
    ...(view === "map" ? [] : [`view=${view}`]),
    ...(asked === undefined || asked.id === "" ? [] : [`ask=${writeAsked(asked)}`]),
    ...(camera === undefined ? [] : [`camera=${[camera.x, camera.y, camera.ratio].map(short).join(",")}`]),
  ];
  return [idList(idsOf(selection)), ...pairs].join("&");
}

/** What a link says about a graph; what is unknown, broken or out of range is as it was at first. */
export function readLink(hash: string, index: GraphIndex): LinkState {
  const [ids = "", ...pairs] = hash.replace(/^#/u, "").split("&");
  const values = new Map(
    pairs.map((pair) => [pair.split("=", 1)[0] ?? "", pair.slice(pair.indexOf("=") + 1)]),
  );
  const camera = values.get("camera")?.split(",").map(Number) ?? [];
  const [x, y, ratio] = camera;
  const asked = readAsked(values.get("ask") ?? "", index);
  const hasCamera = camera.length === 3 && camera.every(Number.isFinite);
  return {
    selection: readSelection(ids, index),
    filters: readFilters(values, index),
    look: readLook(values),
    view: (["table", "links"] as const).find((name) => name === values.get("view")) ?? "map",
    arrangement: ARRANGEMENT_NAMES.find((name) => name === values.get("drawn")) ?? "map",
    ...(asked === undefined ? {} : { asked }),
    ...(hasCamera ? { camera: { x: x ?? 0.5, y: y ?? 0.5, ratio: Math.max(0.02, ratio ?? 1) } } : {}),
  };
}

/** A community is written as `community:3`: no node has such an id. */
function idsOf(selection: Selection | undefined): readonly string[] {
  const community = selectedCommunity(selection);
  if (community !== undefined) return [`community:${community}`];
  return selection !== undefined && "edge" in selection ? [selection.edge] : selectedNodes(selection);
}

function filterPairs(filters: Filters): string[] {
  if (hidesNothing(filters)) return [];
  const { hiddenKinds, hiddenCommunities, years, weight, ego, core, largest } = filters;
  return [
    ...(hiddenKinds.size > 0 ? [`hide=${[...hiddenKinds].join(",")}`] : []),
    ...(hiddenCommunities.size > 0 ? [`groups=${[...hiddenCommunities].join(",")}`] : []),
    ...(years.on ? [`years=${years.from},${years.to},${years.undated ? "undated" : "dated"}`] : []),
    ...(weight.on ? [`weight=${weight.least}`] : []),
    ...(ego.on ? [`around=${ego.depth},${idList(ego.around)}`] : []),
    ...(ego.on && ego.way !== "both" ? [`way=${ego.way}`] : []),
    ...(core.on ? [`core=${core.least}`] : []),
    ...(largest.on ? ["largest=1"] : []),
  ];
}

function readFilters(values: ReadonlyMap<string, string>, index: GraphIndex): Filters {
  const open = openFilters(index);
  const list = (name: string) => (values.get(name) ?? "").split(",").filter((part) => part !== "");
  const [from, to, undated] = list("years");
  const least = Number(values.get("weight") ?? Number.NaN);
  const [depth, ...around] = list("around");
  const way = (["names", "named"] as const).find((name) => name === values.get("way")) ?? "both";
  const core = within(values.get("core"), 1, 1000);
  const hidden = list("hide");
  const center = around.flatMap((part) => knownId(part, index.nodes) ?? []);
  const steps = ([1, 2, 3] as const satisfies readonly Depth[]).find((step) => String(step) === depth);
  return {
    hiddenKinds: new Set(KIND_NAMES.filter((kind) => hidden.includes(kind))),
    hiddenCommunities: new Set(list("groups").map(Number).filter(Number.isInteger)),
    years:
      Number.isInteger(Number(from)) && Number.isInteger(Number(to))
        ? { on: true, from: Number(from), to: Number(to), undated: undated !== "dated" }
        : open.years,
    weight: Number.isFinite(least) ? { on: true, least } : open.weight,
    ego:
      steps !== undefined && center.length > 0 ? { on: true, depth: steps, way, around: center } : open.ego,
    core: core === undefined ? open.core : { on: true, least: Math.round(core) },
    largest: { on: values.get("largest") === "1" },
  };
}

function readLook(values: ReadonlyMap<string, string>): Look {
  const coloring = COLORINGS.find(({ id }) => id === values.get("colorBy"));
  const scales = ["root", "linear", "log"] as const satisfies readonly SizeScale[];
  const sizes = ["degree", "pagerank", "same"] as const satisfies readonly SizeBy[];
  return {
    colorBy: coloring?.id ?? FIRST_LOOK.colorBy,
    sizeBy: sizes.find((name) => name === values.get("sizeBy")) ?? FIRST_LOOK.sizeBy,
    sizeScale: scales.find((name) => name === values.get("sizeScale")) ?? FIRST_LOOK.sizeScale,
    labels: within(values.get("labels"), 0, 1) ?? FIRST_LOOK.labels,
    labelSize: within(values.get("labelSize"), 0.7, 2) ?? FIRST_LOOK.labelSize,
    longest: within(values.get("longest"), 12, 120) ?? FIRST_LOOK.longest,
    turn: within(values.get("turn"), 0, 359) ?? FIRST_LOOK.turn,
    mirror: values.get("mirror") === "1",
    edges: values.get("edges") !== "0",
  };
}

/** A number of an address, when it lies between two others. */
function within(text: string | undefined, least: number, most: number): number | undefined {
  const value = text === undefined || text === "" ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : undefined;
}

function readSelection(ids: string, index: GraphIndex): Selection | undefined {
  const edge = knownId(ids, index.edges);
  if (edge !== undefined) return { edge };
  const community = Number(/^community(?::|%3A)(\d{1,9})$/iu.exec(ids)?.[1] ?? Number.NaN);
  if (communitiesIn(index).some(({ number }) => number === community)) return { community };
  return selectionOf(ids.split(",").flatMap((part) => knownId(part, index.nodes) ?? []));
}

function short(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
