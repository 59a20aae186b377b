import { describe, expect, it } from "vitest";
import { sides } from "../../web/state/arrangements/sides.ts";
import { toyIndex } from "./toy-index.ts";

const index = toyIndex([
  ["paper:a", "dataset:x", 1],
  ["paper:b", "dataset:x", 1],
  ["paper:b", "tool:y", 1],
]);
const all = new Set(index.nodes.keys());

/** Where a node stands when these are drawn. */
function place(id: string, ids: ReadonlySet<string> = all) {
  const at = sides(index, ids, 1.6).places.get(id);
  if (at === undefined) throw new Error(`${id} has no place`);
  return at;
}

describe("two sides", () => {
  it("have papers at the left and what they name at the right", () => {
    for (const paper of ["paper:a", "paper:b"]) expect(place(paper).x).toBeLessThan(0);
    for (const thing of ["dataset:x", "tool:y"]) expect(place(thing).x).toBeGreaterThan(0);
  });

  it("have what is named most beside the middle and at the top", () => {
    const [first, second] = [place("dataset:x"), place("tool:y")];
    expect([first.y, first.x]).not.toEqual([second.y, second.x]);
    expect(first.y === second.y ? first.x : first.y).toBeLessThan(first.y === second.y ? second.x : second.y);
    expect(place("paper:b").x).toBeGreaterThanOrEqual(place("paper:a").x);
  });

  it("give no two nodes one place", () => {
    const places = [...all].map((id) => `${place(id).x} ${place(id).y}`);
    expect(new Set(places).size).toBe(all.size);
  });

  it("close up over what filters hide", () => {
    const few = new Set(["paper:a", "dataset:x"]);
    expect(sides(index, few, 1.6).places.size).toBe(2);
    expect(place("paper:a", few).y).toBe(place("dataset:x", few).y);
  });

  it("draw their links at rest, for they are what one looks at", () => {
    expect(sides(index, all, 1.6).linked).toBe(true);
  });

  it("stay finite with nothing to draw", () => {
    expect(sides(index, new Set(), 1.6).places.size).toBe(0);
  });
});
