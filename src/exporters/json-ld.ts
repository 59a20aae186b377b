import type { WrittenGraph } from "../saved/saved.ts";
import type { Exporter } from "./exporter.ts";
import { printable } from "./printable.ts";
import { RDF_PREFIXES, type RdfTerm } from "./rdf-terms.ts";
import { RDF } from "./rdf-words.ts";
import { RDF_TEXTS, descriptions, type Description } from "./rdf.ts";

/** RDF as JSON, with its context in the file: nothing is fetched. Format: https://www.w3.org/TR/json-ld11/ */
export const jsonLd: Exporter = {
  id: "json-ld",
  label: "Linked data (JSON-LD)",
  purpose: "databases",
  extension: "jsonld",
  mediaType: "application/ld+json",
  texts: RDF_TEXTS,
  write,
};

function* write(written: WrittenGraph): Generator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let isFirst = true;
  for (const batch of descriptions(written)) {
    const objects = batch.map((description) => JSON.stringify(objectOf(description)));
    yield `${isFirst ? "" : ","}\n${objects.join(",\n")}`;
    isFirst = false;
  }
  yield "\n]}\n";
}

/** Each base is said to be a prefix: readers guess it from the last sign otherwise. */
const CONTEXT = Object.fromEntries(
  Object.entries(RDF_PREFIXES).map(([prefix, base]) => [prefix, { "@id": base, "@prefix": true }]),
);

function objectOf({ subject, facts }: Description): object {
  const types = facts.filter(([predicate]) => predicate === RDF.type).map(([, object]) => idOf(object));
  const values: Record<string, unknown[]> = {};
  for (const [predicate, object] of facts)
    if (predicate !== RDF.type) (values[predicate.short] ??= []).push(valueOf(object));
  return { "@id": idOf(subject), ...(types.length === 0 ? {} : { "@type": types }), ...values };
}

function valueOf(term: RdfTerm): unknown {
  if (term.type !== "literal") return { "@id": idOf(term) };
  if (term.datatype === undefined) return printable(term.value);
  return { "@value": term.value, "@type": term.datatype.short };
}

function idOf(term: RdfTerm): string {
  if (term.type === "iri") return term.short ?? term.value;
  return term.type === "blank" ? `_:${term.value}` : term.value;
}
