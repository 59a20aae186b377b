import { expect, it } from "vitest";
import { between, GLIDE } from "../../web/stage/glide.ts";

const glide = { from: new Map([["a", { x: 0, y: 10 }]]), begin: 1000 };
const to = { x: 100, y: 20 };

it("a node glides from where it stood to where it goes, and what is new stands there at once", () => {
  expect(between(glide, "a", to, 1000)).toEqual({ x: 0, y: 10 });
  expect(between(glide, "a", to, 1000 + GLIDE / 2)).toEqual({ x: 50, y: 15 });
  expect(between(glide, "a", to, 1000 + GLIDE)).toEqual(to);
  expect(between(glide, "a", to, 900)).toEqual({ x: 0, y: 10 }); // frames may carry a time before the click
  expect(between(glide, "new", to, 1000)).toEqual(to);
});
