import { carried } from "../../src/analysis/carried.ts";
import { correct } from "../../src/ledger/correct.ts";
import type { Ledger } from "../../src/ledger/correction.ts";
import { settle, type Remark } from "../../src/ledger/settle.ts";
import type { AnalysedGraph } from "../../src/saved/saved.ts";

/** A graph as its reader corrected it, with what was known about it, and what is odd about the corrections. */
export interface CorrectedView {
  readonly analysed: AnalysedGraph;
  readonly remarks: readonly Remark[];
}

/** A graph with corrections; the very one where there are none. */
export function correctedView(base: AnalysedGraph, ledger: Ledger): CorrectedView {
  if (ledger.length === 0) return { analysed: base, remarks: [] };
  const { graph, remarks } = correct(base.graph, ledger);
  return { analysed: { graph, analysis: carried(graph, base, settle(ledger).goals) }, remarks };
}
