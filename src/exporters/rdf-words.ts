import { PROJECTION_NAMES } from "../model/projection.ts";
import { RELATION_NAMES } from "../model/relations.ts";
import { RDF_PREFIXES, type RdfWord } from "./rdf-terms.ts";

/*
 * The words that RDF exports say. Each is made once, with its short form: to look for the vocabulary of every address
 * while a file is written took two thirds of the time of a Turtle file.
 */
export const RDF = words("rdf", ["type", "Statement", "subject", "predicate", "object"]);
export const XSD = words("xsd", ["double", "nonNegativeInteger"]);
export const SCHEMA = words("schema", [
  "name",
  "alternateName",
  "url",
  "identifier",
  "sameAs",
  "datePublished",
  "hasPart",
  "isPartOf",
  "text",
  "CreativeWork",
  "mentions",
  "author",
]);
export const SKOS = words("skos", ["Concept", "prefLabel", "altLabel"]);
export const CITO = words("cito", ["describes", "usesDataFrom", "usesMethodIn", "discusses"]);
export const PROV = words("prov", ["SoftwareAgent", "wasDerivedFrom", "wasAttributedTo"]);
export const OA = words("oa", [
  "Annotation",
  "motivatedBy",
  "identifying",
  "hasBody",
  "hasTarget",
  "SpecificResource",
  "hasSource",
  "hasSelector",
  "TextQuoteSelector",
  "exact",
  "TextPositionSelector",
  "start",
  "end",
]);
export const LOOM = words("loom", [...RELATION_NAMES, ...PROJECTION_NAMES, "weight", "confidence"]);

function words<Local extends string>(
  prefix: keyof typeof RDF_PREFIXES,
  locals: readonly Local[],
): Readonly<Record<Local, RdfWord>> {
  const entries = locals.map((local): [string, RdfWord] => [
    local,
    { type: "iri", value: `${RDF_PREFIXES[prefix]}${local}`, short: `${prefix}:${local}` },
  ]);
  return Object.fromEntries(entries) as Record<Local, RdfWord>;
}
