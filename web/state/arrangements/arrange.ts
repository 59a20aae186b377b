import { effect, untracked } from "@preact/signals";
import type { Store } from "../store.ts";
import { timeline } from "./timeline.ts";

/**
 * Computes what the chosen arrangement draws, and again where filters or corrections change it. Gives what ends it.
 *
 * @param aspect  width of the room by its height, as it is now
 */
export function followArrangement(store: Store, aspect: () => number): () => void {
  return effect(() => {
    const [arrangement, index, part] = [store.arrangement.value, store.index, store.part.value];
    untracked(() => {
      store.arranged.value = arrangement === "map" ? undefined : timeline(index, part.ids, aspect());
    });
  });
}
