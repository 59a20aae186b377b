import { effect } from "@preact/signals";
import type { Store } from "./store.ts";

/** Keeps the selection in the address, so that a copied link shows the same thing, and follows Back and Forward. Gives what ends it. */
export function connectAddress(store: Store, visit: (id: string) => void): () => void {
  const read = () => {
    const wanted = decodeURIComponent(location.hash.slice(1));
    const current = written(store);
    if (wanted === current) return;
    if (store.index.nodes.has(wanted)) visit(wanted);
    else if (store.index.edges.has(wanted)) store.selection.value = { edge: wanted };
    else store.selection.value = undefined;
  };
  read();
  addEventListener("hashchange", read);
  const follow = effect(() => {
    const hash = written(store);
    if (decodeURIComponent(location.hash.slice(1)) === hash) return;
    history.pushState(
      undefined,
      "",
      hash === "" ? location.pathname + location.search : `#${encodeURIComponent(hash)}`,
    );
  });
  return () => {
    removeEventListener("hashchange", read);
    follow();
  };
}

function written({ selection }: Store): string {
  const selected = selection.value;
  if (selected === undefined) return "";
  return "node" in selected ? selected.node : selected.edge;
}
