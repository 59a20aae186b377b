import type { Point } from "./places.ts";

/** What is seen of the graph, in pixels from the upper left corner; everything in the order of painting. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** colours of the ground, and of a rim around writing that keeps it legible */
  readonly paper: string;
  readonly ink: string;
  readonly regions: readonly Region[];
  readonly lines: readonly Line[];
  readonly discs: readonly Disc[];
  readonly writings: readonly Writing[];
  /** what the colours mean, in a column at the right that hides what reaches into it; places count from its corner */
  readonly legend?: {
    readonly width: number;
    readonly discs: readonly Disc[];
    readonly writings: readonly Writing[];
  };
}

/** Width with the legend. */
export function wholeWidth({ width, legend }: Picture): number {
  return width + (legend?.width ?? 0);
}

/** A community as a soft area. */
export interface Region {
  readonly number: number;
  readonly hull: readonly Point[];
  readonly color: string;
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  readonly color: string;
}

/** A node; the rim takes the outer share of the radius. */
export interface Disc {
  /** the whole name of the node, however much of it is written beside it */
  readonly name?: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: string;
  readonly rim: string;
}

/** A name. */
export interface Writing {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly pixels: number;
  readonly weight: number;
  readonly style: "sans" | "title";
  readonly color: string;
  /** 0 to 1 */
  readonly opacity: number;
}

/** How far a region reaches beyond the nodes at its border, in pixels. */
export const REGION_MARGIN = 28;
/** Share of the radius that the rim of a disc takes. */
export const RIM = 0.16;

/** The CSS font of a name. */
export function fontOf({ pixels, weight, style }: Pick<Writing, "pixels" | "weight" | "style">): string {
  return style === "title"
    ? `italic ${weight} ${pixels}px "Source Serif 4 Variable", Georgia, serif`
    : `${weight} ${pixels}px "Inter Variable", system-ui, sans-serif`;
}
