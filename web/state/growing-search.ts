import { effect, signal, type ReadonlySignal } from "@preact/signals";
import type { GraphIndex } from "./graph-index.ts";
import { createSearch, type Found } from "./search.ts";

/** A search that takes a graph in beside other work. */
export interface GrowingSearch {
  /** what is found by now; a signal's effect that asks is run again when there may be more */
  readonly find: (query: string) => Found;
  /** whether all of the graph is in */
  readonly isWhole: ReadonlySignal<boolean>;
  readonly close: () => void;
}

/** Nodes that are taken in at once: about 20 ms of work for papers, so that a page stays smooth. */
const AT_ONCE = 60;
/** Papers that are taken in before the first answer: small graphs are found whole from the start. */
const AT_FIRST = 400;
/** Pieces between two looks at whether more is found. */
const OFTEN = 50;

/**
 * A search over the graph of a page.
 *
 * @param later  runs a piece of work when nothing else is to be done; gives what calls it off
 */
export function createGrowingSearch(
  index: () => GraphIndex,
  later: (work: () => void) => () => void,
): GrowingSearch {
  const search = createSearch();
  const isWhole = signal(false);
  const grown = signal(0);
  let piece = 0;
  let hasAnswered = false;
  let callOff: (() => void) | undefined;
  const goOn = () => {
    piece += 1;
    isWhole.value = search.take(AT_ONCE);
    if (!isWhole.value) callOff = later(goOn);
    if (isWhole.value || piece % OFTEN === 0) grown.value += 1;
  };
  const end = effect(() => {
    callOff?.();
    search.follow(index());
    isWhole.value = false;
    hasAnswered = false;
    callOff = later(goOn);
  });
  return {
    isWhole,
    find(query) {
      if (query.trim() === "") return search.find(query);
      // read, so that the answer is asked for again when there may be more
      const isFirst = grown.value === 0 && !hasAnswered;
      hasAnswered = true;
      if (isFirst) search.take(AT_FIRST);
      return search.find(query);
    },
    close() {
      end();
      callOff?.();
    },
  };
}
