import graphologyLouvain from "graphology-communities-louvain";
import { readAsGraphology } from "../read-as-graphology.ts";
import type { CommunityMethod } from "./method.ts";

/**
 * Louvain: nodes move to the community of the greatest gain, then communities become nodes.
 *
 * @see Blondel et al. (2008), J. Stat. Mech. P10008
 */
export const louvain: CommunityMethod = {
  id: "louvain",
  label: "Louvain",
  on(view, resolution) {
    const graph = readAsGraphology(view);
    return (random) => {
      const found = graphologyLouvain(graph, {
        getEdgeWeight: "weight",
        resolution,
        rng: random,
        // every node is visited until none gains: on small graphs better in the end than a queue of those near a move
        fastLocalMoves: false,
      });
      return Array.from({ length: view.order }, (_, at) => found[String(at)] ?? -1);
    };
  },
};
