/**
 * Textbook ways to guess missing links, to compare ours with. Each takes compressed rows and gives a function from
 * the place of a paper to the scores of all nodes.
 */

/** Named by most papers first. */
export function popularity({ offsets }) {
  const scores = Float64Array.from({ length: offsets.length - 1 }, (_, at) => offsets[at + 1] - offsets[at]);
  return () => scores;
}

/** Papers that name both an answer and a thing of the paper, summed over its things. */
export function commonNeighbours(rows) {
  return overThings(
    rows,
    () => 1,
    (common) => common,
  );
}

/** The same, a paper that names much counting less. */
export function adamicAdar(rows) {
  return overThings(
    rows,
    (named) => 1 / Math.log(named),
    (common) => common,
  );
}

/** Papers that name both, as a share of those that name either. */
export function jaccard(rows) {
  return overThings(
    rows,
    () => 1,
    (common, one, two) => common / (one + two - common),
  );
}

function overThings({ offsets, neighbours }, count, likeness) {
  const links = (at) => offsets[at + 1] - offsets[at];
  const around = (at) => neighbours.subarray(offsets[at], offsets[at + 1]);
  return (paper) => {
    const scores = new Float64Array(offsets.length - 1);
    for (const thing of around(paper)) {
      const common = new Map();
      for (const other of around(thing)) {
        if (other === paper) continue;
        for (const answer of around(other))
          if (answer !== thing) common.set(answer, (common.get(answer) ?? 0) + count(links(other)));
      }
      for (const [answer, sum] of common) scores[answer] += likeness(sum, links(thing), links(answer));
    }
    return scores;
  };
}

/** Personalised PageRank as published: damping 0.85, all links alike, by powers until no share changes by 1e-7. */
export function pageRank({ offsets, neighbours }) {
  const nodes = offsets.length - 1;
  return (paper) => {
    let now = new Float64Array(nodes);
    now[paper] = 1;
    for (let change = 1; change > 1e-7;) {
      const next = new Float64Array(nodes);
      next[paper] = 0.15;
      for (let at = 0; at < nodes; at += 1) {
        if (now[at] === 0) continue;
        const [first, end] = [offsets[at], offsets[at + 1]];
        const share = (0.85 * now[at]) / (end - first);
        if (first === end) next[paper] += 0.85 * now[at];
        for (let entry = first; entry < end; entry += 1) next[neighbours[entry]] += share;
      }
      change = 0;
      for (let at = 0; at < nodes; at += 1) change = Math.max(change, Math.abs(next[at] - now[at]));
      now = next;
    }
    return now;
  };
}
