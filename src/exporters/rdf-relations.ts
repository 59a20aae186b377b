import { KINDS, type Kind } from "../model/kinds.ts";
import type { ProjectionName } from "../model/projection.ts";
import type { Relation } from "../model/relations.ts";
import type { RdfWord } from "./rdf-terms.ts";
import { CITO, SCHEMA } from "./rdf-words.ts";

const STANDARD: Readonly<Record<Relation, (kind: Kind) => RdfWord>> = {
  introduces: () => CITO.describes,
  uses: (kind) => (KINDS[kind].rdfClass === KINDS.dataset.rdfClass ? CITO.usesDataFrom : CITO.usesMethodIn),
  compares: () => CITO.discusses,
  mentions: () => SCHEMA.mentions,
  authored: () => SCHEMA.author,
};

/** The predicate of CiTO or schema.org that comes nearest to a relation to a thing of a kind, if any does. */
export function standardPredicate(relation: Relation | ProjectionName, kind: Kind): RdfWord | undefined {
  return relation in STANDARD ? STANDARD[relation as Relation](kind) : undefined;
}
