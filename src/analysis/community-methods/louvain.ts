import graphologyLouvain from "graphology-communities-louvain";
import { modularity } from "../modularity.ts";
import { refined } from "../refined.ts";
import type { CommunityMethod } from "./method.ts";

/**
 * Louvain: nodes move to the community of the greatest gain, then communities become nodes. At the end single nodes
 * may move once more: among weak communities, as of papers that name things of all fields, that gains much.
 *
 * @see Blondel et al. (2008), J. Stat. Mech. P10008
 */
export const louvain: CommunityMethod = {
  id: "louvain",
  label: "Louvain",
  run(view, random, resolution) {
    const found = graphologyLouvain(view, {
      getEdgeWeight: "weight",
      resolution,
      rng: random,
      // every node is visited until none gains: a third slower than a queue of those whose neighbours moved, and better
      fastLocalMoves: false,
    });
    const first = Array.from({ length: view.order }, (_, at) => found[String(at)] ?? 0);
    const community = refined(view, first, resolution);
    return { community, modularity: modularity(view, community, resolution) };
  },
};
