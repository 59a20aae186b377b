import { communityColor } from "../palette.ts";
import type { Coloring } from "./coloring.ts";

/** Each large community in a colour of its own. */
export const byCommunity: Coloring = {
  id: "community",
  label: "Communities",
  heading: "Communities",
  colorsOf: ({ communityOf }) => ({ of: (id) => communityColor(communityOf(id)), marks: [] }),
};
