import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { nTriples } from "../../src/exporters/n-triples.ts";
import { JETS } from "./small-graph.ts";

const lines = [...nTriples.write({ graph: JETS, analysis: analyse(JETS, { seed: 1 }) })].join("").split("\n");
const PAPER = "<urn:paperloom:paper:arxiv:2202.03772>";
const DATASET = "<urn:paperloom:dataset:jetclass>";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const OA = "http://www.w3.org/ns/oa#";

describe("the triples of a paper that introduces a dataset", () => {
  it("say what the nodes are, what they are called and where the paper is found", () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        `${DATASET} <${RDF}type> <https://schema.org/Dataset> .`,
        `${DATASET} <https://schema.org/name> "JetClass" .`,
        `${PAPER} <${RDF}type> <https://schema.org/ScholarlyArticle> .`,
        `${PAPER} <https://schema.org/name> "Particle Transformer" .`,
        `${PAPER} <https://schema.org/identifier> "arXiv:2202.03772" .`,
      ]),
    );
  });

  it("state the relation, and quote the sentence behind it in an annotation", () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        `${PAPER} <urn:paperloom:relation:introduces> ${DATASET} .`,
        `_:annotation0 <${RDF}type> <${OA}Annotation> .`,
        `_:annotation0 <${OA}hasBody> _:statement0 .`,
        `_:statement0 <${RDF}object> ${DATASET} .`,
        `_:annotation0 <${OA}hasTarget> _:target0 .`,
        `_:target0 <${OA}hasSource> ${PAPER} .`,
        `_:target0 <${OA}hasSelector> _:selector0 .`,
        String.raw`_:selector0 <${OA}exact> "We introduce \"JetClass\"." .`,
      ]),
    );
  });
});
