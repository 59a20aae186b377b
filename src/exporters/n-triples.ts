import type { GraphNode } from "../model/graph.ts";
import { KINDS } from "../model/kinds.ts";
import type { Paper } from "../model/paper.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import type { EdgeRow } from "./columns.ts";
import { mentionsOf } from "./edges.ts";
import type { Exporter } from "./exporter.ts";
import { printable } from "./printable.ts";

/** RDF, one statement a line. Format: https://www.w3.org/TR/n-triples/, evidence: https://www.w3.org/TR/annotation-model/ */
export const nTriples: Exporter = {
  id: "n-triples",
  label: "Linked data (RDF N-Triples)",
  extension: "nt",
  mediaType: "application/n-triples",
  write,
};

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const OA = "http://www.w3.org/ns/oa#";
const SCHEMA = "https://schema.org/";

function* write({ graph }: WrittenGraph): Generator<string> {
  for (const node of graph.nodes) yield aboutNode(node);
  for (const [at, edge] of graph.edges.entries()) yield aboutEdge(edge, at);
}

function aboutNode(node: GraphNode): string {
  const subject = urn(node.id);
  const own = [
    triple(subject, `${RDF}type`, iri(KINDS[node.kind].rdfClass)),
    triple(subject, `${SCHEMA}name`, literal(node.name)),
  ];
  const more =
    node.kind === "paper"
      ? identifiers(node.paper).map((id) => triple(subject, `${SCHEMA}identifier`, literal(id)))
      : node.aliases.map((alias) => triple(subject, `${SCHEMA}alternateName`, literal(alias)));
  return [...own, ...more].join("");
}

function identifiers({ arxiv, doi, ownId }: Paper): string[] {
  const known = [
    arxiv === undefined ? undefined : `arXiv:${arxiv}`,
    doi === undefined ? undefined : `doi:${doi}`,
    ownId,
  ];
  return [...new Set(known.filter((id) => id !== undefined))];
}

/** The statement, and an annotation whose body is the statement and whose target is the sentence in the paper. */
function aboutEdge(edge: EdgeRow, at: number): string {
  const { source, target, relation } = edge;
  const paper = urn(source);
  const predicate = `urn:paperloom:relation:${relation}`;
  const stated = triple(paper, predicate, urn(target));
  const sentence = mentionsOf(edge)[0]?.sentence;
  if (sentence === undefined) return stated;
  const annotation = `_:annotation${at}`;
  const body = `_:statement${at}`;
  const place = `_:target${at}`;
  const selector = `_:selector${at}`;
  return [
    stated,
    triple(annotation, `${RDF}type`, iri(`${OA}Annotation`)),
    triple(annotation, `${OA}hasBody`, body),
    triple(body, `${RDF}type`, iri(`${RDF}Statement`)),
    triple(body, `${RDF}subject`, paper),
    triple(body, `${RDF}predicate`, iri(predicate)),
    triple(body, `${RDF}object`, urn(target)),
    triple(annotation, `${OA}hasTarget`, place),
    triple(place, `${RDF}type`, iri(`${OA}SpecificResource`)),
    triple(place, `${OA}hasSource`, paper),
    triple(place, `${OA}hasSelector`, selector),
    triple(selector, `${RDF}type`, iri(`${OA}TextQuoteSelector`)),
    triple(selector, `${OA}exact`, literal(sentence)),
  ].join("");
}

function triple(subject: string, predicate: string, object: string): string {
  return `${subject} ${iri(predicate)} ${object} .\n`;
}

function iri(address: string): string {
  return `<${address}>`;
}

/** A node by its id; what an address may not hold is percent-encoded. */
function urn(id: string): string {
  return iri(`urn:paperloom:${encodeURIComponent(id.toWellFormed()).replaceAll("%3A", ":")}`);
}

function literal(text: string): string {
  return `"${printable(text).replace(/["\\\n\r\t]/gu, (sign) => ESCAPES[sign] ?? sign)}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};
