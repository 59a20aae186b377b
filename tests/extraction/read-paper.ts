import { expect } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import type { Entity, Finding } from "../../src/model/mention.ts";
import type { Paper } from "../../src/model/paper.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";

const CONTEXT = { vocabulary: shippedVocabulary(), words: await wordClasses() };
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

/** How sure each is, what tells it and where it stands, as `tool Geant4 0.95, the vocabulary: abstract "Geant4" 7`. */
export function placesIn(abstract: string, title = "On a question", comments?: string): string[] {
  return findingsIn(abstract, title, comments).map(({ entity, confidence, because, mentions }) => {
    const places = mentions.map(({ field, surface, start }) => `${field} "${surface}" ${start}`);
    return `${entity.kind} ${entity.name} ${confidence}, ${because?.kind}: ${places.join(", ")}`;
  });
}

/** The concepts with their other names, as `deep ripple analysis alias DRA`. */
export function conceptsIn(abstract: string): string[] {
  const paper: Paper = { id: "paper:example", abstract, origins: [] };
  return extract(paper, CONTEXT).findings.flatMap(({ entity: { kind, name, aliases } }) =>
    kind === "concept" ? [`${name} alias ${aliases.join(", ")}`] : [],
  );
}

/** What is known of each beside its name: its address and its other names. */
export function entitiesIn(abstract: string, title = "On a question", comments?: string): Entity[] {
  return findingsIn(abstract, title, comments).map(({ entity }) => entity);
}

/** Sentences that name nothing, with words that tell kinds and roles where they stand beside a name. */
const BEFORE =
  "The question is how a method, a code, the dataset and our survey were used, compared and presented. ";
const AFTER = " Such models, libraries, benchmarks and missions, or the telescope, are introduced. ";

/** What a paper names; among other sentences it names the same. */
function findingsIn(abstract: string, title: string, comments?: string): readonly Finding[] {
  const more = comments === undefined ? {} : { comments };
  const found = (text: string) => {
    const paper: Paper = { id: "paper:example", title, abstract: text, ...more, origins: [] };
    return extract(paper, CONTEXT).findings.filter(({ entity }) => SYSTEMS.includes(entity.kind));
  };
  const alone = found(abstract);
  const end = /[.!?]$/u.test(abstract) ? "" : ".";
  expect(found(BEFORE + abstract + end + AFTER).map(told), "among other sentences").toEqual(alone.map(told));
  return alone;
}

/** Without places, which move with what stands before. */
function told({ entity, relation, mentions }: Finding) {
  return { entity, relation, surfaces: mentions.map(({ surface }) => surface) };
}
