import { seededRandom } from "./seeded-random.mjs";

/**
 * Rulers of a map that know nothing of how it was made. Nodes and pairs are sampled by seed, the same for every map.
 *
 * @param count  number of nodes
 * @param ends  of each link the places of both nodes
 */
export function layoutRulers(count, ends) {
  const neighbours = Array.from({ length: count }, () => new Set());
  for (const [one, two] of ends) {
    neighbours[one].add(two);
    neighbours[two].add(one);
  }
  const linked = neighbours.flatMap((others, at) => (others.size > 0 ? [at] : []));
  const asked = sample(linked, 1000, 3);
  const sources = sample(linked, 20, 11).map((at) => ({ at, steps: stepsFrom(at, neighbours) }));
  return {
    /** mean share of a node's neighbours among as many nearest nodes: 0 to 1, higher is better */
    preservation: ({ x, y }) => mean(asked.map((at) => kept(at, neighbours[at], x, y))),
    /** median length of a link over the median distance of any two nodes: lower is better */
    linkLength: ({ x, y }) => median(ends.map(([one, two]) => away(x, y, one, two))) / spread(count, x, y),
    /** mean of (distance / steps - 1)² at the best scale, of pairs that ways join: 0 to 1, lower is better */
    stress: ({ x, y }) => stressOf(sources, x, y),
  };
}

function kept(at, neighbours, x, y) {
  const far = Float64Array.from(x, (_, other) => (other === at ? Infinity : away(x, y, at, other)));
  const limit = far.toSorted()[neighbours.size - 1];
  return [...neighbours].filter((other) => far[other] <= limit).length / neighbours.size;
}

/** With d the distance and s the steps the least of Σ(a d / s - 1)² over a is n - (Σ d / s)² / Σ(d / s)². */
function stressOf(sources, x, y) {
  let [pairs, sum, squares] = [0, 0, 0];
  for (const { at, steps } of sources)
    for (const [other, step] of steps.entries()) {
      if (step <= 0) continue;
      const ratio = away(x, y, at, other) / step;
      pairs += 1;
      sum += ratio;
      squares += ratio * ratio;
    }
  return 1 - (sum * sum) / squares / pairs;
}

/** Links on the shortest way to every node; -1 where none leads. */
function stepsFrom(start, neighbours) {
  const steps = new Int32Array(neighbours.length).fill(-1);
  steps[start] = 0;
  const queue = [start];
  for (const at of queue)
    for (const other of neighbours[at])
      if (steps[other] < 0) {
        steps[other] = steps[at] + 1;
        queue.push(other);
      }
  return steps;
}

function spread(count, x, y) {
  const random = seededRandom(5);
  const any = () => Math.floor(random() * count);
  return median(Array.from({ length: 20_000 }, () => away(x, y, any(), any())));
}

function sample(values, count, seed) {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => values[Math.floor(random() * values.length)]);
}

function away(x, y, one, two) {
  return Math.hypot(x[one] - x[two], y[one] - y[two]);
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values) {
  return values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)];
}
