import { proxy, wrap } from "comlink";
import type { LooseGraph, LoosePlaces } from "./loosened.ts";
import type { Loosen } from "./loosen.worker.ts";
// oxlint-disable-next-line import/default
import workerAddress from "./loosen.worker.ts?worker&url";
import { trustedAddress } from "./trusted-address.ts";

/** Work that goes on aside until it is done or stopped. */
export interface Aside {
  /** settled when it is done; rejected with an Error when the worker cannot be loaded or breaks down */
  readonly done: Promise<void>;
  readonly stop: () => void;
}

/** Lets a map find new places off the main thread, and draws each picture, at most one in a frame of the browser. */
export function loosenAside(loose: LooseGraph, draw: (places: LoosePlaces) => void): Aside {
  const worker = new Worker(trustedAddress(workerAddress), { type: "module" });
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener("error", ({ message }) =>
      fail(new Error(message || "the work could not be loaded")),
    );
  });
  const drawn = async (places: LoosePlaces): Promise<void> => {
    draw(places);
    await new Promise(requestAnimationFrame);
  };
  const done = Promise.race([broken, wrap<Loosen>(worker)(loose, proxy(drawn))]).finally(() =>
    worker.terminate(),
  );
  return { done, stop: () => worker.terminate() };
}
