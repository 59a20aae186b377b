import { signal, type ReadonlySignal } from "@preact/signals";
import type { ComingGraph } from "../../src/saved/read.ts";

/** The sentences behind the edges of a graph, which come after it is drawn. */
export interface Evidence {
  /** until then no edge has its mentions */
  readonly isHere: ReadonlySignal<boolean>;
  /** resolved when they are here, rejected when they cannot be read */
  readonly whole: Promise<void>;
  /** begins to read them */
  readonly begin: () => void;
  readonly close: () => void;
}

/** Milliseconds that are read for at a time. */
const AT_ONCE = 12;

/**
 * Reads the mentions of a graph beside other work.
 *
 * @param text  gives the text of `mentions.jsonl`
 * @param later  runs a piece of work when nothing else is to be done
 * @param now  milliseconds on any clock
 */
export function createEvidence(
  { takeMentions }: Pick<ComingGraph, "takeMentions">,
  text: () => Promise<string>,
  { later, now }: { readonly later: (work: () => void) => void; readonly now: () => number },
): Evidence {
  const isHere = signal(false);
  let isClosed = false;
  let settle: { readonly resolve: () => void; readonly reject: (reason: unknown) => void } | undefined;
  const whole = new Promise<void>((resolve, reject) => (settle = { resolve, reject }));
  const goOn = (steps: Generator<undefined, void>) => {
    if (isClosed) return;
    const start = now();
    try {
      while (now() - start < AT_ONCE) {
        if (steps.next().done !== true) continue;
        isHere.value = true;
        settle?.resolve();
        return;
      }
    } catch (error) {
      settle?.reject(error);
      return;
    }
    later(() => goOn(steps));
  };
  return {
    isHere,
    whole,
    begin: () => void text().then((all) => goOn(takeMentions(all)), settle?.reject),
    close: () => (isClosed = true),
  };
}
