import { seededRandom } from "./seeded-random.mjs";

const NAMED = 8;
const FROM_ANYWHERE = 0.4;

/**
 * A graph of papers and as many things, with planted communities of unlike sizes: a paper names eight things, by a
 * power law among those of its community, and some from anywhere. The same number of edges gives the same graph.
 * `links` are ends and weight of each, `truth` is the community of each node, in their order.
 */
export function madeGraph(edges) {
  const random = seededRandom(edges);
  const papers = Math.round(edges / NAMED);
  const communities = Math.max(8, Math.round(Math.sqrt(papers) / 2));
  const truth = Array.from({ length: 2 * papers }, () => Math.floor(communities * random() ** 1.5));
  const things = Array.from({ length: communities }, () => []);
  for (let thing = papers; thing < 2 * papers; thing += 1) things[truth[thing]].push(thing);
  const links = new Map();
  for (let paper = 0; paper < papers; paper += 1) {
    const own = things[truth[paper]];
    for (let named = 0; named < NAMED; named += 1) {
      const isOwn = own.length > 0 && random() >= FROM_ANYWHERE;
      const thing = isOwn
        ? own[Math.floor(own.length * random() ** 2)]
        : papers + Math.floor(papers * random());
      links.set(`${paper} ${thing}`, [paper, thing, 0.25 + 0.75 * random()]);
    }
  }
  return { links: [...links.values()], truth };
}
