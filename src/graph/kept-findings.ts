import { compacted, expanded, type CompactFindings } from "../extraction/compact.ts";
import type { EntityId } from "../model/kinds.ts";
import type { Entity, ReadPaper } from "../model/mention.ts";
import type { Paper } from "../model/paper.ts";
import type { Rows, Store } from "../model/rows.ts";
import type { FoundPapers } from "./build-pruned.ts";
import type { Naming } from "./resolve.ts";

type Known = ReadonlyMap<EntityId, Entity>;

/** Puts what papers name into a store, without the texts that stand in the papers. */
export function keepFindings(store: Store<CompactFindings>, read: readonly ReadPaper[], known: Known): void {
  store.add(read.map((one) => compacted(one, known)));
}

/**
 * What was put into a store, as often as it is asked for.
 *
 * @param papers  in which it was found, in the order of the store
 */
export function keptFindings(
  store: Rows<CompactFindings>,
  papers: Iterable<Paper>,
  known: Known,
): FoundPapers {
  return {
    count: store.length,
    read: {
      *[Symbol.iterator](): Generator<ReadPaper> {
        const next = papers[Symbol.iterator]();
        for (const row of store) {
          const { value, done } = next.next() as IteratorResult<Paper, undefined>;
          if (done === true) throw new Error("there are findings of more papers than were read");
          yield expanded(value, row, known);
        }
        next.return?.();
      },
    },
    naming: {
      *[Symbol.iterator](): Generator<Naming> {
        for (const { findings } of store) yield { findings: findings.map((one) => named(one, known)) };
      },
    },
  };
}

function named(
  { entity, relation }: CompactFindings["findings"][number],
  known: Known,
): Naming["findings"][number] {
  const whole = typeof entity === "string" ? known.get(entity) : entity;
  if (whole === undefined) throw new Error("the vocabulary does not have what was found");
  return { entity: whole, relation };
}
