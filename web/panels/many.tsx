import { useState } from "preact/hooks";
import { KINDS, KIND_NAMES } from "../../src/model/kinds.ts";
import { plainText } from "../../src/text/plain.ts";
import { askedOf } from "../state/asked.ts";
import { addCorrections } from "../state/corrections.ts";
import { QUESTIONS } from "../state/questions.ts";
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
      <Together {...tools} />
      <Two {...tools} />
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

/** Asks what is used together with the selected things. */
function Together({ store }: PanelTools) {
  const question = QUESTIONS.find(({ id }) => id === "together");
  if (question === undefined) return undefined;
  const asked = askedOf(question, selectedNodes(store.selection.value), store.index);
  if ((asked.given[0]?.length ?? 0) < 2) return undefined;
  return (
    <div class="actions">
      <button type="button" class="plain" onClick={() => (store.asked.value = asked)}>
        What is used together with these?
      </button>
    </div>
  );
}

/** Two things are one, or must never become one. */
function Two({ store }: PanelTools) {
  const nodes = selectedNodes(store.selection.value).flatMap((id) => store.index.nodes.get(id) ?? []);
  const [one, two, more] = nodes;
  if (one === undefined || two === undefined || more !== undefined) return undefined;
  if (!store.hasEvidence.value) return undefined;
  if (one.kind === "paper" || two.kind === "paper") return undefined;
  if ((one.kind === "author") !== (two.kind === "author")) return undefined;
  const isFirst = store.index.edgesOf(one.id).length >= store.index.edgesOf(two.id).length;
  const [stays, goes] = isFirst ? [one, two] : [two, one];
  return (
    <div class="actions">
      <button
        type="button"
        class="plain"
        onClick={() => addCorrections(store, [{ same: goes.id, as: stays.id }])}
      >
        They are one: {stays.name}
      </button>
      <button
        type="button"
        class="plain"
        onClick={() => addCorrections(store, [{ different: one.id, from: two.id }])}
      >
        They are different
      </button>
    </div>
  );
}
