import { KINDS } from "../../src/model/kinds.ts";
import { pageOf } from "../state/page-of.ts";
import { selectedNodes, withNeighbours, withToggled } from "../state/selection.ts";
import { toggled } from "../state/store.ts";
import type { PanelTools } from "./panel.ts";

/** Something that can be done with one node. */
export interface NodeAction {
  readonly id: string;
  readonly label: (tools: PanelTools, id: string) => string;
  /** always without it */
  readonly isPossible?: (tools: PanelTools, id: string) => boolean;
  readonly run: (tools: PanelTools, id: string) => void;
}

/** What a menu at a node offers, and the palette for the selected one. */
export const NODE_ACTIONS: readonly NodeAction[] = [
  {
    id: "only",
    label: () => "Select only this",
    isPossible: (tools, id) => !isSelected(tools, id) || selected(tools).length > 1,
    run: ({ store: { selection } }, id) => (selection.value = { nodes: [id] }),
  },
  {
    id: "toggle",
    label: (tools, id) => (isSelected(tools, id) ? "Take out of the selection" : "Add to the selection"),
    isPossible: (tools) => selected(tools).length > 0,
    run: ({ store: { selection } }, id) => (selection.value = withToggled(selection.value, id)),
  },
  {
    id: "neighbours",
    label: () => "Select it and its neighbours",
    isPossible: ({ store }, id) => store.index.neighbours(id).size > 0,
    run: ({ store: { selection, index, part } }, id) =>
      (selection.value = withNeighbours({ nodes: [id] }, index, part.value.ids)),
  },
  {
    id: "around",
    label: () => "Show its neighbourhood only",
    run: ({ store: { filters } }, id) =>
      (filters.value = { ...filters.value, ego: { ...filters.value.ego, on: true, around: [id] } }),
  },
  { id: "find", label: () => "Find it on the map", run: ({ visit }, id) => visit(id) },
  {
    id: "correct",
    label: () => "Correct it …",
    isPossible: ({ store }, id) => store.hasEvidence.value && isThing(store.index.nodes.get(id)?.kind),
    run({ store }, id) {
      store.selection.value = { nodes: [id] };
      store.open.value = "Correct";
    },
  },
  {
    id: "hide-kind",
    label: ({ store }, id) => `Hide ${kindOf(store.index.nodes.get(id)?.kind)}`,
    isPossible: ({ store }, id) => store.index.nodes.has(id),
    run({ store: { index, filters } }, id) {
      const kind = index.nodes.get(id)?.kind;
      if (kind === undefined) return;
      filters.value = { ...filters.value, hiddenKinds: toggled(filters.value.hiddenKinds, kind) };
    },
  },
  {
    id: "open",
    label: () => "Open its page in a new tab",
    isPossible: ({ store }, id) => pageOf(store.index.nodes.get(id)) !== undefined,
    run: ({ store }, id) => window.open(pageOf(store.index.nodes.get(id)), "_blank", "noopener,noreferrer"),
  },
];

function selected({ store }: PanelTools): readonly string[] {
  return selectedNodes(store.selection.value);
}

function isSelected(tools: PanelTools, id: string): boolean {
  return selected(tools).includes(id);
}

function isThing(kind: keyof typeof KINDS | undefined): boolean {
  return kind !== undefined && kind !== "paper";
}

function kindOf(kind: keyof typeof KINDS | undefined): string {
  return kind === undefined ? "" : `all ${KINDS[kind].plural.toLowerCase()}`;
}
