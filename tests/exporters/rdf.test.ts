import type { Quad } from "n3";
import oxigraph from "oxigraph";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { jsonLd } from "../../src/exporters/json-ld.ts";
import { nTriples } from "../../src/exporters/n-triples.ts";
import { shaped } from "../../src/exporters/shape.ts";
import { turtle } from "../../src/exporters/turtle.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { byText } from "../../src/text/order.ts";
import { seeds } from "../seeds.ts";
import { readJsonLd, readTurtle } from "./read-rdf.ts";
import { JETS } from "./small-graph.ts";

const jets = { graph: JETS, analysis: analyse(JETS, { seed: 1 }) };
const lines = text(nTriples, jets).split("\n");
const PAPER = "<urn:paperloom:paper:arxiv:2202.03772>";
const ABSTRACT = "<urn:paperloom:paper:arxiv:2202.03772#abstract>";
const DATASET = "<urn:paperloom:dataset:jetclass>";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const OA = "http://www.w3.org/ns/oa#";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const CITO = "http://purl.org/spar/cito/";
const PROV = "http://www.w3.org/ns/prov#";

describe("the triples of a paper that introduces a dataset", () => {
  it("say what the nodes are, what they are called and where the paper is found", () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        `${DATASET} <${RDF}type> <https://schema.org/Dataset> .`,
        `${DATASET} <https://schema.org/name> "JetClass" .`,
        `${PAPER} <${RDF}type> <https://schema.org/ScholarlyArticle> .`,
        `${PAPER} <https://schema.org/name> "Particle Transformer" .`,
        `${PAPER} <https://schema.org/identifier> "arXiv:2202.03772" .`,
        `${PAPER} <https://schema.org/sameAs> <https://arxiv.org/abs/2202.03772> .`,
        `${PAPER} <https://schema.org/datePublished> "2022-02-08" .`,
      ]),
    );
  });

  it("state the relation, also in the words of CiTO, and quote the sentence behind it in an annotation", () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        `${PAPER} <urn:paperloom:relation:introduces> ${DATASET} .`,
        `${PAPER} <${CITO}describes> ${DATASET} .`,
        `_:annotation0m0 <${RDF}type> <${OA}Annotation> .`,
        `_:annotation0m0 <${OA}hasBody> _:statement0 .`,
        `_:annotation0m0 <${PROV}wasAttributedTo> <urn:paperloom:step:known-names> .`,
        `_:statement0 <${RDF}object> ${DATASET} .`,
        `_:annotation0m0 <${OA}hasTarget> _:target0m0 .`,
        `_:target0m0 <${OA}hasSource> ${ABSTRACT} .`,
        `_:target0m0 <${OA}hasSelector> _:quote0m0 .`,
        String.raw`_:quote0m0 <${OA}exact> "We introduce \"JetClass\"." .`,
      ]),
    );
  });

  it("say where the sentence stands, in characters, an emoji counting as one", () => {
    const abstract = 'Hello \u{1F600}. We introduce "JetClass".';
    const nodes = JETS.nodes.map((node) =>
      node.kind === "paper" ? { ...node, paper: { ...node.paper, abstract } } : node,
    );
    const edges = JETS.edges.map((edge) => ({
      ...edge,
      mentions: edge.mentions.map((mention) => ({ ...mention, start: 24, end: 32 })),
    }));
    const written = text(nTriples, { ...jets, graph: { nodes, edges } });
    expect(written).toContain(`_:position0m0 <${OA}start> "9"^^<${XSD}nonNegativeInteger> .`);
    expect(written).toContain(`_:position0m0 <${OA}end> "33"^^<${XSD}nonNegativeInteger> .`);
  });

  it("are the same in Turtle and in JSON-LD", async () => {
    const triples = sorted(readTurtle(lines.join("\n"), "N-Triples"));
    expect(sorted(readTurtle(text(turtle, jets), "Turtle"))).toEqual(triples);
    expect(sorted(await readJsonLd(text(jsonLd, jets)))).toEqual(triples);
  });
});

describe("the triples of the seed documents", () => {
  it("answer questions of SPARQL as the graph does", async () => {
    const built = await buildFromSources(seeds(), { seed: 1 });
    const store = new oxigraph.Store();
    store.load(text(turtle, built), { format: "text/turtle" });
    const answers = store.query(`
      PREFIX schema: <https://schema.org/>
      SELECT DISTINCT ?id WHERE {
        ?paper ?one <urn:paperloom:tool:redvid> ; ?other ?id .
        ?id a schema:Dataset .
      }`) as Map<string, { value: string }>[];
    const { edges } = built.graph;
    const papers = new Set(
      edges.filter(({ target }) => target === "tool:redvid").map(({ source }) => source),
    );
    const expected = edges
      .filter(({ source, target }) => papers.has(source) && target.startsWith("dataset:"))
      .map(({ target }) => `urn:paperloom:${target}`);
    expect(answers.map((answer) => answer.get("id")?.value ?? "").toSorted(byText)).toEqual(
      [...new Set(expected)].toSorted(byText),
    );
    expect(expected).toContain("urn:paperloom:dataset:trackml");
  });

  it("give the papers behind every tie of a projection", async () => {
    const built = shaped(await buildFromSources(seeds(), { seed: 1 }), { projection: "used-together" });
    const quads = readTurtle(text(turtle, built), "Turtle");
    const derived = quads.filter(({ predicate }) => predicate.value === `${PROV}wasDerivedFrom`);
    const shared = built.graph.edges.flatMap((edge) => ("shared" in edge ? edge.shared : []));
    expect(derived).toHaveLength(shared.length);
  });
});

function text(exporter: typeof nTriples, written: Parameters<typeof nTriples.write>[0]): string {
  return [...exporter.write(written)].join("");
}

/** Statements in order; blank nodes without their names, which readers choose anew. */
function sorted(quads: readonly Quad[]): string[] {
  return quads
    .map(({ subject, predicate, object }) =>
      [subject, predicate, object].map(({ id }) => (id.startsWith("_:") ? "_:" : id)).join(" "),
    )
    .toSorted();
}
