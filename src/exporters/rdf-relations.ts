import { KINDS, type Kind } from "../model/kinds.ts";
import type { ProjectionName } from "../model/projection.ts";
import type { Relation } from "../model/relations.ts";
import { RDF_PREFIXES } from "./rdf-terms.ts";

const { schema, cito } = RDF_PREFIXES;

const STANDARD: Readonly<Record<Relation, (kind: Kind) => string>> = {
  introduces: () => `${cito}describes`,
  uses: (kind) =>
    `${cito}${KINDS[kind].rdfClass === KINDS.dataset.rdfClass ? "usesDataFrom" : "usesMethodIn"}`,
  compares: () => `${cito}discusses`,
  mentions: () => `${schema}mentions`,
  authored: () => `${schema}author`,
};

/** The predicate of CiTO or schema.org that comes nearest to a relation to a thing of a kind, if any does. */
export function standardPredicate(relation: Relation | ProjectionName, kind: Kind): string | undefined {
  return relation in STANDARD ? STANDARD[relation as Relation](kind) : undefined;
}
