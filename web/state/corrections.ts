import { batch } from "@preact/signals";
import type { Correction, Ledger } from "../../src/ledger/correction.ts";
import { settle } from "../../src/ledger/settle.ts";
import type { EntityId } from "../../src/model/kinds.ts";
import { selectedNodes, selectionOf } from "./selection.ts";
import type { Store } from "./store.ts";

/** Corrects the graph; what was selected stays so under the id that it has then. */
export function addCorrections(store: Store, corrections: Ledger): void {
  const ledger = corrections.reduce(appended, store.ledger.peek());
  const { goals } = settle(ledger);
  batch(() => {
    store.ledger.value = ledger;
    const { selection } = store;
    if (selection.value !== undefined && "edge" in selection.value) {
      if (!store.index.edges.has(selection.value.edge)) selection.value = undefined;
      return;
    }
    const selected = selectedNodes(selection.value);
    const now = selected
      .map((id) => goals.get(id as EntityId) ?? id)
      .filter((id) => store.index.nodes.has(id));
    if (now.join(" ") !== selected.join(" ")) selection.value = selectionOf(now);
  });
}

/** Takes one correction back; those after it hold as far as they still can. */
export function takeBack(store: Store, at: number): void {
  store.ledger.value = store.ledger.peek().filter((_, place) => place !== at);
}

/** A ledger with one correction more; a new name takes the place of an older one of the same thing. */
function appended(ledger: Ledger, correction: Correction): Ledger {
  if (!("rename" in correction)) return [...ledger, correction];
  return [...ledger.filter((one) => !("rename" in one && one.rename === correction.rename)), correction];
}
