import { printable } from "./printable.ts";
import { QUOTED_SIGNS } from "./quoted-signs.ts";
import type { RdfTerm } from "./rdf-terms.ts";

/** A subject or object as N-Triples and Turtle write it; how addresses look is for the format to say. */
export function termText(term: RdfTerm, address: (iri: string) => string): string {
  if (term.type === "iri") return address(term.value);
  if (term.type === "blank") return `_:${term.value}`;
  const quoted = `"${printable(term.value).replace(/["\\\n\r\t]/gu, (sign) => QUOTED_SIGNS[sign] ?? sign)}"`;
  return term.datatype === undefined ? quoted : `${quoted}^^${address(term.datatype)}`;
}
