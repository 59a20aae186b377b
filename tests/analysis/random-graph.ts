import { seededRandom } from "../../src/analysis/random.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { toyGraph } from "./toy-graph.ts";

const THINGS = ["dataset:d", "tool:t", "author:a", "concept:c", "method:m", "dataset:e"];

/** Five papers, each with about half of six things. */
export function randomGraph(seed: number): KnowledgeGraph {
  const random = seededRandom(seed);
  const papers: Record<string, string[]> = {};
  for (let paper = 0; paper < 5; paper += 1) papers[`p${paper}`] = THINGS.filter(() => random() < 0.5);
  return toyGraph(papers);
}
