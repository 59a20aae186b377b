import type { Sigma } from "sigma";
import { GROUND } from "../state/palette.ts";
import type { Theme } from "../state/store.ts";
import type { Frame } from "./frame.ts";
import type { Disc, Line, Picture, Region, Writing } from "./picture.ts";

/** The drawing as plain shapes: what falls into a frame, with nodes and edges in the order in which they lie on each other. */
export function takePicture(
  sigma: Sigma,
  frame: Frame,
  seen: {
    readonly theme: Theme;
    readonly nameOf: (id: string) => string;
    readonly regions: readonly Region[];
    readonly writings: readonly Writing[];
  },
): Picture {
  const ground = GROUND[seen.theme];
  const { width, height } = frame;
  const graph = sigma.getGraph();
  const isInView = (disc: { readonly x: number; readonly y: number; readonly radius: number }) =>
    disc.x > -disc.radius &&
    disc.y > -disc.radius &&
    disc.x < width + disc.radius &&
    disc.y < height + disc.radius;
  const discs: (Disc & { readonly level: number })[] = [];
  graph.forEachNode((id) => {
    const data = sigma.getNodeDisplayData(id);
    if (data === undefined || data.hidden) return;
    const { x, y } = frame.place(data);
    const rim = "borderColor" in data ? String(data.borderColor) : data.color;
    const disc = {
      name: seen.nameOf(id),
      x,
      y,
      radius: frame.length(data.size),
      color: data.color,
      rim,
      level: data.zIndex,
    };
    if (isInView(disc)) discs.push(disc);
  });
  const lines: (Line & { readonly level: number })[] = [];
  graph.forEachEdge((key, _attributes, source, target) => {
    const data = sigma.getEdgeDisplayData(key);
    const [start, end] = [sigma.getNodeDisplayData(source), sigma.getNodeDisplayData(target)];
    if (data === undefined || start === undefined || end === undefined) return;
    if (data.hidden || start.hidden || end.hidden) return;
    const [from, to] = [frame.place(start), frame.place(end)];
    if (Math.max(from.x, to.x) < 0 || Math.min(from.x, to.x) > width) return;
    if (Math.max(from.y, to.y) < 0 || Math.min(from.y, to.y) > height) return;
    lines.push({ from, to, width: frame.length(data.size), color: data.color, level: data.zIndex });
  });
  return {
    width,
    height,
    paper: ground.paper,
    ink: ground.ink,
    regions: seen.regions,
    lines: lines.toSorted((one, two) => one.level - two.level),
    discs: discs.toSorted((one, two) => one.level - two.level),
    writings: seen.writings,
  };
}
