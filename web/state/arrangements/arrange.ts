import { effect, untracked } from "@preact/signals";
import type { ProjectionLayout } from "../../../src/analysis/projection-layout.ts";
import type { ProjectionName } from "../../../src/model/projection.ts";
import { leanGraph, type LeanGraph } from "../../worker/lean-graph.ts";
import type { GraphIndex } from "../graph-index.ts";
import type { Store } from "../store.ts";
import type { Arranged, Arrangement } from "./arrangement.ts";
import { sides } from "./sides.ts";
import { tied } from "./ties.ts";
import { timeline } from "./timeline.ts";

export interface ArrangeTools {
  /** width of the room by its height, as it is now */
  readonly aspect: () => number;
  readonly project: (lean: LeanGraph, projection: ProjectionName) => Promise<ProjectionLayout>;
  /** told why there is no projection; the map is shown then */
  readonly onFailure: (error: unknown) => void;
}

/** The arrangements in rows: soon computed, and closing up over what filters hide. */
const IN_ROWS = { timeline, sides };

function isInRows(arrangement: Arrangement): arrangement is keyof typeof IN_ROWS {
  return Object.hasOwn(IN_ROWS, arrangement);
}

/**
 * Computes what the chosen arrangement draws, and again where filters or corrections change it; what is drawn stays
 * until the next is here. A projection is computed once for a graph. Gives what ends it.
 */
export function followArrangement(store: Store, tools: ArrangeTools): () => void {
  const known = new Map<ProjectionName, Arranged>();
  let wanted: object | undefined;
  const project = async (index: GraphIndex, projection: ProjectionName): Promise<void> => {
    const mine = {};
    wanted = mine;
    const kept = known.get(projection);
    store.isArranging.value = kept?.index !== index;
    // what was drawn of a graph before it was corrected names other nodes
    if (store.arranged.peek()?.index !== index) store.arranged.value = undefined;
    try {
      const arranged =
        kept?.index === index
          ? kept
          : tied(index, projection, await tools.project(leanGraph(index.analysed), projection));
      known.set(projection, arranged);
      if (wanted === mine) store.arranged.value = arranged;
    } catch (error) {
      if (wanted !== mine) return;
      tools.onFailure(error);
      store.arrangement.value = "map";
    } finally {
      if (wanted === mine) store.isArranging.value = false;
    }
  };
  return effect(() => {
    const [arrangement, index] = [store.arrangement.value, store.index];
    const inRows = isInRows(arrangement) ? { of: IN_ROWS[arrangement], part: store.part.value } : undefined;
    untracked(() => {
      if (arrangement !== "map" && !isInRows(arrangement)) {
        void project(index, arrangement);
        return;
      }
      wanted = undefined;
      store.isArranging.value = false;
      store.arranged.value = inRows?.of(index, inRows.part.ids, tools.aspect());
    });
  });
}
