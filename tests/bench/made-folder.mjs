import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { madeGraph } from "./made-graph.mjs";
import { seededRandom } from "./seeded-random.mjs";

const WORDS =
  "jet tagging detector track neutrino flux kernel network shower energy dark matter lattice quark cosmic ray survey galaxy field model data simulation measure search limit decay mass".split(
    " ",
  );
const KINDS = ["dataset", "tool", "method", "concept", "author"];
const ABSTRACT = 120;

/**
 * A graph folder as `paperloom build` writes it, of a made graph with planted communities: papers with titles and
 * abstracts of made words, eight things each, every link with its sentence. Communities lie in discs on a spiral.
 * Also gives the bare graph of it, for pages that know no papers: places, colours, sizes, ends of edges.
 */
export function madeFolder(folder, edgeCount) {
  const { links, truth } = madeGraph(edgeCount);
  const degree = truth.map(() => 0);
  for (const [one, two] of links) {
    degree[one] += 1;
    degree[two] += 1;
  }
  const random = seededRandom(edgeCount + 1);
  const text = (words) =>
    Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]).join(" ");
  const papers = truth.length / 2;
  const ids = truth.map((_, at) => (at < papers ? `paper:arxiv:${at}` : `${KINDS[at % 5]}:made-${at}`));
  const order = ids.map((_, at) => at).toSorted((one, two) => (ids[one] < ids[two] ? -1 : 1));
  const most = Math.max(...truth) + 1;
  const places = truth.map((community) => {
    const [far, turn] = [900 * Math.sqrt((community + 0.5) / most), community * 2.4];
    const [near, round] = [(600 / Math.sqrt(most)) * Math.sqrt(random()), random() * 2 * Math.PI];
    return [far * Math.cos(turn) + near * Math.cos(round), far * Math.sin(turn) + near * Math.sin(round)];
  });
  const nodes = order.map((at) => {
    const [x, y] = places[at].map((value) => Math.round(value * 1000) / 1000);
    const computed = {
      community: truth[at],
      degree: degree[at],
      pagerank: 1 / truth.length,
      x,
      y,
    };
    if (at >= papers)
      return { id: ids[at], kind: KINDS[at % 5], name: `${text(2)} ${at}`, aliases: [], ...computed };
    const [title, abstract] = [text(8), text(ABSTRACT)];
    const paper = { id: ids[at], title, abstract, arxiv: String(at), date: "2024-01-01", origins: [] };
    return { id: ids[at], kind: "paper", name: title, paper, ...computed };
  });
  const pairs = links
    .map(([one, two, weight]) => (one < two ? [one, two, weight] : [two, one, weight]))
    .toSorted(([a, b], [c, d]) => compare(ids[a], ids[c]) || compare(ids[b], ids[d]));
  const edges = pairs.map(([source, target, weight]) => ({
    source: ids[source],
    target: ids[target],
    relation: KINDS[target % 5] === "author" ? "authored" : "uses",
    weight: Math.round(weight * 1000) / 1000,
  }));
  const sizes = new Map();
  for (const community of truth) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const communities = [...sizes]
    .toSorted(([one], [two]) => one - two)
    .map(([number, size]) => ({ number, size, label: [`community ${number}`], stability: 1 }));
  mkdirSync(folder, { recursive: true });
  const head = `"format":"paperloom-graph","version":1,"modularity":0.5,"communities":${JSON.stringify(communities)}`;
  writeFileSync(
    join(folder, "graph.json"),
    `{${head},\n"nodes":[\n${lines(nodes)}\n],\n"edges":[\n${lines(edges)}\n]}\n`,
  );
  const mentions = edges.map(({ source: paper, target: entity }) => {
    const sentence = text(20);
    const surface = sentence.split(" ")[0];
    const place = { field: "abstract", start: 0, end: surface.length, surface, sentence };
    return JSON.stringify({ paper, entity, ...place, rule: "made", confidence: 1 });
  });
  writeFileSync(join(folder, "mentions.jsonl"), `${mentions.join("\n")}\n`);
  return {
    x: places.map(([x]) => x),
    y: places.map(([, y]) => y),
    community: truth,
    degree,
    edges: pairs.flatMap(([source, target]) => [source, target]),
  };
}

function lines(rows) {
  return rows.map((row) => JSON.stringify(row)).join(",\n");
}

function compare(one, two) {
  if (one === two) return 0;
  return one < two ? -1 : 1;
}
