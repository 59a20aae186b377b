import type { GraphNode } from "../model/graph.ts";
import { placeOf, type Adjacency } from "./adjacency.ts";
import { walk } from "./walk.ts";

/** A node with how much it belongs to the question. */
export interface Ranked {
  readonly node: GraphNode;
  /** share of a random walk to three digits, above 0; compared within one answer only */
  readonly score: number;
}

/** Answers that are put in order at once: who asks wants ten or so of ten thousands. */
const FIRST = 64;
/** Rounding to three digits moves a share by less: what is smaller by more is no tie. */
const TIES = 0.99;

/**
 * All nodes that a random walk with restart reaches from some nodes, these left out: from strong to weak, equal
 * ones in id order, so the answer never changes between runs. Behind the first ones the rest is put in order only
 * when somebody goes on to it.
 *
 * @param ids  the question; at least one
 * @param keep  which nodes may be answers
 * @throws Error when an id is not in the graph, or none is given
 */
export function* ranked(
  rows: Adjacency,
  ids: readonly string[],
  keep: (node: GraphNode) => boolean = () => true,
): Generator<Ranked> {
  if (ids.length === 0) throw new Error("ids must hold at least one node, got none");
  const asked = new Set(ids);
  const visits = walk(
    rows,
    ids.map((id) => placeOf(rows.place, id)),
  );
  const { nodes } = rows.graph;
  const isAnswer = (at: number): boolean => {
    const node = nodes[at];
    return node !== undefined && !asked.has(node.id) && keep(node);
  };
  const last = strongShare(visits, isAnswer);
  const isFirst = (share: number): boolean => share >= last * TIES && rounded(share) >= rounded(last);
  yield* inOrder(nodes, visits, (share, at) => isFirst(share) && isAnswer(at));
  yield* inOrder(nodes, visits, (share, at) => !isFirst(share) && isAnswer(at));
}

/** All of {@link ranked}. */
export function ranking(...question: Parameters<typeof ranked>): Ranked[] {
  return [...ranked(...question)];
}

/** The share of the last of the first answers; 0 where there are fewer. */
function strongShare(visits: Float64Array, isAnswer: (at: number) => boolean): number {
  const strongest = new Float64Array(FIRST);
  let least = 0;
  for (let at = 0; at < visits.length; at += 1) {
    const share = visits[at] ?? 0;
    if (share <= least || !isAnswer(at)) continue;
    let place = FIRST - 1;
    for (; place > 0 && (strongest[place - 1] ?? 0) < share; place -= 1)
      strongest[place] = strongest[place - 1] ?? 0;
    strongest[place] = share;
    least = strongest[FIRST - 1] ?? 0;
  }
  return least;
}

function inOrder(
  nodes: readonly GraphNode[],
  visits: Float64Array,
  isWanted: (share: number, at: number) => boolean,
): Ranked[] {
  const found: Ranked[] = [];
  for (let at = 0; at < visits.length; at += 1) {
    const [share, node] = [visits[at] ?? 0, nodes[at]];
    if (share > 0 && node !== undefined && isWanted(share, at)) found.push({ node, score: rounded(share) });
  }
  return found.toSorted((one, two) => two.score - one.score);
}

/** A difference below a thousandth is a tie: what is far away would decide it. */
function rounded(share: number): number {
  return share > 0 ? Number(share.toPrecision(3)) : 0;
}
