import type { GraphNode } from "../model/graph.ts";
import type { EntityId } from "../model/kinds.ts";
import { thingsOf, type Ledger } from "./correction.ts";
import type { Remark, Settled } from "./settle.ts";

/** What is said of corrections that speak of things which a graph neither has nor gets by the others. */
export function missingIn(
  nodes: ReadonlyMap<string, GraphNode>,
  { goals, added }: Settled,
  ledger: Ledger,
): Remark[] {
  const goalOf = (id: EntityId) => goals.get(id) ?? id;
  const come = new Set([...goals.keys()].filter((id) => nodes.has(id)).map(goalOf));
  for (const { add } of added) come.add(goalOf(add));
  return ledger.flatMap((correction, at) => {
    if ("add" in correction) return [];
    const missing = thingsOf(correction).filter((id) => !nodes.has(id) && !come.has(goalOf(id)));
    return missing.length === 0
      ? []
      : [{ at, why: `the graph has no ${missing.join(" and no ")}`, refused: false }];
  });
}
