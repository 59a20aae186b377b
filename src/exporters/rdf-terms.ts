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

/** What statements are about. */
export type RdfSubject =
  { readonly type: "iri"; readonly value: string } | { readonly type: "blank"; readonly value: string };

/** What statements say; `datatype` is a full address, absent for plain text. */
export type RdfTerm =
  RdfSubject | { readonly type: "literal"; readonly value: string; readonly datatype?: string };

/** A thing by its address. */
export function iri(value: string): RdfSubject {
  return { type: "iri", value };
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
export function number(value: number, type: "double" | "nonNegativeInteger"): RdfTerm {
  return {
    type: "literal",
    value: type === "double" ? canonicalDouble(value) : String(value),
    datatype: `${RDF_PREFIXES.xsd}${type}`,
  };
}

function canonicalDouble(value: number): string {
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  return `${digits.includes(".") ? digits : `${digits}.0`}E${exponent.replace("+", "")}`;
}

/** `schema:name` for an address in one of the vocabularies, otherwise undefined. */
export function shortName(address: string): string | undefined {
  for (const [prefix, base] of Object.entries(RDF_PREFIXES)) {
    const local = address.slice(base.length);
    if (address.startsWith(base) && /^[A-Za-z][A-Za-z-]*$/u.test(local)) return `${prefix}:${local}`;
  }
  return undefined;
}
