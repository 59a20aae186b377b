import { batch, effect, untracked } from "@preact/signals";
import type { Aside } from "../worker/loosen-aside.ts";
import type { LooseGraph, LoosePlaces } from "../worker/loosened.ts";
import type { Moved, Store } from "./store.ts";

/** More nodes move too slowly to look at. */
export const MOST_LOOSE = 20_000;

export interface LooseTools {
  /** works aside, and draws picture by picture */
  readonly loosen: (loose: LooseGraph, draw: (places: LoosePlaces) => void) => Aside;
  /** told why it broke off */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Lets what is drawn of the map find new places for as long as the store says so. The last picture is one step that
 * can be undone. Gives what ends it.
 */
export function followLoose(store: Store, { loosen, onFailure }: LooseTools): () => void {
  return effect(() => {
    if (!store.isLoose.value) return undefined;
    // where filters or corrections change what is drawn it begins anew from where it is; another view ends it
    const [part, index] = [store.part.value, store.index];
    if (store.arrangement.value !== "map") {
      store.isLoose.value = false;
      return undefined;
    }
    const ids = [...part.ids];
    let isMine = true;
    const aside = loosen(
      untracked(() => looseGraph(store, ids)),
      ({ x, y }) => {
        // a picture may be on its way when the work ends, and would lie over all that is moved later
        if (!isMine) return;
        store.loose.value = new Map(ids.map((id, at) => [id, { x: x[at] ?? 0, y: y[at] ?? 0 }]));
      },
    );
    aside.done
      .catch((error: unknown) => isMine && onFailure(error))
      .finally(() => {
        if (isMine) store.isLoose.value = false;
      });
    return () => {
      isMine = false;
      aside.stop();
      batch(() => {
        if (untracked(() => store.index) === index) settle(store);
        store.loose.value = new Map();
      });
    };
  });
}

function settle({ moved, loose }: Store): void {
  const places: Moved = loose.peek();
  if (places.size > 0) moved.value = new Map([...moved.peek(), ...places]);
}

function looseGraph({ index, moved }: Store, ids: readonly string[]): LooseGraph {
  const { x, y } = index.analysed.analysis;
  const place = new Map(ids.map((id, at) => [id, at]));
  const places = ids.map((id) => {
    const at = index.place.get(id) ?? -1;
    return moved.peek().get(id) ?? { x: x[at] ?? 0, y: y[at] ?? 0 };
  });
  const links = index.analysed.graph.edges.filter(
    ({ source, target }) => place.has(source) && place.has(target),
  );
  return {
    x: Float64Array.from(places, (at) => at.x),
    y: Float64Array.from(places, (at) => at.y),
    sources: Uint32Array.from(links, ({ source }) => place.get(source) ?? 0),
    targets: Uint32Array.from(links, ({ target }) => place.get(target) ?? 0),
    weights: Float64Array.from(links, ({ weight }) => weight),
  };
}
