import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { noteNames } from "../../src/exporters/note-names.ts";
import { shaped } from "../../src/exporters/shape.ts";
import { vault } from "../../src/exporters/vault.ts";
import type { AnalysedGraph, GraphNode, KnowledgeGraph } from "../../src/model/graph.ts";
import { PROJECTION_NAMES } from "../../src/model/projection.ts";
import type { WrittenGraph } from "../../src/saved/saved.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { JETS } from "./small-graph.ts";

describe("a vault", () => {
  it("has a note for each node, which links to what the paper names and quotes the sentence", () => {
    expect(Object.fromEntries(filesOf(analysed(JETS)))).toEqual({
      "JetClass.md": [
        "---",
        'id: "dataset:jetclass"',
        'kind: "dataset"',
        'tags: ["dataset"]',
        "---",
        "",
        "# JetClass",
        "",
        "Dataset",
        "",
        "## Papers: Introduces",
        "",
        "- [[Particle Transformer]]",
        '  > We introduce "JetClass".',
        "",
        "",
      ].join("\n"),
      "Particle Transformer.md": [
        "---",
        'id: "paper:arxiv:2202.03772"',
        'kind: "paper"',
        'tags: ["paper"]',
        'arxiv: "2202.03772"',
        'date: "2022-02-08"',
        "---",
        "",
        "# Particle Transformer",
        "",
        "2022  ",
        "[arXiv](<https://arxiv.org/abs/2202.03772>)",
        "",
        "## Introduces",
        "",
        "- [[JetClass]]",
        '  > We introduce "JetClass".',
        "",
        "",
      ].join("\n"),
      "Index.md": [
        "# Papers and what they name",
        "",
        "## Papers (1)",
        "",
        "- [[Particle Transformer]]",
        "",
        "## Datasets (1)",
        "",
        "- [[JetClass]]",
        "",
        "## Communities",
        "",
        "### unclustered (2)",
        "",
        "- [[JetClass]]",
        "- [[Particle Transformer]]",
        "",
        "",
      ].join("\n"),
    });
  });

  it("says under which other names a thing goes, and links to addresses of the web alone", () => {
    const aliases = ['Jet "Class"', "a: b"];
    const [, text = ""] = filesOf(analysed(named("α\\β", { aliases, url: "https://x.org/a" })))[1] ?? [];
    expect(text).toContain(
      String.raw`aliases: ["α\\β", "Jet \"Class\"", "a: b"]` + '\nurl: "https://x.org/a"\n',
    );
    expect(text).toContain("\n# α\\\\β\n\nDataset  \n[Page](<https://x.org/a>)\n");
    const [, without] = filesOf(analysed(named("α", { aliases, url: "javascript:alert(1)" })))[1] ?? [];
    expect(without).not.toContain("javascript");
  });

  it.each(PROJECTION_NAMES)("of the projection %s ties notes of one sort and says by what", (projection) => {
    const files = filesOf(shaped(analysed(hostileGraph()), { projection }));
    expectLinked(files);
    const tied = files.filter(([, text]) => /^- \[\[.+\]\] \([\d.]+\)\n {2}> /mu.test(text));
    expect(tied.length).toBeGreaterThan(10);
  });
});

describe("the vault exporter", () => {
  const graph = hostileGraph();

  it("writes hostile names as text: every link leads to a file, every fact is one of YAML", () => {
    const files = filesOf(analysed(graph));
    expect(files).toHaveLength(graph.nodes.length + 1);
    expectLinked(files);
    for (const [, text] of files) {
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toContain("\u0000");
      const markup = text.replaceAll(/^---\n[^]*?\n---\n|\[\[[^\n]*?\]\]|\]\(<[^>\n]*>\)|\\./gmu, "");
      expect(markup.replaceAll(/^ {2}>/gmu, "")).not.toMatch(/[<>\]`|$]|%%|==/u);
    }
  });

  it("writes the same again", () => {
    expect(filesOf(analysed(graph))).toEqual(filesOf(analysed(graph)));
  });

  it("writes a graph without nodes", () => {
    expect(filesOf(analysed({ nodes: [], edges: [] }))).toHaveLength(1);
  });
});

describe("the name of a note", () => {
  const cases: [names: readonly string[], notes: readonly string[]][] = [
    [["JetClass"], ["JetClass"]],
    [
      ["JetClass", "JETCLASS", "jetclass"],
      ["JetClass", "JETCLASS (Dataset)", "jetclass (Dataset 2)"],
    ],
    [
      ["\u00C9tude", "E\u0301tude"],
      ["Étude", "Étude (Dataset)"],
    ], // macOS takes both for one
    [["Index"], ["Index (Dataset)"]], //                                 which stands there already
    [["MadGraph5_aMC@NLO"], ["MadGraph5_aMC@NLO"]],
    [[String.raw`OmniJet-$\alpha$`], ["OmniJet-α"]],
    [["a/b: [d]|e#f^g?"], ["a-b- -d-e-f-g"]],
    [
      ["NUL", "com1.x", "Con"],
      ["Dataset NUL", "Dataset com1.x", "Dataset Con"],
    ], // devices of Windows
    [
      ["..", "", "\u202E"],
      ["Dataset", "Dataset (Dataset)", "Dataset (Dataset 2)"],
    ],
    [["ends. "], ["ends"]],
    [["é".repeat(80)], ["é".repeat(48)]], // 96 bytes and .md
  ];
  it.each(cases)("%j: %j", (names, notes) => {
    expect(namesOf(names)).toEqual(notes);
  });

  it("is one that every file system takes, and no other's, whatever nodes are called", () => {
    const parts = fc.constantFrom(
      "NUL",
      "con",
      ".",
      " ",
      "/",
      "\\",
      "#",
      "^",
      "[",
      "]",
      "|",
      "É",
      "E\u0301",
      "ß",
      "SS",
      "\uD800",
      "\u{1F600}",
      "_",
      "%",
      "(Dataset)",
    );
    const made = fc.array(parts, { maxLength: 6 }).map((list) => list.join(""));
    const long = fc.string({ unit: "binary", minLength: 90, maxLength: 200 });
    const names = fc.array(fc.oneof(made, long, fc.string({ unit: "grapheme" })), { maxLength: 12 });
    fc.assert(
      fc.property(names, (list) => {
        const notes = namesOf(list);
        for (const note of notes) expectSafe(note);
        const collator = new Intl.Collator("en", { sensitivity: "accent" });
        const sorted = [...notes, "Index"].toSorted((one, two) => collator.compare(one, two));
        for (const [at, note] of sorted.entries()) expect(note).not.toBe(sorted[at + 1]);
        expect(new Set(notes.map((note) => note.normalize("NFD").toUpperCase())).size).toBe(list.length);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

function expectSafe(note: string): void {
  expect(Buffer.byteLength(`${note}.md`)).toBeLessThanOrEqual(100);
  expect(note.isWellFormed()).toBe(true);
  expect(note).toMatch(/^[^ .].*(?<![ .])$|^[^ .]$/u);
  // oxlint-disable-next-line no-control-regex
  expect(note).not.toMatch(/[\u0000-\u001F\u007F<>:"/\\|?*#^[\]%]|_{2}/u);
  expect(note.split(".")[0]?.trim()).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/iu);
}

/** Every link leads to a file, and every line at the head of a note is a name and a text, number or list. */
function expectLinked(files: readonly (readonly [name: string, text: string])[]): void {
  const names = new Set(files.map(([name]) => name));
  expect(names.size).toBe(files.length);
  for (const [, text] of files) {
    const links = Array.from(
      text.matchAll(/\[\[([^|\]]+)(?:\|(?:\\.|[^\\\]\n])+)?\]\]/gu),
      ([, note]) => note,
    );
    expect(links).toHaveLength(text.split("[[").length - 1);
    for (const note of links) expect(names).toContain(`${note}.md`);
    const [, head = ""] = /^---\n([^]*?)---\n/u.exec(text) ?? [];
    for (const line of head.split("\n").slice(0, -1)) {
      const [, value = ""] = /^[a-z]+: (.*)$/u.exec(line) ?? [];
      expect(JSON.parse(value), line).toBeDefined();
    }
  }
}

function named(
  name: string,
  facts: { readonly aliases: readonly string[]; readonly url: string },
): KnowledgeGraph {
  return {
    ...JETS,
    nodes: JETS.nodes.map((node) => (node.kind === "paper" ? node : { ...node, name, ...facts })),
  };
}

function namesOf(names: readonly string[]): string[] {
  const nodes = names.map((name, at): GraphNode => ({
    id: `dataset:${at}`,
    kind: "dataset",
    name,
    aliases: [],
  }));
  return [...noteNames(nodes, ["Index"]).values()];
}

function analysed(graph: KnowledgeGraph): AnalysedGraph {
  return { graph, analysis: analyse(graph, { seed: 1 }) };
}

function filesOf(written: WrittenGraph): (readonly [name: string, text: string])[] {
  return Array.from(vault.files(written), ({ name, pieces }) => [name, [...pieces].join("")] as const);
}
