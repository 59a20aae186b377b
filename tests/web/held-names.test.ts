import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { heldNames } from "../../src/analysis/held-names.ts";
import { entryFor } from "../../web/state/vocabulary-line.ts";
import { readVocabulary } from "../../src/vocabulary/own.ts";

const held = (entity: string, surface: string, paper: string) =>
  ({
    entity,
    surface,
    paper,
    field: "abstract",
    start: 0,
    reason: "a plain word",
  }) as Report["heldBack"][number];

describe("names that were held back", () => {
  it("stand once each, those of most papers first, as most papers write them", () => {
    const names = heldNames([
      held("tool:class", "CLASS", "paper:1"),
      held("experiment:gaps", "GAPS", "paper:1"),
      held("experiment:gaps", "Gaps", "paper:2"),
      held("experiment:gaps", "GAPS", "paper:2"),
    ]);
    expect(names).toMatchObject([
      { kind: "experiment", name: "GAPS", reason: "a plain word", papers: ["paper:1", "paper:2"] },
      { kind: "tool", name: "CLASS", reason: "a plain word", papers: ["paper:1"] },
    ]);
    // every place, so that all of them can be taken
    expect(names[1]?.additions).toEqual([
      { add: "tool:class", in: "paper:1", field: "abstract", start: 0, surface: "CLASS" },
    ]);
    expect(names[0]?.additions).toHaveLength(3);
  });

  it("come with the sentence of their first place", () => {
    const first = { ...held("tool:class", "CLASS", "paper:1"), sentence: "Use of CLASS in schools." };
    const [name] = heldNames([first, held("tool:class", "CLASS", "paper:2")]);
    expect(name?.sentence).toBe("Use of CLASS in schools.");
  });

  it("are taken as a vocabulary of one's own", () => {
    const [name] = heldNames([held("tool:class", 'CL"ASS', "paper:1")]);
    if (name === undefined) throw new Error("one name was held back");
    const { files, problems } = readVocabulary("own.json", entryFor(name));
    expect(problems).toEqual([]);
    expect(files).toEqual([{ kind: "tool", entries: [{ name: 'CL"ASS' }] }]);
  });
});
