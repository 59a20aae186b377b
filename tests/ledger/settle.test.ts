import { describe, expect, it } from "vitest";
import type { Ledger } from "../../src/ledger/correction.ts";
import { settle } from "../../src/ledger/settle.ts";

describe("a ledger", () => {
  it("joins things in chains, and later corrections may use old ids", () => {
    const { goals, names } = settle([
      { same: "tool:nnllfast", as: "tool:nnll-fast" },
      { same: "tool:nnll-fast-2", as: "tool:nnllfast" },
      { rename: "tool:nnllfast", to: "NNLL-fast" },
    ]);
    expect(goals.get("tool:nnllfast")).toBe("tool:nnll-fast");
    expect(goals.get("tool:nnll-fast-2")).toBe("tool:nnll-fast");
    expect(names).toEqual(new Map([["tool:nnll-fast", "NNLL-fast"]]));
  });

  it("moves a thing to another kind, with what became part of it and with its name", () => {
    const { goals, names } = settle([
      { same: "tool:gap", as: "tool:gaps" },
      { rename: "tool:gaps", to: "GAPS" },
      { retype: "tool:gaps", to: "method" },
    ]);
    expect(goals.get("tool:gap")).toBe("method:gaps");
    expect(goals.get("tool:gaps")).toBe("method:gaps");
    expect(names).toEqual(new Map([["method:gaps", "GAPS"]]));
  });

  it("stops a chain that would join what is said to be different, wherever that is said", () => {
    const chain: Ledger = [
      { same: "dataset:a", as: "dataset:b" },
      { same: "dataset:b", as: "dataset:c" },
    ];
    const apart = { different: "dataset:a", from: "dataset:c" } as const;
    const why = 'another correction says: "dataset:a" is another thing than "dataset:c"';
    expect(settle([...chain, apart]).remarks).toEqual([{ at: 1, why, refused: true }]);
    expect(settle([apart, ...chain]).remarks).toEqual([{ at: 2, why, refused: true }]);
    expect(settle([...chain, apart]).goals.get("dataset:a")).toBe("dataset:b");
  });

  it("says which corrections contradict each other", () => {
    expect(reasons([{ remove: "tool:x" }, { rename: "tool:x", to: "X" }])).toEqual([
      "refused: an earlier correction says that tool:x is no thing of its own",
    ]);
    expect(
      reasons([
        { rename: "tool:x", to: "X1" },
        { rename: "tool:x", to: "X2" },
      ]),
    ).toEqual(['it was called "X1" by an earlier correction; the later name holds']);
    expect(
      reasons([
        { retype: "tool:x", to: "method" },
        { retype: "tool:x", to: "dataset" },
      ]),
    ).toEqual(["an earlier correction made it a method; the later kind holds"]);
    expect(reasons([{ same: "author:li-x", as: "tool:x" }])).toEqual([
      "refused: a person is no thing, and a thing no person",
    ]);
    expect(reasons([{ remove: "dataset:x" }, { retype: "tool:x", to: "dataset" }])).toEqual([
      "refused: an earlier correction says that dataset:x is no thing of its own",
    ]);
  });

  it("takes a kind back by its new id, without a word", () => {
    const { goals, remarks } = settle([
      { retype: "tool:x", to: "method" },
      { retype: "method:x", to: "tool" },
    ]);
    expect(remarks).toEqual([]);
    expect([goals.get("tool:x"), goals.get("method:x")]).toEqual(["tool:x", "tool:x"]);
  });
});

function reasons(ledger: Ledger): string[] {
  return settle(ledger).remarks.map(({ why, refused }) => `${refused ? "refused: " : ""}${why}`);
}
