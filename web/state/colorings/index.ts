import type { GraphIndex } from "../graph-index.ts";
import type { ColorBy } from "../store.ts";
import type { Coloring } from "./coloring.ts";
import { byCommunity } from "./community.ts";
import { byField } from "./field.ts";
import { byKind } from "./kind.ts";
import { byPapers } from "./papers.ts";
import { byRole } from "./role.ts";
import { byYear } from "./year.ts";

/** All that colours can tell, in the order of the legend. */
export const COLORINGS: readonly Coloring[] = [byCommunity, byKind, byYear, byPapers, byRole, byField];

/** The one of an id. */
export function coloringOf(id: ColorBy): Coloring {
  return COLORINGS.find((coloring) => coloring.id === id) ?? byCommunity;
}

/** Those that tell something about a graph. */
export function usefulColorings(index: GraphIndex): readonly Coloring[] {
  return COLORINGS.filter(({ isUseful }) => isUseful?.(index) !== false);
}
