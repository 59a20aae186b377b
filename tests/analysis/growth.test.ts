import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { growth } from "../../src/analysis/growth.ts";
import { heldCommunities } from "../../src/analysis/held-communities.ts";
import { seededRandom } from "../../src/analysis/random.ts";
import { weightedView } from "../../src/analysis/view.ts";
import type { AnalysedGraph } from "../../src/model/graph.ts";
import { toyGraph } from "./toy-graph.ts";

const TOPICS = 12;

/** Papers on twelve topics, each naming four things of its topic and now and then one of another. */
function collection(papers: number): Record<string, string[]> {
  const random = seededRandom(7);
  const pick = (count: number) => Math.floor(random() * count);
  return Object.fromEntries(
    Array.from({ length: papers }, (_, at) => {
      const topic = pick(TOPICS);
      const own = Array.from({ length: 4 }, () => `tool:t${topic}-${pick(25)}`);
      const other = random() < 0.4 ? [`tool:t${pick(TOPICS)}-${pick(25)}`] : [];
      return [`p${String(at).padStart(5, "0")}`, [...new Set([...own, ...other])]];
    }),
  );
}

function mapOf(papers: Readonly<Record<string, readonly string[]>>, previous?: AnalysedGraph): AnalysedGraph {
  const graph = toyGraph(papers);
  return { graph, analysis: analyse(graph, { seed: 1, ...(previous === undefined ? {} : { previous }) }) };
}

const OLD = mapOf(collection(990));
const NEW = mapOf(collection(1000), OLD);

describe("a map that grew by one paper in a hundred", () => {
  it("keeps the communities and places of its nodes", () => {
    const { nodes, kept, medianMove } = growth(OLD, NEW);
    expect(nodes).toBe(OLD.graph.nodes.length);
    expect(kept).toBeGreaterThanOrEqual(0.95);
    expect(medianMove).toBeLessThan(0.02);
  });

  it("keeps the labels of its communities", () => {
    const labels = new Map(OLD.analysis.communities.map(({ number, label }) => [number, label]));
    for (const { number, label } of NEW.analysis.communities)
      if (labels.has(number)) expect(label).toEqual(labels.get(number));
  });

  it("has new papers on the map, none where another node stands", () => {
    const { x, y } = NEW.analysis;
    expect(Math.max(...x.map(Math.abs), ...y.map(Math.abs))).toBeLessThanOrEqual(1000);
    expect(new Set(x.map((value, at) => `${value} ${y[at]}`)).size).toBe(x.length);
  });

  it("is the same in every run", () => {
    expect(mapOf(collection(1000), OLD)).toEqual(NEW);
  });
});

describe("a map of the same papers", () => {
  it("is the older map", () => {
    const { community, x, y, communities } = mapOf(collection(990), OLD).analysis;
    expect({ x, y }).toEqual({ x: OLD.analysis.x, y: OLD.analysis.y });
    expect(community).toEqual(OLD.analysis.community);
    expect(communities.map(({ label }) => label)).toEqual(OLD.analysis.communities.map(({ label }) => label));
  });
});

describe("papers on something new", () => {
  const NOVEL = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`q${at}`, [`tool:novel-${at % 5}`, `tool:novel-${(at + 1) % 5}`]]),
  );

  it("are a community with a number above all older ones", () => {
    const { graph, analysis } = mapOf({ ...collection(990), ...NOVEL }, OLD);
    const numbers = new Set(
      graph.nodes.flatMap(({ id }, at) =>
        id.startsWith("tool:novel") ? [analysis.community[at] ?? -1] : [],
      ),
    );
    const most = Math.max(...OLD.analysis.communities.map(({ number }) => number));
    expect(numbers.size).toBe(1);
    expect([...numbers][0]).toBeGreaterThan(most);
  });
});

describe("communities that no longer fit", () => {
  it("are given up, since clustering anew is much better", () => {
    const shuffled = OLD.analysis.community.map((_, at) => at % TOPICS);
    const wrong = { ...OLD, analysis: { ...OLD.analysis, community: shuffled } };
    const { modularity } = mapOf(collection(990), wrong).analysis;
    expect(modularity).toBeCloseTo(OLD.analysis.modularity, 1);
  });
});

describe("a new node between two older communities", () => {
  it("goes where it has more links, and moves none of the old ones", () => {
    const graph = toyGraph({
      a: ["tool:one", "tool:two"],
      b: ["tool:one", "tool:two"],
      c: ["tool:three", "tool:four"],
      d: ["tool:three", "tool:four"],
      e: ["tool:one", "tool:two", "tool:three"],
    });
    const before = graph.nodes.map(({ id }) => {
      if (id === "paper:e") return undefined;
      return ["paper:a", "paper:b", "tool:one", "tool:two"].includes(id) ? 0 : 1;
    });
    const found = heldCommunities(weightedView(graph), before, 1);
    expect(found).toEqual(before.map((number) => number ?? 0));
  });
});
