import { extract } from "../../src/extraction/extract.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import type { Paper } from "../../src/model/paper.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";

const CONTEXT = { vocabulary: shippedVocabulary(), words: wordClasses() };
const SYSTEMS: readonly EntityKind[] = ["dataset", "tool", "method", "experiment"];

/** The datasets, tools, methods and experiments of a paper as `kind name`, sorted. */
export function systemsIn(abstract: string, title = "On a question"): string[] {
  return findingsIn(abstract, title).map(({ entity }) => `${entity.kind} ${entity.name}`);
}

/** The same with the role, as `uses dataset MNIST`. */
export function rolesIn(abstract: string, title = "On a question"): string[] {
  return findingsIn(abstract, title).map(
    ({ entity, relation }) => `${relation} ${entity.kind} ${entity.name}`,
  );
}

function findingsIn(abstract: string, title: string) {
  const paper: Paper = { id: "paper:example", title, abstract, origins: [] };
  return extract(paper, CONTEXT).findings.filter(({ entity }) => SYSTEMS.includes(entity.kind));
}
