import { onlyNode, selectedNodes, withNeighbours } from "../state/selection.ts";
import type { PanelTools } from "./panel.ts";

/** What can be done with selected nodes, and how many of them the filters hide. */
export function SelectionActions({ store, stage }: PanelTools) {
  const { index, selection, filters, part, open } = store;
  const only = index.nodes.get(onlyNode(selection.value) ?? "");
  const nodes = selectedNodes(selection.value);
  const hidden = nodes.filter((id) => !part.value.ids.has(id)).length;
  const grown = withNeighbours(selection.value, index, part.value.ids);
  const news = selectedNodes(grown).length - nodes.length;
  return (
    <>
      {hidden > 0 && (
        <p class="quiet hidden-count">
          {nodes.length === 1 ? "Hidden by filters" : `${hidden} hidden by filters`}
        </p>
      )}
      <div class="actions">
        {news > 0 && (
          <button type="button" class="plain" onClick={() => (selection.value = grown)}>
            Select neighbours <small>{news}</small>
          </button>
        )}
        <button
          type="button"
          class="plain"
          onClick={() =>
            (filters.value = { ...filters.value, ego: { ...filters.value.ego, on: true, around: nodes } })
          }
        >
          Show neighbourhood only
        </button>
        <button type="button" class="plain" onClick={() => stage()?.show(nodes)}>
          Find on the map
        </button>
        {only !== undefined && only.kind !== "paper" && store.hasEvidence.value && (
          <button type="button" class="plain" data-menu onClick={() => (open.value = "Correct")}>
            Correct …
          </button>
        )}
      </div>
    </>
  );
}
