import { DirectedGraph, UndirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { firstDay } from "../../src/exporters/first-day.ts";
import { gexf12 } from "../../src/exporters/gexf-1.2.ts";
import { gexf } from "../../src/exporters/gexf.ts";
import { shaped } from "../../src/exporters/shape.ts";
import { importGraph } from "../../src/importers/import-graph.ts";
import type { GraphEdge, GraphNode, KnowledgeGraph } from "../../src/model/graph.ts";
import type { AnalysedGraph } from "../../src/saved/saved.ts";
import { source } from "../seeds.ts";
import { lintGexf } from "./gexf-lint.ts";

/** Ten papers, each two years after the one before; all name JetClass, the last alone TrackML. */
const DATES = ["2003", "2005-07", "2007-02-31", ...[9, 11, 13, 15, 17, 19, 21].map(yearAndDay)];

describe("a GEXF of papers with dates", () => {
  const text = written(DATES);

  it("is dynamic, and breaks no rule of Gephi", () => {
    expect(text).toContain(
      '<graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed">',
    );
    expect(lintGexf(text)).toEqual([]);
  });

  it("shows a paper from its date, where a year or a month is its first day", () => {
    expect(startOf(text, 'node id="paper:p0"')).toBe("2003-01-01");
    expect(startOf(text, 'node id="paper:p1"')).toBe("2005-07-01");
    expect(startOf(text, 'node id="paper:p2"')).toBe("2007-02-01"); // there is no 31st
    expect(startOf(text, 'node id="paper:p9"')).toBe("2021-05-04");
  });

  it("shows a thing from the first paper that names it, whatever the order of papers", () => {
    expect(startOf(text, 'node id="dataset:jetclass"')).toBe("2003-01-01");
    expect(startOf(text, 'node id="dataset:trackml"')).toBe("2021-05-04");
    expect(startOf(written(DATES.toReversed()), 'node id="dataset:jetclass"')).toBe("2003-01-01");
  });

  it("shows a link from its paper, though the thing is older", () => {
    expect(startOf(text, 'source="paper:p9" target="dataset:jetclass"')).toBe("2021-05-04");
  });

  it("is read by graphology-gexf as the same graph without times", () => {
    const still = text
      .replaceAll(/ start="[^"]*"/gu, "")
      .replace(/mode="dynamic"[^>]*?"interval"/u, 'mode="static"');
    expect(still).not.toBe(text);
    expect(lintGexf(still)).toEqual([]);
    expect(parse(DirectedGraph, text).export()).toEqual(parse(DirectedGraph, still).export());
  });

  it("comes back into Paperloom with the dates, and without a complaint about times", async () => {
    const { built, problems } = await importGraph(source("own", text), 1);
    expect(problems).toEqual([]);
    expect(built?.graph.nodes.flatMap((node) => (node.kind === "paper" ? [node.paper.date] : []))).toEqual(
      DATES,
    );
  });

  it("is dynamic in a projection on papers, whose ties begin with the later one", () => {
    const similar = shaped(analysed(DATES), { projection: "similar-papers" });
    const projected = [...gexf.write(similar)].join("");
    expect(lintGexf(projected)).toEqual([]);
    expect(startOf(projected, 'source="paper:p0" target="paper:p9"')).toBe("2021-05-04");
    expect(parse(UndirectedGraph, projected).order).toBe(10);
  });
});

describe("a GEXF without a time", () => {
  it.each([
    ["where two papers of ten have no date", written(["", "", ...DATES.slice(2)])],
    ["where there are no papers", written([])],
    ["in version 1.2, which old readers read", [...gexf12.write(analysed(DATES))].join("")],
    [
      "in a projection on things",
      [...gexf.write(shaped(analysed(DATES), { projection: "used-together" }))].join(""),
    ],
  ])("is static: %s", (_, text) => {
    expect(text).toContain('mode="static" defaultedgetype');
    expect(text).not.toContain(" start=");
  });
});

it("one paper of ten may lack a date: it is there always, and so is what it alone names", () => {
  const text = written([...DATES.slice(1), ""]);
  expect(lintGexf(text)).toEqual([]);
  expect(text).toContain('mode="dynamic"');
  expect(startOf(text, 'node id="paper:p8"')).toBe("2021-05-04");
  expect(startOf(text, 'node id="paper:p9"')).toBeUndefined();
  expect(startOf(text, 'node id="dataset:trackml"')).toBeUndefined();
  expect(startOf(text, 'source="paper:p9" target="dataset:jetclass"')).toBeUndefined();
});

it.each(["", "soon", "2024-13", "0000", "24", "2024-01-01T10:00:00Z"])("%j has no first day", (date) => {
  expect(firstDay(date)).toBeUndefined();
});

function yearAndDay(year: number): string {
  return `20${String(year).padStart(2, "0")}-05-04`;
}

function written(dates: readonly string[]): string {
  return [...gexf.write(analysed(dates))].join("");
}

function analysed(dates: readonly string[]): AnalysedGraph {
  const papers = dates.map((date, at): GraphNode => {
    const id = `paper:p${at}` as const;
    const dated = date === "" ? {} : { date };
    return {
      id,
      kind: "paper",
      name: `Paper ${at}`,
      paper: { id, title: `Paper ${at}`, ...dated, origins: [] },
    };
  });
  const things = ["jetclass", "trackml"].map((slug): GraphNode => {
    return { id: `dataset:${slug}`, kind: "dataset", name: slug, aliases: [] };
  });
  const last = dates.length - 1;
  const edges = dates.flatMap((_, at) => [
    naming(at, "jetclass"),
    ...(at === last ? [naming(at, "trackml")] : []),
  ]);
  const graph: KnowledgeGraph = { nodes: [...things, ...papers], edges };
  return { graph, analysis: analyse(graph, { seed: 1 }) };
}

function naming(at: number, slug: string): GraphEdge {
  const [paper, entity] = [`paper:p${at}`, `dataset:${slug}`] as const;
  return {
    source: paper,
    target: entity,
    relation: "uses",
    weight: 0.8,
    mentions: [
      {
        paper,
        entity,
        field: "title",
        start: 0,
        end: 5,
        surface: "Paper",
        sentence: `Paper ${at}`,
        rule: "known-names",
        confidence: 1,
      },
    ],
  };
}

/** The start that the first element with these attributes has. */
function startOf(text: string, attributes: string): string | undefined {
  const at = text.indexOf(attributes);
  expect(at, attributes).toBeGreaterThan(0);
  return / start="([^"]*)"/u.exec(text.slice(at, text.indexOf(">", at)))?.[1];
}
