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

/** Smaller communities share one quiet colour. */
const OTHERS = "#8d949e";

/** Colours of the drawing that depend on the theme. */
export const GROUND: Readonly<
  Record<Theme, { paper: string; ink: string; faint: string; edge: string; halo: string }>
> = {
  light: { paper: "#fbfaf7", ink: "#1f2530", faint: "#e2dfd8", edge: "#cfcbc2", halo: "#fbfaf7" },
  dark: { paper: "#12161d", ink: "#e9e6df", faint: "#262c37", edge: "#353d4b", halo: "#12161d" },
};

/** Colour of a community as #rrggbb. */
export function communityColor(number: number): string {
  return COMMUNITIES[number] ?? OTHERS;
}

/** How many communities have a colour of their own. */
export const COLORED_COMMUNITIES = COMMUNITIES.length;

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
