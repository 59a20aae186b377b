import { stronger } from "../model/relations.ts";
import type { EntityId } from "../model/kinds.ts";
import type { Finding, HeldBack, Mention, ReadPaper } from "../model/mention.ts";
import { FIELDS, type Paper } from "../model/paper.ts";
import { definitions } from "../text/definitions.ts";
import { byId } from "../text/order.ts";
import { lookedAt } from "../text/longest.ts";
import { plainText } from "../text/plain.ts";
import { sentenceAt, sentences } from "../text/sentences.ts";
import { tokens } from "../text/tokens.ts";
import type { WordClasses } from "../text/word-classes.ts";
import type { Vocabulary } from "../vocabulary/compile.ts";
import { STEPS } from "./index.ts";
import { isOfMeeting } from "./meetings.ts";
import { roleIn, type Role } from "./roles.ts";
import type { Candidate, FieldText } from "./step.ts";
import { Taken } from "./taken.ts";
import { clauses } from "./words.ts";
import { writtenPlace } from "./written-place.ts";

/** What extraction works with; the same object may serve every paper. */
export interface ExtractionContext {
  readonly vocabulary: Vocabulary;
  readonly words: WordClasses;
}

/**
 * Everything that one paper names. Pure: the same paper and vocabulary give the same findings.
 *
 * Steps run in the order of `STEPS`. Where two candidates overlap the one of the earlier step stays, so a
 * known name is never cut up by a guess; only a term gives way to a name of which it is a part, and any name to the one
 * that the paper made of it.
 */
export function extract(paper: Paper, { vocabulary, words }: ExtractionContext): ReadPaper {
  const texts = fieldTexts(paper);
  const found: Candidate[] = [];
  const taken = new Taken(texts);
  const heldBack: HeldBack[] = [];
  const context = { vocabulary, words, found, taken };
  for (const step of STEPS) {
    const result = step.run(paper, texts, context);
    const given = new Set<Candidate>();
    for (const candidate of result.candidates) {
      if (taken.has(candidate)) {
        const parts = taken.by(candidate);
        if (!isNameAround(candidate, parts)) continue;
        for (const part of parts) given.add(part);
      }
      taken.add(candidate);
      if (!isInMeeting(candidate, texts)) found.push(candidate);
    }
    if (given.size > 0) {
      const left = found.filter((one) => !given.has(one));
      found.length = 0;
      for (const one of left) found.push(one);
    }
    heldBack.push(...(result.heldBack ?? []));
  }
  return { paper, findings: findingsOf(paper, texts, found, vocabulary), heldBack };
}

/** The same, but a paper that a step cannot take is kept without findings, with the reason. */
export function extractSafely(paper: Paper, context: ExtractionContext): ReadPaper {
  try {
    return extract(paper, context);
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    return { paper, findings: [], heldBack: [], failed };
  }
}

/**
 * Whether a name has only terms for its parts: "the Real Image Denoising Challenge". A sum, as "CMB+BAO", is none. What
 * the paper makes of names holds them.
 */
function isNameAround({ entity, start, end, holdsNames }: Candidate, parts: readonly Candidate[]): boolean {
  return (
    entity.kind !== "concept" &&
    !/\p{L}\+/u.test(entity.name) &&
    parts.every(
      (part) =>
        (holdsNames === true || part.entity.kind === "concept") &&
        start <= part.start &&
        part.end <= end &&
        part.end - part.start < end - start,
    )
  );
}

/** Whether a system is only in the name of a meeting. */
function isInMeeting({ entity, field, end }: Candidate, texts: readonly FieldText[]): boolean {
  if (entity.kind === "concept" || entity.kind === "author") return false;
  const text = texts.find((one) => one.field === field)?.plain.text ?? "";
  return isOfMeeting(text, end);
}

function fieldTexts(paper: Paper): FieldText[] {
  return FIELDS.flatMap((field) => {
    const source = paper[field];
    if (source === undefined) return [];
    const plain = plainText(lookedAt(source));
    const text = { field, plain, sentences: sentences(plain.text) };
    if (field === "authors") return [{ ...text, tokens: [], clauses: [], pairs: [] }];
    const words = tokens(plain.text);
    return [
      {
        ...text,
        tokens: words,
        clauses: clauses(field, plain, text.sentences, words),
        pairs: definitions(plain.text),
      },
    ];
  });
}

/** A candidate with its place as it is written, and what its sentence says of it. */
interface ReadPlace {
  readonly candidate: Candidate;
  readonly mention: Mention;
  readonly role: Role;
}

function findingsOf(
  paper: Paper,
  texts: readonly FieldText[],
  found: readonly Candidate[],
  vocabulary: Vocabulary,
): Finding[] {
  const byEntity = new Map<EntityId, ReadPlace[]>();
  for (const text of texts) {
    const here = found.filter(({ field }) => field === text.field);
    for (const candidate of here.toSorted((one, two) => one.start - two.start)) {
      const place = placeOf(paper, text, candidate, vocabulary);
      const known = byEntity.get(candidate.entity.id);
      if (known === undefined) byEntity.set(candidate.entity.id, [place]);
      else known.push(place);
    }
  }
  const findings = Array.from(byEntity.values(), (places): Finding => {
    const role = places.map((place) => place.role).reduce((one, two) => strongerRole(one, two));
    const { candidate } = places.reduce((one, two) =>
      two.candidate.confidence > one.candidate.confidence ? two : one,
    );
    return {
      entity: candidate.entity,
      relation: role.relation,
      confidence: candidate.confidence,
      mentions: places.map(({ mention }) => mention),
      because: { kind: candidate.because, role: role.because },
    };
  });
  return findings.toSorted((one, two) => byId(one.entity, two.entity));
}

function placeOf(paper: Paper, text: FieldText, candidate: Candidate, { entities }: Vocabulary): ReadPlace {
  const { field, plain } = text;
  const around = sentenceAt(text.sentences, candidate.start) ?? { start: 0, end: plain.text.length };
  const sentence = plain.text.slice(around.start, around.end);
  const role =
    candidate.relation === undefined
      ? roleIn({
          sentence,
          start: candidate.start - around.start,
          end: candidate.end - around.start,
          field,
          kind: candidate.entity.kind,
          known: entities.has(candidate.entity.id),
        })
      : { relation: candidate.relation, because: `as found by ${candidate.rule}` };
  const mention: Mention = {
    paper: paper.id,
    entity: candidate.entity.id,
    field,
    ...writtenPlace(text, candidate.start, candidate.end),
    rule: candidate.rule,
    confidence: candidate.confidence,
  };
  return { candidate, mention, role };
}

function strongerRole(one: Role, two: Role): Role {
  return stronger(one.relation, two.relation) === one.relation ? one : two;
}
