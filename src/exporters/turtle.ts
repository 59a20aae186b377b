import type { WrittenGraph } from "../saved/saved.ts";
import type { Exporter } from "./exporter.ts";
import { termText } from "./rdf-term-text.ts";
import { RDF_PREFIXES, type RdfIri } from "./rdf-terms.ts";
import { RDF } from "./rdf-words.ts";
import { RDF_TEXTS, descriptions, type Description } from "./rdf.ts";

/** RDF for people to read. Format: https://www.w3.org/TR/turtle/ */
export const turtle: Exporter = {
  id: "turtle",
  label: "Linked data (RDF Turtle)",
  purpose: "databases",
  extension: "ttl",
  mediaType: "text/turtle",
  texts: RDF_TEXTS,
  write,
};

function* write(written: WrittenGraph): Generator<string> {
  for (const [prefix, base] of Object.entries(RDF_PREFIXES)) yield `@prefix ${prefix}: <${base}> .\n`;
  for (const batch of descriptions(written)) yield `\n${batch.map(block).join("")}`;
}

function block({ subject, facts }: Description): string {
  let rows = "";
  for (const [predicate, object] of facts) {
    const verb = predicate === RDF.type ? "a" : predicate.short;
    rows += `${rows === "" ? " " : " ;\n  "}${verb} ${termText(object, short)}`;
  }
  return `${termText(subject, short)}${rows} .\n`;
}

function short({ short: name, value }: RdfIri): string {
  return name ?? `<${value}>`;
}
