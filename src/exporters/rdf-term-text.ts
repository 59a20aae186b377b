import { printable } from "./printable.ts";
import { QUOTED_SIGNS } from "./quoted-signs.ts";
import type { RdfIri, RdfTerm } from "./rdf-terms.ts";

/** A subject or object as N-Triples and Turtle write it; how addresses look is for the format to say. */
export function termText(term: RdfTerm, address: (iri: RdfIri) => string): string {
  if (term.type === "iri") return address(term);
  if (term.type === "blank") return `_:${term.value}`;
  const quoted = `"${quotable(term.value)}"`;
  return term.datatype === undefined ? quoted : `${quoted}^^${address(term.datatype)}`;
}

/** To look first whether there is anything to escape takes a third of the time of a search for all. */
function quotable(value: string): string {
  if (!UNSAFE.test(value)) return value;
  return printable(value).replace(/["\\\n\r\t]/gu, (sign) => QUOTED_SIGNS[sign] ?? sign);
}

const UNSAFE = /["\\\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u; // oxlint-disable-line no-control-regex
