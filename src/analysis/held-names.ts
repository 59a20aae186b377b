import type { Add } from "../ledger/correction.ts";
import { KINDS, type EntityKind, type PaperId } from "../model/kinds.ts";
import type { HeldPlace, Report } from "../model/report.ts";
import { byText } from "../text/order.ts";

/** A name that was held back, over all papers that may name it. */
export interface HeldName {
  readonly kind: EntityKind;
  /** as most papers write it */
  readonly name: string;
  readonly reason: string;
  /** in which it stands in the first of the papers; absent in reports of older builds */
  readonly sentence?: string;
  /** in the order of the report, each once */
  readonly papers: readonly PaperId[];
  /** takes it at every place where it was held back */
  readonly additions: readonly Add[];
}

/** The names that were held back, those of most papers first. */
export function heldNames(heldBack: Report["heldBack"]): HeldName[] {
  const places = new Map<string, HeldPlace[]>();
  for (const held of heldBack) {
    const known = places.get(held.entity);
    if (known === undefined) places.set(held.entity, [held]);
    else known.push(held);
  }
  return [...places]
    .map(([id, all]): HeldName => ({
      kind: kindIn(id),
      name: mostOf(all.map(({ surface }) => surface)),
      reason: all[0]?.reason ?? "",
      ...sentenceOf(all),
      papers: [...new Set(all.map(({ paper }) => paper))],
      additions: all.map(({ entity, paper, field, start, surface }) => ({
        add: entity,
        in: paper,
        field,
        start,
        surface,
      })),
    }))
    .toSorted((one, two) => two.papers.length - one.papers.length || byText(one.name, two.name));
}

function sentenceOf(places: readonly HeldPlace[]): Pick<HeldName, "sentence"> {
  const sentence = places.find((one) => one.sentence !== undefined)?.sentence;
  return sentence === undefined ? {} : { sentence };
}

function kindIn(id: string): EntityKind {
  const kind = id.slice(0, id.indexOf(":"));
  return kind in KINDS && kind !== "paper" ? (kind as EntityKind) : "concept";
}

function mostOf(names: readonly string[]): string {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].toSorted((one, two) => two[1] - one[1] || byText(one[0], two[0]))[0]?.[0] ?? "";
}
