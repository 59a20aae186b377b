import { describe, expect, it } from "vitest";
import { followLoose } from "../../web/state/loose.ts";
import { createStore } from "../../web/state/store.ts";
import type { LoosePlaces } from "../../web/worker/loosened.ts";
import { toyIndex } from "./toy-index.ts";

const index = toyIndex([["paper:a", "dataset:x", 1]]);
const [first, late]: LoosePlaces[] = [
  { x: Float64Array.of(1, 2), y: Float64Array.of(3, 4) },
  { x: Float64Array.of(5, 6), y: Float64Array.of(7, 8) },
];

describe("the live layout", () => {
  it("moves nothing any more once it is stopped, whatever is still on its way", () => {
    const store = createStore(index.analysed, "light");
    let draw: ((places: LoosePlaces) => void) | undefined;
    const end = followLoose(store, {
      loosen(_, drawPicture) {
        draw = drawPicture;
        return { done: new Promise(() => undefined), stop: () => undefined };
      },
      onFailure: () => undefined,
    });
    store.isLoose.value = true;
    if (first === undefined || late === undefined) throw new Error("two pictures are drawn");
    draw?.(first);
    store.isLoose.value = false;
    expect([...store.moved.value.values()]).toEqual([
      { x: 1, y: 3 },
      { x: 2, y: 4 },
    ]);
    draw?.(late);
    expect(store.loose.value.size).toBe(0);
    end();
  });
});
