import type { GraphNode } from "../model/graph.ts";
import { KINDS, kindOf } from "../model/kinds.ts";
import type { Mention } from "../model/mention.ts";
import { FIELDS, type Field, type Paper } from "../model/paper.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import type { EdgeRow } from "./columns.ts";
import { mentionsOf, sharedOf } from "./edges.ts";
import { printable } from "./printable.ts";
import { standardPredicate } from "./rdf-relations.ts";
import {
  blank,
  iri,
  iriOrWord,
  number,
  text,
  type RdfSubject,
  type RdfTerm,
  type RdfWord,
} from "./rdf-terms.ts";
import { LOOM, OA, PROV, RDF, SCHEMA, SKOS, XSD } from "./rdf-words.ts";
import { isWebAddress } from "./web-address.ts";
import { allOf, names, paperTexts, sentences } from "./written-texts.ts";

/** What is said about one thing. */
export interface Description {
  readonly subject: RdfSubject;
  readonly facts: readonly (readonly [predicate: RdfWord, object: RdfTerm])[];
}

/** What it says in texts of papers and things. */
export const RDF_TEXTS = allOf(names, paperTexts(FIELDS), sentences);

/**
 * A graph in the words of schema.org, SKOS, CiTO, PROV-O and the Web Annotation vocabulary, node by node and then
 * edge by edge: the statement, and for each mention an annotation whose target is the sentence in the paper.
 */
export function* descriptions(written: WrittenGraph): Generator<readonly Description[]> {
  const { graph } = written;
  const nodes = new Map(graph.nodes.map((node) => [node.id as string, node]));
  const steps = new Set<string>();
  for (const node of graph.nodes) yield aboutNode(node);
  for (const [at, edge] of graph.edges.entries()) {
    for (const { rule } of mentionsOf(edge)) {
      if (steps.has(rule)) continue;
      steps.add(rule);
      yield [{ subject: stepIri(rule), facts: [[RDF.type, PROV.SoftwareAgent]] }];
    }
    yield aboutEdge(edge, at, nodes.get(edge.source));
  }
}

function aboutNode(node: GraphNode): Description[] {
  const { rdfClass } = KINDS[node.kind];
  const own: Description["facts"] = [
    [RDF.type, iriOrWord(rdfClass)],
    [SCHEMA.name, text(node.name)],
  ];
  if (node.kind === "paper") return aboutPaper(node.paper, own);
  const aliases = node.aliases.map((alias) => [SCHEMA.alternateName, text(alias)] as const);
  const page =
    node.url === undefined || !isWebAddress(node.url) ? [] : [[SCHEMA.url, iriOrWord(node.url)] as const];
  const term = rdfClass === KINDS.concept.rdfClass ? asTerm(node.name, node.aliases) : [];
  return [{ subject: nodeIri(node.id), facts: [...own, ...aliases, ...page, ...term] }];
}

function asTerm(name: string, aliases: readonly string[]): Description["facts"] {
  return [
    [RDF.type, SKOS.Concept],
    [SKOS.prefLabel, text(name)],
    ...aliases.map((alias) => [SKOS.altLabel, text(alias)] as const),
  ];
}

function aboutPaper(paper: Paper, own: Description["facts"]): Description[] {
  const subject = nodeIri(paper.id);
  const { arxiv, doi, ownId, date } = paper;
  const ids = [...prefixed("arXiv:", arxiv), ...prefixed("doi:", doi), ...prefixed("", ownId)];
  const pages = [...prefixed("https://arxiv.org/abs/", arxiv), ...prefixed("https://doi.org/", doi)];
  const fields = FIELDS.flatMap((field) => {
    const value = paper[field];
    return value === undefined ? [] : [{ field, value }];
  });
  const facts: Description["facts"] = [
    ...own,
    ...[...new Set(ids)].map((id) => [SCHEMA.identifier, text(id)] as const),
    ...pages.filter(isWebAddress).map((page) => [SCHEMA.sameAs, iri(page)] as const),
    ...(date === undefined ? [] : [[SCHEMA.datePublished, text(date)] as const]),
    ...fields.map(({ field }) => [SCHEMA.hasPart, fieldIri(paper.id, field)] as const),
  ];
  return [
    { subject, facts },
    ...fields.map(({ field, value }): Description => ({
      subject: fieldIri(paper.id, field),
      facts: [
        [RDF.type, SCHEMA.CreativeWork],
        [SCHEMA.isPartOf, subject],
        [SCHEMA.text, text(value)],
      ],
    })),
  ];
}

function prefixed(prefix: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${prefix}${value}`];
}

function aboutEdge(edge: EdgeRow, at: number, source: GraphNode | undefined): Description[] {
  const { relation, weight } = edge;
  const [subject, object] = [nodeIri(edge.source), nodeIri(edge.target)];
  const predicate = LOOM[relation];
  const standard = standardPredicate(relation, kindOf(edge.target));
  const statement = blank(`statement${at}`);
  const paper = source?.kind === "paper" ? source.paper : undefined;
  return [
    {
      subject,
      facts: [[predicate, object], ...(standard === undefined ? [] : [[standard, object] as const])],
    },
    {
      subject: statement,
      facts: [
        [RDF.type, RDF.Statement],
        [RDF.subject, subject],
        [RDF.predicate, predicate],
        [RDF.object, object],
        [LOOM.weight, number(weight, XSD.double)],
        ...sharedOf(edge).map(({ id }) => [PROV.wasDerivedFrom, nodeIri(id)] as const),
      ],
    },
    ...mentionsOf(edge).flatMap((mention, place) => annotation(mention, statement, `${at}m${place}`, paper)),
  ];
}

/** @see https://www.w3.org/TR/annotation-model/ */
function annotation(
  mention: Mention,
  body: RdfSubject,
  key: string,
  paper: Paper | undefined,
): Description[] {
  const [target, quote] = [blank(`target${key}`), blank(`quote${key}`)];
  const position = sentencePosition(mention, paper?.[mention.field]);
  const place = blank(`position${key}`);
  return [
    {
      subject: blank(`annotation${key}`),
      facts: [
        [RDF.type, OA.Annotation],
        [OA.motivatedBy, OA.identifying],
        [OA.hasBody, body],
        [OA.hasTarget, target],
        [PROV.wasDerivedFrom, nodeIri(mention.paper)],
        [PROV.wasAttributedTo, stepIri(mention.rule)],
        [LOOM.confidence, number(mention.confidence, XSD.double)],
      ],
    },
    {
      subject: target,
      facts: [
        [RDF.type, OA.SpecificResource],
        [OA.hasSource, fieldIri(mention.paper, mention.field)],
        [OA.hasSelector, quote],
        ...(position === undefined ? [] : [[OA.hasSelector, place] as const]),
      ],
    },
    {
      subject: quote,
      facts: [
        [RDF.type, OA.TextQuoteSelector],
        [OA.exact, text(mention.sentence)],
      ],
    },
    ...(position === undefined ? [] : [{ subject: place, facts: position }]),
  ];
}

/** Where the sentence stands in its field as it is written, in whole characters, as the vocabulary counts. */
function sentencePosition(
  { sentence, start }: Mention,
  field: string | undefined,
): Description["facts"] | undefined {
  const from = field?.lastIndexOf(sentence, start) ?? -1;
  if (field === undefined || from < 0) return undefined;
  const before = characters(field.slice(0, from));
  return [
    [RDF.type, OA.TextPositionSelector],
    [OA.start, number(before, XSD.nonNegativeInteger)],
    [OA.end, number(before + characters(sentence), XSD.nonNegativeInteger)],
  ];
}

function characters(value: string): number {
  return UNEQUAL.test(value) ? Array.from(printable(value)).length : value.length;
}

/** What is not written, or is one character of two units; nearly all texts are without. */
const UNEQUAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u{10000}-\u{10FFFF}]/u; // oxlint-disable-line no-control-regex

function nodeIri(id: string): RdfSubject {
  return iri(`urn:paperloom:${encoded(id)}`);
}

function fieldIri(paper: string, field: Field): RdfSubject {
  return iri(`urn:paperloom:${encoded(paper)}#${field}`);
}

function stepIri(rule: string): RdfSubject {
  return iri(`urn:paperloom:step:${encoded(rule)}`);
}

/** What an address may not hold is percent-encoded. */
function encoded(id: string): string {
  return PLAIN.test(id) ? id : encodeURIComponent(id.toWellFormed()).replaceAll("%3A", ":");
}

const PLAIN = /^[\w:.!~*'()-]*$/u;
