import type { EntityId, EntityKind } from "../model/kinds.ts";
import { isBetweenListed } from "./coordinated.ts";

/** A known name at its place, and whether it is believed there. */
export interface KnownPlace {
  readonly entity: EntityId;
  readonly kind: EntityKind | undefined;
  readonly start: number;
  readonly end: number;
  readonly believed: boolean;
}

/**
 * Names in doubt that stand in a list with a believed one of their kind: "DESI, Euclid and Planck" are three
 * experiments. Places in order; only systems, since a list of terms proves nothing.
 */
export function listedWithKnown(text: string, places: readonly KnownPlace[]): ReadonlySet<EntityId> {
  const kinds = new Set(places.map(({ kind }) => kind));
  return new Set(
    Array.from(kinds).flatMap((kind) => [
      ...provedOf(
        text,
        places.filter((place) => place.kind === kind),
      ),
    ]),
  );
}

/** The same for places of one kind, of which each may stand for the next. */
function provedOf(text: string, places: readonly KnownPlace[]): ReadonlySet<EntityId> {
  const proved = new Set<EntityId>();
  for (const ordered of [places, places.toReversed()]) {
    let before: KnownPlace | undefined;
    for (const place of ordered) {
      const isProved =
        before !== undefined &&
        (before.believed || proved.has(before.entity)) &&
        isOneList(text, before, place);
      if (isProved && !place.believed) proved.add(place.entity);
      before = place;
    }
  }
  return proved;
}

function isOneList(text: string, one: KnownPlace, two: KnownPlace): boolean {
  if (one.kind === undefined || one.kind === "concept") return false;
  const [first, second] = one.start < two.start ? [one, two] : [two, one];
  // of two things with one name neither proves the other
  if (second.start < first.end) return false;
  return isBetweenListed(text.slice(first.end, second.start));
}
