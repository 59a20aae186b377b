import type { WrittenGraph } from "../saved/saved.ts";
import type { Exporter } from "./exporter.ts";
import { termText } from "./rdf-term-text.ts";
import type { RdfIri } from "./rdf-terms.ts";
import { RDF_TEXTS, descriptions, type Description } from "./rdf.ts";

/** RDF, one statement a line. Format: https://www.w3.org/TR/n-triples/ */
export const nTriples: Exporter = {
  id: "n-triples",
  label: "Linked data (RDF N-Triples)",
  purpose: "databases",
  extension: "nt",
  mediaType: "application/n-triples",
  texts: RDF_TEXTS,
  write,
};

function* write(written: WrittenGraph): Generator<string> {
  for (const batch of descriptions(written)) yield batch.map(lines).join("");
}

function lines({ subject, facts }: Description): string {
  const start = termText(subject, whole);
  let text = "";
  for (const [predicate, object] of facts)
    text += `${start} ${whole(predicate)} ${termText(object, whole)} .\n`;
  return text;
}

function whole({ value }: RdfIri): string {
  return `<${value}>`;
}
