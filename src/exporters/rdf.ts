import type { GraphNode } from "../model/graph.ts";
import { KINDS, kindOf } from "../model/kinds.ts";
import type { Mention } from "../model/mention.ts";
import { FIELDS, type Field, type Paper } from "../model/paper.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import type { EdgeRow } from "./columns.ts";
import { mentionsOf, sharedOf } from "./edges.ts";
import { printable } from "./printable.ts";
import { blank, iri, number, RDF_PREFIXES, text, type RdfSubject, type RdfTerm } from "./rdf-terms.ts";
import { standardPredicate } from "./rdf-relations.ts";
import { isWebAddress } from "./web-address.ts";

/** What is said about one thing; predicates are full addresses. */
export interface Description {
  readonly subject: RdfSubject;
  readonly facts: readonly (readonly [predicate: string, object: RdfTerm])[];
}

const { rdf, schema, skos, oa, prov, loom } = RDF_PREFIXES;

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
      yield [{ subject: stepIri(rule), facts: [[`${rdf}type`, iri(`${prov}SoftwareAgent`)]] }];
    }
    yield aboutEdge(edge, at, nodes.get(edge.source));
  }
}

function aboutNode(node: GraphNode): Description[] {
  const { rdfClass } = KINDS[node.kind];
  const own: Description["facts"] = [
    [`${rdf}type`, iri(rdfClass)],
    [`${schema}name`, text(node.name)],
  ];
  if (node.kind === "paper") return aboutPaper(node.paper, own);
  const aliases = node.aliases.map((alias) => [`${schema}alternateName`, text(alias)] as const);
  const page =
    node.url === undefined || !isWebAddress(node.url) ? [] : [[`${schema}url`, iri(node.url)] as const];
  const term = rdfClass === KINDS.concept.rdfClass ? asTerm(node.name, node.aliases) : [];
  return [{ subject: nodeIri(node.id), facts: [...own, ...aliases, ...page, ...term] }];
}

function asTerm(name: string, aliases: readonly string[]): Description["facts"] {
  return [
    [`${rdf}type`, iri(`${skos}Concept`)],
    [`${skos}prefLabel`, text(name)],
    ...aliases.map((alias) => [`${skos}altLabel`, text(alias)] as const),
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
    ...[...new Set(ids)].map((id) => [`${schema}identifier`, text(id)] as const),
    ...pages.filter(isWebAddress).map((page) => [`${schema}sameAs`, iri(page)] as const),
    ...(date === undefined ? [] : [[`${schema}datePublished`, text(date)] as const]),
    ...fields.map(({ field }) => [`${schema}hasPart`, fieldIri(paper.id, field)] as const),
  ];
  return [
    { subject, facts },
    ...fields.map(({ field, value }): Description => ({
      subject: fieldIri(paper.id, field),
      facts: [
        [`${rdf}type`, iri(`${schema}CreativeWork`)],
        [`${schema}isPartOf`, subject],
        [`${schema}text`, text(value)],
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
  const predicate = `${loom}${relation}`;
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
        [`${rdf}type`, iri(`${rdf}Statement`)],
        [`${rdf}subject`, subject],
        [`${rdf}predicate`, iri(predicate)],
        [`${rdf}object`, object],
        [`${loom}weight`, number(weight, "double")],
        ...sharedOf(edge).map(({ id }) => [`${prov}wasDerivedFrom`, nodeIri(id)] as const),
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
        [`${rdf}type`, iri(`${oa}Annotation`)],
        [`${oa}motivatedBy`, iri(`${oa}identifying`)],
        [`${oa}hasBody`, body],
        [`${oa}hasTarget`, target],
        [`${prov}wasDerivedFrom`, nodeIri(mention.paper)],
        [`${prov}wasAttributedTo`, stepIri(mention.rule)],
        [`${loom}confidence`, number(mention.confidence, "double")],
      ],
    },
    {
      subject: target,
      facts: [
        [`${rdf}type`, iri(`${oa}SpecificResource`)],
        [`${oa}hasSource`, fieldIri(mention.paper, mention.field)],
        [`${oa}hasSelector`, quote],
        ...(position === undefined ? [] : [[`${oa}hasSelector`, place] as const]),
      ],
    },
    {
      subject: quote,
      facts: [
        [`${rdf}type`, iri(`${oa}TextQuoteSelector`)],
        [`${oa}exact`, text(mention.sentence)],
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
    [`${rdf}type`, iri(`${oa}TextPositionSelector`)],
    [`${oa}start`, number(before, "nonNegativeInteger")],
    [`${oa}end`, number(before + characters(sentence), "nonNegativeInteger")],
  ];
}

function characters(value: string): number {
  return Array.from(printable(value)).length;
}

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
  return encodeURIComponent(id.toWellFormed()).replaceAll("%3A", ":");
}
