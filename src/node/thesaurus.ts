import { Parser, type Quad } from "n3";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import { quote } from "../model/problem.ts";
import type { OwnVocabulary } from "../vocabulary/own.ts";
import { skosVocabulary, type Statement } from "../vocabulary/skos.ts";

/** Whether a vocabulary is a thesaurus in RDF: Turtle, N-Triples, RDF/XML or JSON-LD. */
export function isThesaurus(file: string, text: string): boolean {
  if (/\.(?:ttl|nt|n3|rdf|owl|xml|jsonld)$/iu.test(file)) return true;
  const head = text.slice(0, 2000);
  return /<rdf:RDF\b|^[ \t]{0,40}@prefix\s|"@(?:context|graph)"\s*:/mu.test(head);
}

/** Reads the concepts of a SKOS thesaurus; what cannot be read is a problem, and nothing of the file is used. */
export async function readThesaurus(file: string, text: string): Promise<OwnVocabulary> {
  const plain = text.replace(/^\uFEFF/u, "");
  try {
    return skosVocabulary(file, await statementsIn(plain));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem = {
      file,
      what: `this thesaurus cannot be read: ${quote(reason)}`,
      done: "the vocabulary is not used",
      advice: "Turtle, N-Triples, RDF/XML and JSON-LD are read.",
    };
    return { files: [], problems: [problem] };
  }
}

async function statementsIn(text: string): Promise<Statement[]> {
  if (/^\s*[[{]/u.test(text)) return inJson(JSON.parse(text));
  if (!/^\s*(?:<\?xml|<!--|<!DOCTYPE|<rdf:)/u.test(text)) return new Parser().parse(text).map(toStatement);
  if (/<!DOCTYPE/u.test(text)) throw new Error("documents with a DOCTYPE are not read");
  // the parser takes the end of the text for the end of the document
  if (!/<\/(?:[\w-]+:)?RDF\s*>/u.test(text.slice(-2000))) throw new Error("it breaks off before its end");
  const quads: Statement[] = [];
  const parser = new RdfXmlParser({ baseIRI: "urn:thesaurus" });
  await new Promise((resolve, reject) => {
    parser.on("data", (quad: Quad) => quads.push(toStatement(quad)));
    parser.on("error", reject);
    parser.on("end", resolve);
    parser.end(text);
  });
  return quads;
}

function toStatement({ subject, predicate, object }: Quad): Statement {
  const language = object.termType === "Literal" ? object.language : "";
  return { subject: subject.value, predicate: predicate.value, object: object.value, language };
}

/** What stands in the graph of JSON-LD with names as in SKOS; that is how thesauri are published. */
function inJson(value: unknown): Statement[] {
  if (Array.isArray(value)) return value.flatMap(inJson);
  if (typeof value !== "object" || value === null) return [];
  const node = new Map(Object.entries(value));
  const graph = node.get("@graph");
  if (graph !== undefined) return inJson(graph);
  const subject = node.get("@id") ?? node.get("id") ?? node.get("uri");
  if (typeof subject !== "string") return [];
  return [...node].flatMap(([key, label]) => {
    const [, name] = /(?:^|[:#])(prefLabel|altLabel|hiddenLabel)$/u.exec(key) ?? [];
    const predicate = `http://www.w3.org/2004/02/skos/core#${name}`;
    return name === undefined ? [] : labelsIn(label).map((one) => ({ subject, predicate, ...one }));
  });
}

/** `"text"`, `{"@value": "text", "@language": "en"}`, `{"en": "text"}`, or lists of them. */
function labelsIn(value: unknown, language = ""): Pick<Statement, "object" | "language">[] {
  if (typeof value === "string") return [{ object: value, language }];
  if (Array.isArray(value)) return value.flatMap((one) => labelsIn(one, language));
  if (typeof value !== "object" || value === null) return [];
  const parts = new Map(Object.entries(value));
  const said = parts.get("@language");
  if (parts.has("@value")) return labelsIn(parts.get("@value"), typeof said === "string" ? said : "");
  return [...parts].flatMap(([key, label]) => labelsIn(label, key));
}
