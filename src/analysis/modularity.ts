import modularityOf from "graphology-metrics/graph/modularity.js";
import type { WeightedView } from "./view.ts";

/** Share of weight within communities beyond chance. @param community  in the order of the nodes */
export function modularity(view: WeightedView, community: readonly number[], resolution: number): number {
  return modularityOf(view, {
    getNodeCommunity: (node) => community[Number(node)] ?? 0,
    getEdgeWeight: "weight",
    resolution,
  });
}
