import { describe, expect, it } from "vitest";
import { adjacency } from "../../src/analysis/adjacency.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { indexGraph } from "../../web/state/graph-index.ts";
import { QUESTIONS, type Line, type Sight } from "../../web/state/questions.ts";
import { seeds } from "../seeds.ts";

const built = await buildFromSources(seeds(), { seed: 1 });
const sight: Sight = { index: indexGraph(built), rows: () => adjacency(built.graph) };

/** @param given  for each blank an id or a year, or several ids */
function answer(id: string, ...given: readonly (string | readonly string[])[]): readonly Line[] {
  const question = QUESTIONS.find((one) => one.id === id);
  if (question === undefined) throw new Error(`there is no question ${id}`);
  expect(question.words).toHaveLength(question.blanks.length + 1);
  return question.answer(
    sight,
    given.map((one) => (typeof one === "string" ? [one] : one)),
  );
}

describe("the answer to", () => {
  it("“What is used together with …?” has things that papers name with it, and the sentences", () => {
    const lines = answer("together", "tool:redvid");
    expect(lines.map(({ text, note }) => [text, note])).toContainEqual(["TrackML", "1 paper names both"]);
    expect(lines.every(({ hops, ids }) => hops.length > 0 && ids.includes("tool:redvid"))).toBe(true);
  });

  it("“What is used together with …?” of several has what any of them is named with, and none of them", () => {
    const asked = ["tool:redvid", "dataset:jetclass"];
    const lines = answer("together", asked);
    // TrackML stands beside REDVID, AspenOpenJets beside JetClass
    expect(lines.map(({ text, note }) => [text, note])).toEqual(
      expect.arrayContaining([
        ["TrackML", "1 paper names it with one of these"],
        ["AspenOpenJets", "1 paper names it with one of these"],
      ]),
    );
    expect(lines.map(({ text }) => text)).not.toContain("REDVID");
  });

  it("“Who uses …?” of several has the papers that name them all", () => {
    const [line, ...others] = answer("who", ["dataset:jetclass", "dataset:aspenopenjets"]);
    expect(others).toEqual([]);
    expect(line?.ids).toEqual(["paper:arxiv:2412.10504", "dataset:jetclass", "dataset:aspenopenjets"]);
    expect(line?.note).toBe("names them all, 2024");
    expect(line?.hops.join(" ")).toMatch(/JetClass.*AspenOpenJets/u);
    expect(answer("who", ["tool:redvid", "dataset:jetclass"])).toEqual([]);
  });

  it("“Who uses …?” has the papers, those that introduce it first", () => {
    const lines = answer("who", "tool:redvid");
    expect(lines).toHaveLength(3);
    expect(lines[0]?.note).toMatch(/^introduces it/u);
    expect(lines[0]?.hops.join(" ")).toContain("REDVID");
    expect(lines.every(({ kind }) => kind === "paper")).toBe(true);
  });

  it("“How are … and … connected?” has ways whose every hop is proved", () => {
    const [line] = answer("connected", "tool:redvid", "dataset:trackml");
    expect(line?.ids.at(0)).toBe("tool:redvid");
    expect(line?.ids.at(-1)).toBe("dataset:trackml");
    expect(line?.note).toBe("over 1 step");
    expect(line?.hops).toHaveLength(2);
    expect(answer("connected", "tool:redvid", "tool:nowhere")).toEqual([]);
  });

  it("“How are … and … connected?” of several has ways from any of one side to any of the other", () => {
    const lines = answer(
      "connected",
      ["tool:redvid", "dataset:jetclass"],
      ["dataset:trackml", "dataset:aspenopenjets"],
    );
    const ends = lines.map(({ ids }) => `${ids.at(0)} to ${ids.at(-1)}`);
    expect(ends).toEqual(
      expect.arrayContaining(["tool:redvid to dataset:trackml", "dataset:jetclass to dataset:aspenopenjets"]),
    );
  });

  it("“What is new since …?” has what first appears in that year or later", () => {
    const years = answer("new", "2024").map(({ note }) => Number(/\d{4}$/u.exec(note)?.[0]));
    expect(years.length).toBeGreaterThan(0);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(2024);
    expect(answer("new", "2999")).toEqual([]);
  });

  it("“What did … introduce?” has the things of a paper, or of all papers of an author", () => {
    const paper = built.graph.edges.find(
      ({ target, relation }) => target === "tool:redvid" && relation === "introduces",
    );
    expect(answer("introduced", paper?.source ?? "").map(({ text }) => text)).toContain("REDVID");
    const author = built.graph.edges.find(({ relation }) => relation === "authored");
    expect(() => answer("introduced", author?.target ?? "")).not.toThrow();
  });
});
