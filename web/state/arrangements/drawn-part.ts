import type { Part } from "../filters.ts";
import type { Arranged } from "./arrangement.ts";

/** What of an arrangement no filter hides: with ties of its own only what these tie, else the part itself. */
export function drawnPart(part: Part, arranged: Arranged | undefined): Part {
  if (arranged?.ties === undefined) return part;
  const { ties, places } = arranged;
  const ids = new Set([...places.keys()].filter((id) => part.ids.has(id)));
  const hasEdge: Part["hasEdge"] = ({ source, target }) => ids.has(source) && ids.has(target);
  return { ids, hasEdge, edgeCount: ties.all.filter(hasEdge).length };
}
