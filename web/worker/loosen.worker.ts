import { expose } from "comlink";
import { loosened, type LooseGraph, type LoosePlaces } from "./loosened.ts";

/** Gives each picture when the one before was drawn, until the map rests. */
async function loosen(loose: LooseGraph, draw: (places: LoosePlaces) => Promise<void>): Promise<void> {
  for (const { x, y } of loosened(loose)) await draw({ x, y });
}

export type Loosen = typeof loosen;

expose(loosen);
