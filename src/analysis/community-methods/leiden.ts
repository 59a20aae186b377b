import Clustering from "networkanalysis-ts/clustering.js";
import LeidenAlgorithm from "networkanalysis-ts/leidenAlgorithm.js";
import Network from "networkanalysis-ts/network.js";
import { nodesAsUnits } from "../units.ts";
import type { WeightedView } from "../view.ts";
import type { CommunityMethod } from "./method.ts";

/** Where communities were planted a second one added 0.01 to 0.07 of modularity, a third less than 0.002. */
const ITERATIONS = 2;

/**
 * Leiden: as Louvain, but a community is refined into well linked parts before it becomes a node, so that it cannot
 * fall apart unseen. By the implementation of its authors' group.
 *
 * @see Traag, Waltman, van Eck (2019), Scientific Reports 9:5233
 */
export const leiden: CommunityMethod = {
  id: "leiden",
  label: "Leiden",
  on(view, resolution) {
    const network = networkOf(view);
    return (random) => {
      const algorithm = new LeidenAlgorithm();
      algorithm.initializeBasedOnResolutionAndNIterationsAndRandomnessAndRandom(
        // its gain is weight - resolution * strength * strength: modularity, when divided by all strength
        resolution / (2 * network.getTotalEdgeWeight()),
        ITERATIONS,
        LeidenAlgorithm.DEFAULT_RANDOMNESS,
        // what it draws of Java's generator, which it brings along and starts from the clock
        { nextInt: (below: number) => Math.floor(random() * below), nextDouble: random },
      );
      const clustering = new Clustering({ nNodes: network.getNNodes() });
      algorithm.improveClustering(network, clustering);
      return clustering.getClusters();
    };
  },
};

/** The view as the library has it: every link once for each end; a node weighs what its links weigh. */
function networkOf(view: WeightedView): Network {
  const { offsets, others, weights } = nodesAsUnits(view);
  return new Network({
    nNodes: view.order,
    setNodeWeightsToTotalEdgeWeights: true,
    firstNeighborIndices: [...offsets],
    neighbors: [...others],
    edgeWeights: [...weights],
  });
}
