import { seededRandom } from "../../src/analysis/random.ts";
import { viewOfLinks, type Link, type WeightedView } from "../../src/analysis/view.ts";

/** Nodes from 0; each pair is joined with weight 1. */
export function viewOf(order: number, pairs: readonly (readonly [number, number])[]): WeightedView {
  return viewOfLinks(
    order,
    pairs.map(([one, two]) => [one, two, 1]),
  );
}

/** All pairs of some nodes. */
export function clique(nodes: readonly number[]): (readonly [number, number])[] {
  return nodes.flatMap((one) => nodes.filter((two) => two > one).map((two) => [one, two] as const));
}

/** A graph by chance, with weights between 0.05 and 1.05; some nodes may have no edge. */
export function randomView(seed: number, order: number, pairs: number): WeightedView {
  const random = seededRandom(seed);
  const any = () => Math.floor(random() * order);
  const links = Array.from({ length: pairs }, (): Link => [any(), any(), 0.05 + random()]);
  return viewOfLinks(order, distinct(links.filter(([one, two]) => one !== two)));
}

/** Papers that name eight of as many things, half of them by a power law among those of their field, half any. */
export function fieldsView(seed: number, papers: number, fields: number): WeightedView {
  const random = seededRandom(seed);
  const links = Array.from({ length: papers * 8 }, (_, at): Link => {
    const paper = Math.floor(at / 8);
    const rank = Math.floor((papers / fields) * random() ** 2);
    const thing = random() < 0.5 ? rank * fields + (paper % fields) : Math.floor(papers * random());
    return [paper, papers + (thing % papers), 0.25 + 0.75 * random()];
  });
  return viewOfLinks(2 * papers, distinct(links));
}

/** Of links with the same ends the last. */
function distinct(links: readonly Link[]): Link[] {
  const byEnds = links.map(
    (link) => [`${Math.min(link[0], link[1])} ${Math.max(link[0], link[1])}`, link] as const,
  );
  return [...new Map(byEnds).values()];
}
