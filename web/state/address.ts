import { batch, effect } from "@preact/signals";
import { readLink, writeLink, type CameraPlace, type LinkState } from "./link.ts";
import { nodesMeant } from "./selection.ts";
import type { Store } from "./store.ts";

/** What the address moves the drawing to. */
export interface AddressTarget {
  /** moves the camera to these nodes and their neighbours */
  readonly show: (ids: readonly string[]) => void;
  readonly place: (camera: CameraPlace) => void;
}

/**
 * Keeps selection, filters, look, view and the question in the address, so that a copied link shows the same thing, and follows Back
 * and Forward. A new selection, view or colouring is a step that Back
 * undoes; a filter is not. Gives what ends it.
 */
export function connectAddress(store: Store, target: AddressTarget): () => void {
  const read = () => {
    if (hash() === written(store)) return;
    const state = readLink(hash(), store.index);
    batch(() => apply(store, state));
    if (state.camera !== undefined) target.place(state.camera);
    else {
      const nodes = nodesMeant(state.selection, store.index);
      if (nodes.length > 0) target.show(nodes);
    }
  };
  read();
  addEventListener("hashchange", read);
  let step = stepOf(store);
  const follow = effect(() => {
    const next = written(store);
    const isStep = stepOf(store) !== step;
    step = stepOf(store);
    if (hash() === next) return;
    const address = next === "" ? location.pathname + location.search : `#${next}`;
    if (isStep) history.pushState(undefined, "", address);
    else history.replaceState(undefined, "", address);
  });
  return () => {
    removeEventListener("hashchange", read);
    follow();
  };
}

/** The whole address of what is seen now, with the camera. */
export function linkTo(store: Store, camera: CameraPlace | undefined): string {
  const state = camera === undefined ? stateOf(store) : { ...stateOf(store), camera };
  // a file has no origin to put before its path
  return `${location.href.replace(/#.*$/su, "")}#${writeLink(state)}`;
}

function hash(): string {
  return location.hash.slice(1);
}

function stateOf({ selection, filters, look, view, arrangement, asked }: Store): LinkState {
  return {
    selection: selection.value,
    filters: filters.value,
    look: look.value,
    view: view.value,
    arrangement: arrangement.value,
    asked: asked.value,
  };
}

function written(store: Store): string {
  return writeLink(stateOf(store));
}

function stepOf(store: Store): string {
  const { selection, view, look, arrangement } = store;
  return JSON.stringify([selection.value, view.value, look.value.colorBy, arrangement.value]);
}

function apply(store: Store, { selection, filters, look, view, arrangement, asked }: LinkState): void {
  store.selection.value = selection;
  store.filters.value = filters;
  store.look.value = look;
  store.view.value = view;
  store.arrangement.value = arrangement;
  store.asked.value = asked;
}
