import type { WrittenGraph } from "../saved/saved.ts";
import type { Exporter } from "./exporter.ts";
import { termText } from "./rdf-term-text.ts";
import { RDF_PREFIXES, shortName } from "./rdf-terms.ts";
import { descriptions, type Description } from "./rdf.ts";

/** RDF for people to read. Format: https://www.w3.org/TR/turtle/ */
export const turtle: Exporter = {
  id: "turtle",
  label: "Linked data (RDF Turtle)",
  extension: "ttl",
  mediaType: "text/turtle",
  write,
};

function* write(written: WrittenGraph): Generator<string> {
  for (const [prefix, base] of Object.entries(RDF_PREFIXES)) yield `@prefix ${prefix}: <${base}> .\n`;
  for (const batch of descriptions(written)) yield `\n${batch.map(block).join("")}`;
}

function block({ subject, facts }: Description): string {
  const rows = facts.map(([predicate, object]) => `${verb(predicate)} ${termText(object, short)}`);
  return `${termText(subject, short)} ${rows.join(" ;\n  ")} .\n`;
}

function verb(predicate: string): string {
  return predicate === `${RDF_PREFIXES.rdf}type` ? "a" : short(predicate);
}

function short(address: string): string {
  return shortName(address) ?? `<${address}>`;
}
