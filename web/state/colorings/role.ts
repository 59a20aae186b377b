import { RELATION_NAMES, RELATIONS, type Relation } from "../../../src/model/relations.ts";
import type { GraphIndex } from "../graph-index.ts";
import { QUIET } from "../palette.ts";
import type { Coloring } from "./coloring.ts";

/** Told apart by colour-blind eyes, too. @see Okabe, Ito (2008), https://jfly.uni-koeln.de/color/ */
const COLORS: Readonly<Record<Relation, string>> = {
  introduces: "#d55e00",
  uses: "#2f7fc1",
  compares: "#cc79a7",
  mentions: "#a39a4b",
  authored: "#0d9a75",
};

/** Links by their role, things by the role that they have in most papers. */
export const byRole: Coloring = {
  id: "role",
  label: "Roles",
  heading: "Role in most papers",
  colorsOf(index) {
    const roles = new Map<string, Relation>();
    for (const { id, kind } of index.analysed.graph.nodes) {
      const role = kind === "paper" ? undefined : commonRole(index, id);
      if (role !== undefined) roles.set(id, role);
    }
    const counts = new Map<Relation, number>();
    for (const role of roles.values()) counts.set(role, (counts.get(role) ?? 0) + 1);
    const occurring = new Set(index.analysed.graph.edges.map(({ relation }) => relation));
    return {
      of(id) {
        const role = roles.get(id);
        return role === undefined ? QUIET : COLORS[role];
      },
      ofEdge: ({ relation }) => (relation === undefined ? QUIET : COLORS[relation]),
      marks: [
        ...RELATION_NAMES.filter((role) => occurring.has(role)).map((role) => ({
          text: RELATIONS[role].label,
          color: COLORS[role],
          count: counts.get(role) ?? 0,
        })),
        { text: "a paper itself", color: QUIET },
      ],
    };
  },
};

/** The role that most papers give a thing; of equally frequent ones the stronger. */
function commonRole({ edgesOf }: GraphIndex, id: string): Relation | undefined {
  const counts = new Map<Relation, number>();
  for (const { relation } of edgesOf(id)) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return RELATION_NAMES.filter((role) => counts.has(role))
    .toSorted(
      (one, two) =>
        (counts.get(two) ?? 0) - (counts.get(one) ?? 0) || RELATIONS[two].strength - RELATIONS[one].strength,
    )
    .at(0);
}
