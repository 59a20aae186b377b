import { describe, expect, it } from "vitest";
import { extractLine } from "../../src/extraction/extract-line.ts";
import type { Finding, ReadPaper } from "../../src/model/mention.ts";

const MENTION = {
  paper: "paper:example",
  entity: "dataset:mnist",
  field: "abstract",
  start: 7,
  end: 12,
  surface: "MNIST",
  sentence: "We use MNIST.",
  rule: "known-names",
  confidence: 0.95,
} as const;
const MNIST: Finding = {
  entity: { id: "dataset:mnist", kind: "dataset", name: "MNIST", aliases: [] },
  relation: "uses",
  confidence: 0.95,
  mentions: [MENTION],
  because: { kind: "the vocabulary", role: "we use" },
};
const OTHERS = (["tool:b", "tool:a"] as const).map((id): Finding => ({
  ...MNIST,
  entity: { id, kind: "tool", name: id, aliases: [] },
  relation: "introduces",
  mentions: [],
}));
const READ: ReadPaper = {
  paper: { id: "paper:example", title: "On a question", ownId: "mine", origins: [] },
  findings: [MNIST, ...OTHERS],
  heldBack: [
    {
      entity: "tool:jet",
      field: "title",
      start: 0,
      surface: "JET",
      sentence: "JET is fast.",
      reason: "a plain word",
    },
  ],
};

describe("the line of a paper", () => {
  it("calls it as its file does, and gives each finding with its places", () => {
    const { paper, ...more } = JSON.parse(extractLine({ ...READ, findings: [MNIST] }));
    expect(paper).toBe("paper:example");
    expect(more).toEqual({
      id: "mine",
      title: "On a question",
      entities: [
        {
          id: "dataset:mnist",
          kind: "dataset",
          name: "MNIST",
          aliases: [],
          relation: "uses",
          confidence: 0.95,
          mentions: [
            {
              field: "abstract",
              start: 7,
              end: 12,
              surface: "MNIST",
              sentence: "We use MNIST.",
              rule: "known-names",
            },
          ],
        },
      ],
    });
  });

  it("has the strongest roles first, and then the order of ids", () => {
    const { entities } = JSON.parse(extractLine(READ));
    expect(entities.map(({ id }: { id: string }) => id)).toEqual(["tool:a", "tool:b", "dataset:mnist"]);
  });

  it("says what decided, and what was held back, where that is asked", () => {
    const { entities, heldBack } = JSON.parse(extractLine(READ, { explain: true }));
    expect(entities[2].because).toEqual({ kind: "the vocabulary", role: "we use" });
    expect(heldBack).toEqual(READ.heldBack);
  });

  it("calls a paper without a name in its file by our id", () => {
    const line = extractLine({ ...READ, paper: { id: "paper:example", origins: [] } });
    expect(JSON.parse(line).id).toBe("paper:example");
  });
});
