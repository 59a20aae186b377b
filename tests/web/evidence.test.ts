import { describe, expect, it } from "vitest";
import { createEvidence } from "../../web/state/evidence.ts";

/** Steps that count how many of them were taken. */
function* steps(count: number, taken: number[]): Generator<undefined, void> {
  for (let at = 0; at < count; at += 1) {
    taken.push(at);
    yield undefined;
  }
}

/** A queue of work for later, and a clock on which every look takes five milliseconds. */
function machine() {
  const queue: (() => void)[] = [];
  let time = 0;
  return { queue, later: (work: () => void) => void queue.push(work), now: () => (time += 5) };
}

describe("the sentences of a graph", () => {
  it("are read in short pieces, each when there is nothing else to do", async () => {
    const taken: number[] = [];
    const { queue, ...rest } = machine();
    const evidence = createEvidence({ takeMentions: () => steps(4, taken) }, async () => "", rest);
    evidence.begin();
    await Promise.resolve();
    expect(taken).toEqual([0, 1]);
    expect(evidence.isHere.value).toBe(false);
    while (queue.length > 0) queue.shift()?.();
    await evidence.whole;
    expect(taken).toEqual([0, 1, 2, 3]);
    expect(evidence.isHere.value).toBe(true);
  });

  it("are read no more once their graph is gone", async () => {
    const taken: number[] = [];
    const { queue, ...rest } = machine();
    const evidence = createEvidence({ takeMentions: () => steps(9, taken) }, async () => "", rest);
    evidence.begin();
    await Promise.resolve();
    evidence.close();
    while (queue.length > 0) queue.shift()?.();
    expect(taken).toEqual([0, 1]);
  });

  it("that cannot be had are said to be so", async () => {
    const { later, now } = machine();
    const gone = createEvidence(
      { takeMentions: () => steps(1, []) },
      () => Promise.reject(new Error("the server is gone")),
      { later, now },
    );
    gone.begin();
    await expect(gone.whole).rejects.toThrow("the server is gone");
  });
});
