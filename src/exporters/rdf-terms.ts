/** The vocabularies that RDF exports use, by the short names that Turtle and JSON-LD write. */
export const RDF_PREFIXES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  cito: "http://purl.org/spar/cito/",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  loom: "urn:paperloom:relation:",
} as const;

/** A word of a vocabulary: its full address, and its short form, as `schema:name`. */
export interface RdfWord {
  readonly type: "iri";
  readonly value: string;
  readonly short: string;
}

/** Whatever has an address; a short form where that is in a vocabulary. */
export type RdfIri = RdfWord | { readonly type: "iri"; readonly value: string; readonly short?: undefined };

/** What statements are about. */
export type RdfSubject = RdfIri | { readonly type: "blank"; readonly value: string };

/** What statements say; without a `datatype` it is plain text. */
export type RdfTerm =
  RdfSubject | { readonly type: "literal"; readonly value: string; readonly datatype?: RdfWord };

/** A thing by its address, which is in no vocabulary. */
export function iri(value: string): RdfIri {
  return { type: "iri", value };
}

/** A thing by an address that somebody has given: it may be a word. */
export function iriOrWord(value: string): RdfIri {
  for (const [prefix, base] of Object.entries(RDF_PREFIXES)) {
    const local = value.slice(base.length);
    if (value.startsWith(base) && /^[A-Za-z][A-Za-z-]*$/u.test(local))
      return { type: "iri", value, short: `${prefix}:${local}` };
  }
  return iri(value);
}

/** A thing without an address, by a name that is its own in the file. */
export function blank(value: string): RdfSubject {
  return { type: "blank", value };
}

/** A plain text. */
export function text(value: string): RdfTerm {
  return { type: "literal", value };
}

/** A number of a type of XML Schema, in its canonical form: `1.0E0`, so that no reader writes it anew. */
export function number(value: number, datatype: RdfWord): RdfTerm {
  const isDouble = datatype.short === "xsd:double";
  return { type: "literal", value: isDouble ? canonicalDouble(value) : String(value), datatype };
}

function canonicalDouble(value: number): string {
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  return `${digits.includes(".") ? digits : `${digits}.0`}E${exponent.replace("+", "")}`;
}
