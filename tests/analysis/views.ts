import { UndirectedGraph } from "graphology";
import { seededRandom } from "../../src/analysis/random.ts";
import type { WeightedView } from "../../src/analysis/view.ts";

/** Nodes from 0; each pair is joined with weight 1. */
export function viewOf(order: number, pairs: readonly (readonly [number, number])[]): WeightedView {
  const view: WeightedView = new UndirectedGraph();
  for (let at = 0; at < order; at += 1) view.addNode(String(at), { x: 0, y: 0, size: 1 });
  for (const [one, two] of pairs) view.addEdge(String(one), String(two), { weight: 1 });
  return view;
}

/** All pairs of some nodes. */
export function clique(nodes: readonly number[]): (readonly [number, number])[] {
  return nodes.flatMap((one) => nodes.filter((two) => two > one).map((two) => [one, two] as const));
}

/** A graph by chance, with weights between 0.05 and 1.05; some nodes may have no edge. */
export function randomView(seed: number, order: number, pairs: number): WeightedView {
  const random = seededRandom(seed);
  const view = viewOf(order, []);
  const any = () => Math.floor(random() * order);
  for (let made = 0; made < pairs; made += 1) {
    const [one, two] = [any(), any()];
    if (one !== two) view.mergeEdge(String(one), String(two), { weight: 0.05 + random() });
  }
  return view;
}

/** Papers that name eight of as many things, half of them by a power law among those of their field, half any. */
export function fieldsView(seed: number, papers: number, fields: number): WeightedView {
  const random = seededRandom(seed);
  const view = viewOf(2 * papers, []);
  for (let paper = 0; paper < papers; paper += 1)
    for (let named = 0; named < 8; named += 1) {
      const rank = Math.floor((papers / fields) * random() ** 2);
      const thing = random() < 0.5 ? rank * fields + (paper % fields) : Math.floor(papers * random());
      view.mergeEdge(String(paper), String(papers + (thing % papers)), { weight: 0.25 + 0.75 * random() });
    }
  return view;
}
