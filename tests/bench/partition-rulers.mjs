import modularityOf from "graphology-metrics/graph/modularity.js";

/** Share of weight within communities beyond chance. */
export function modularity(graph, community) {
  return modularityOf(graph, {
    getNodeCommunity: (node) => community[Number(node)],
    getEdgeWeight: "weight",
  });
}

/** How many communities lie in more than one connected piece. */
export function inPieces(graph, community) {
  const piece = new Int32Array(graph.order).fill(-1);
  const firstPiece = new Map();
  const torn = new Set();
  for (let start = 0; start < graph.order; start += 1) {
    if (piece[start] >= 0) continue;
    piece[start] = start;
    for (const reached = [start]; reached.length > 0;)
      graph.forEachNeighbor(String(reached.pop()), (neighbour) => {
        const at = Number(neighbour);
        if (piece[at] >= 0 || community[at] !== community[start]) return;
        piece[at] = start;
        reached.push(at);
      });
    if (firstPiece.has(community[start])) torn.add(community[start]);
    firstPiece.set(community[start], start);
  }
  return torn.size;
}

/** How many communities have two nodes or more. */
export function moreThanOne(community) {
  return [...tally(community).values()].filter((size) => size > 1).length;
}

/**
 * Normalised mutual information of communities and true classes, 0 to 1: twice what one says about the other over
 * what both say. Nodes whose class is undefined are left out; NaN where no node has one.
 */
export function agreement(community, truth) {
  const known = truth.flatMap((one, at) => (one === undefined ? [] : [at]));
  const found = entropy(known.map((at) => community[at]));
  const wanted = entropy(known.map((at) => truth[at]));
  const both = entropy(known.map((at) => `${community[at]} ${truth[at]}`));
  return (2 * (found + wanted - both)) / (found + wanted);
}

/** The middle value; of an even count the upper one. */
export function median(values) {
  return values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)];
}

function entropy(values) {
  return [...tally(values).values()].reduce(
    (sum, count) => sum - (count / values.length) * Math.log(count / values.length),
    0,
  );
}

function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
