import jsonld from "jsonld";
import { Parser, type Quad } from "n3";

/** Statements as N-Triples and Turtle hold them; throws where the text is neither. */
export function readTurtle(text: string, format: "N-Triples" | "Turtle"): Quad[] {
  return new Parser({ format, blankNodePrefix: "_:" }).parse(text);
}

/** Statements as JSON-LD holds them, with blank nodes of its own naming; reads no other document. */
export async function readJsonLd(text: string): Promise<Quad[]> {
  const quads = await jsonld.toRDF(JSON.parse(text), {
    format: "application/n-quads",
    documentLoader: (address) => Promise.reject(new Error(`nothing may be fetched, asked for ${address}`)),
  });
  if (typeof quads !== "string") throw new Error("N-Quads are text");
  return new Parser({ format: "N-Quads" }).parse(quads);
}

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** Ids of the nodes, which are what has a name, and the ends of the statements. */
export function contentOf(quads: readonly Quad[]): { readonly nodes: string[]; readonly edges: string[] } {
  const named = quads.filter(({ predicate }) => predicate.value === "https://schema.org/name");
  const ends = (part: string) =>
    quads.filter(({ predicate }) => predicate.value === RDF + part).map(({ object }) => object.value);
  const [subjects, objects] = [ends("subject"), ends("object")];
  return {
    nodes: named.map(({ subject }) => decodeURIComponent(subject.value.replace("urn:paperloom:", ""))),
    edges: subjects.map((subject, at) => `${subject} ${objects[at]}`),
  };
}
