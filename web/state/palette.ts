import type { Theme } from "./store.ts";

/** Colours of communities by number: neighbours in the list are far apart in hue and in lightness. */
const COMMUNITIES = [
  "#3f74bd",
  "#d9623c",
  "#2b9a78",
  "#8c60c4",
  "#c8962a",
  "#c4487f",
  "#3ba0c4",
  "#7b9b36",
  "#a86a42",
  "#5b68bd",
  "#d4789b",
  "#5d8f8f",
];

/** Smaller communities, and all that has no value to tell, share one quiet colour. */
export const QUIET = "#8d949e";

/** From little to much: dark blue over green to yellow, told apart by lightness alone. @see https://bids.github.io/colormap/ */
const STOPS = ["#3b4f8f", "#2c7a8e", "#27a285", "#78c456", "#e3c92a"] as const;

/** Colours of the drawing that depend on the theme. */
export const GROUND: Readonly<
  Record<Theme, { paper: string; ink: string; faint: string; edge: string; halo: string }>
> = {
  light: { paper: "#fbfaf7", ink: "#1f2530", faint: "#e2dfd8", edge: "#cfcbc2", halo: "#fbfaf7" },
  dark: { paper: "#12161d", ink: "#e9e6df", faint: "#262c37", edge: "#353d4b", halo: "#12161d" },
};

/** Colour of a community as #rrggbb. */
export function communityColor(number: number): string {
  return COMMUNITIES[number] ?? QUIET;
}

/** How many communities have a colour of their own. */
export const COLORED_COMMUNITIES = COMMUNITIES.length;

/** Colour of a value on a scale from 0 to 1, as #rrggbb; values outside take the end of their side. */
export function sequentialColor(value: number): string {
  const share = Math.min(1, Math.max(0, value));
  const at = Math.min(STOPS.length - 2, Math.floor(share * (STOPS.length - 1)));
  return mixed(STOPS[at] ?? QUIET, STOPS[at + 1] ?? QUIET, share * (STOPS.length - 1) - at);
}

/** A colour between two, both as #rrggbb; share 0 is the first, 1 the second. */
export function mixed(first: string, second: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [one, two] = [first, second].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    return Math.round((one ?? 0) + ((two ?? 0) - (one ?? 0)) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}
