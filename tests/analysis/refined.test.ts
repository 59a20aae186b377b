import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modularity } from "../../src/analysis/modularity.ts";
import { refined } from "../../src/analysis/refined.ts";
import { viewOfLinks } from "../../src/analysis/view.ts";

/** Two triangles with one link between them. */
const TRIANGLES = viewOfLinks(6, [
  [0, 1, 1],
  [0, 2, 1],
  [1, 2, 1],
  [3, 4, 1],
  [3, 5, 1],
  [4, 5, 1],
  [2, 3, 1],
]);

describe("communities that still gain", () => {
  it("let a node go where most of its links lead", () => {
    expect(refined(TRIANGLES, [0, 0, 1, 1, 1, 1], 1)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("join where they are one", () => {
    expect(refined(TRIANGLES, [0, 1, 2, 3, 4, 5], 1)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("fall apart where no link holds them together", () => {
    expect(
      refined(
        viewOfLinks(4, [
          [0, 1, 1],
          [2, 3, 1],
        ]),
        [0, 0, 0, 0],
        0.1,
      ),
    ).toEqual([0, 0, 1, 1]);
  });

  it("stay as they are where nothing gains, whatever their numbers", () => {
    expect(refined(TRIANGLES, [7, 7, 7, 2, 2, 2], 1)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("never have less modularity than before, and leave no single move that gains", () => {
    const nodes = 12;
    const node = fc.nat(nodes - 1);
    const edge = fc.tuple(node, node, fc.integer({ min: 1, max: 9 })).filter(([one, two]) => one !== two);
    const edges = fc.uniqueArray(edge, {
      minLength: 1,
      maxLength: 30,
      selector: ([one, two]) => [one, two].toSorted((a, b) => a - b).join("-"),
    });
    const start = fc.array(node, { minLength: nodes, maxLength: nodes });
    const resolution = fc.constantFrom(0.5, 1, 2);
    fc.assert(
      fc.property(edges, start, resolution, (links, found, gamma) => {
        const view = viewOfLinks(nodes, links);
        const community = refined(view, found, gamma);
        const reached = modularity(view, community, gamma);
        expect(reached).toBeGreaterThanOrEqual(modularity(view, found, gamma) - 1e-9);
        for (const at of community.keys())
          for (const number of new Set(community)) {
            const other = community.with(at, number);
            expect(modularity(view, other, gamma)).toBeLessThanOrEqual(reached + 1e-6);
          }
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
