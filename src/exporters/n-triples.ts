import type { WrittenGraph } from "../saved/saved.ts";
import type { Exporter } from "./exporter.ts";
import { termText } from "./rdf-term-text.ts";
import { descriptions, type Description } from "./rdf.ts";

/** RDF, one statement a line. Format: https://www.w3.org/TR/n-triples/ */
export const nTriples: Exporter = {
  id: "n-triples",
  label: "Linked data (RDF N-Triples)",
  extension: "nt",
  mediaType: "application/n-triples",
  write,
};

function* write(written: WrittenGraph): Generator<string> {
  for (const batch of descriptions(written)) yield batch.map(lines).join("");
}

function lines({ subject, facts }: Description): string {
  const start = termText(subject, whole);
  return facts
    .map(([predicate, object]) => `${start} ${whole(predicate)} ${termText(object, whole)} .\n`)
    .join("");
}

function whole(address: string): string {
  return `<${address}>`;
}
