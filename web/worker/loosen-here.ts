import type { Aside } from "./loosen-aside.ts";
import { loosened, type LooseGraph, type LoosePlaces } from "./loosened.ts";

/** The same as aside, for a page in one file, which has no worker beside it. */
export function loosenHere(loose: LooseGraph, draw: (places: LoosePlaces) => void): Aside {
  let isStopped = false;
  const run = async (): Promise<void> => {
    for (const places of loosened(loose)) {
      if (isStopped) return;
      draw(places);
      await new Promise(requestAnimationFrame);
    }
  };
  return { done: run(), stop: () => (isStopped = true) };
}
