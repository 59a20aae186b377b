import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { FOLDER_EXPORTERS } from "../../src/exporters/folder-exporters.ts";
import { EXPORTERS } from "../../src/exporters/index.ts";
import { lostSigns, printable } from "../../src/exporters/printable.ts";
import { replaced, replacedLine } from "../../src/exporters/replaced.ts";
import type { WrittenGraph } from "../../src/saved/saved.ts";
import { JETS } from "./small-graph.ts";

/** Each text of the graph with a bell in front, and a mark of its own by which it is found again. */
const MARKS = ["Name", "Alias", "Title", "Authors", "Abstract", "Comments", "Sentence", "Page"] as const;
const marked = (mark: (typeof MARKS)[number]) => `\u0007qz${mark}`;

const graph: WrittenGraph["graph"] = {
  nodes: JETS.nodes.map((node) =>
    node.kind === "paper"
      ? {
          ...node,
          name: marked("Title"),
          paper: {
            ...node.paper,
            title: marked("Title"),
            authors: marked("Authors"),
            abstract: marked("Abstract"),
            comments: marked("Comments"),
          },
        }
      : { ...node, name: marked("Name"), aliases: [marked("Alias")], url: `https://x.org/${marked("Page")}` },
  ),
  edges: JETS.edges.map((edge) => ({
    ...edge,
    mentions: edge.mentions.map((mention) => ({ ...mention, sentence: marked("Sentence") })),
  })),
};
const written: WrittenGraph = { graph, analysis: analyse(JETS, { seed: 1 }) };

const files = EXPORTERS.map((exporter) => ({
  ...exporter,
  text: () => [...exporter.write(written)].join(""),
}));
const folders = FOLDER_EXPORTERS.filter(({ id }) => id !== "parquet").map((exporter) => ({
  ...exporter,
  text: () => Array.from(exporter.files(written), ({ pieces }) => [...pieces].join("")).join(""),
}));

// a report shortens and folds what it says
describe.each([...files, ...folders].filter(({ id }) => !["markdown", "html-report"].includes(id)))(
  "what $id cannot hold",
  (format) => {
    it("is counted in each text that it writes without the bell, and in no other", () => {
      const text = format.text();
      const told = MARKS.filter((mark) =>
        [...(format.texts?.(written) ?? [])].some((one) => one.includes(marked(mark))),
      );
      // as JSON writes it
      const whole = (mark: (typeof MARKS)[number]) => text.includes(`\\u0007qz${mark}`);
      expect(told).toEqual(MARKS.filter((mark) => text.includes(`qz${mark}`) && !whole(mark)));
      expect(text).not.toContain("\u0007");
    });
  },
);

describe("what was replaced", () => {
  it.each([
    ["nothing", "a\tb\nc\r\u{1F600}\u00E9", 0],
    ["control characters", "\u0000a\u001B\u000C", 3],
    ["halves of characters, but not whole ones", "\uD83D\uDE00\uD83D \uDE00", 2],
    ["what is no character", "\uFFFE\uFFFF", 2],
  ])("is %s", (_, text, signs) => {
    expect(lostSigns(text)).toBe(signs);
    expect(printable(text) === text).toBe(signs === 0);
  });

  it("is told in one line, each text once however often it is written", () => {
    const twice = { id: "gexf", texts: () => ["\u0007\u0007a", "\u0007\u0007a", "b\uD800", "c"] };
    expect(replaced(twice, written)).toEqual({ texts: 2, signs: 3 });
    expect(replacedLine(twice.id, replaced(twice, written))).toBe(
      "3 characters in 2 texts cannot be held by gexf: control characters were left out, halves of characters became \uFFFD.",
    );
  });

  it("is not told where there is nothing to tell", () => {
    expect(replacedLine("json", replaced({}, written))).toBeUndefined();
  });
});
