import { KINDS } from "../../../src/model/kinds.ts";
import { QUIET } from "../palette.ts";
import type { Coloring } from "./coloring.ts";

/** Each kind of node in its own colour. */
export const byKind: Coloring = {
  id: "kind",
  label: "Kinds",
  heading: "Kinds",
  colorsOf: ({ nodes }) => ({
    of(id) {
      const kind = nodes.get(id)?.kind;
      return kind === undefined ? QUIET : KINDS[kind].color;
    },
    marks: [],
  }),
};
