import { useState } from "preact/hooks";
import { KINDS, KIND_NAMES } from "../../src/model/kinds.ts";
import { plainText } from "../../src/text/plain.ts";
import { selectedNodes, selectionOf, withToggled } from "../state/selection.ts";
import { KindMark } from "./kind-mark.tsx";
import type { PanelTools } from "./panel.ts";
import { SelectionActions } from "./selection-actions.tsx";

/** Rows that each press of "more" adds. */
const PAGE = 50;

/** Several selected nodes: how many of each kind, and all of them in a list. */
export function Many(tools: PanelTools) {
  const { index, selection } = tools.store;
  const [most, setMost] = useState(PAGE);
  const nodes = selectedNodes(selection.value).flatMap((id) => index.nodes.get(id) ?? []);
  const counts = KIND_NAMES.map((kind) => ({ kind, own: nodes.filter((node) => node.kind === kind) }));
  return (
    <>
      <p class="eyebrow">Selection</p>
      <h2>{nodes.length} nodes</h2>
      <SelectionActions {...tools} />
      <div class="chips" role="group" aria-label="Keep one kind">
        {counts.map(
          ({ kind, own }) =>
            own.length > 0 && (
              <button
                key={kind}
                type="button"
                class="chip"
                title={`Select only these ${KINDS[kind].plural.toLowerCase()}`}
                onClick={() => (selection.value = selectionOf(own.map(({ id }) => id)))}
              >
                <KindMark kind={kind} />
                {own.length === 1 ? KINDS[kind].label : KINDS[kind].plural}
                <small>{own.length}</small>
              </button>
            ),
        )}
      </div>
      <ul class="many">
        {nodes.slice(0, most).map(({ id, kind, name }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => tools.visit(id)}>
              <KindMark kind={kind} /> <span class="row-name">{plainText(name).text}</span>
            </button>
            <button
              type="button"
              class="remove"
              aria-label={`Take ${plainText(name).text} out of the selection`}
              onClick={() => (selection.value = withToggled(selection.value, id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {nodes.length > most && (
        <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>
          {Math.min(PAGE, nodes.length - most)} more of {nodes.length}
        </button>
      )}
    </>
  );
}
