import { FIELDS, type Facts, type Origin, type Paper, type PaperRecord } from "../model/paper.ts";
import type { PaperId } from "../model/kinds.ts";
import type { Problem } from "../model/problem.ts";
import { fingerprint, normalised } from "../text/fingerprint.ts";
import { arxivMonth } from "../text/identifiers.ts";
import { byId, byText } from "../text/order.ts";
import { groupRecords } from "./group.ts";

/** The distinct papers by id, and what identifiers said against each other. */
export interface Merged {
  readonly papers: readonly Paper[];
  readonly problems: readonly Problem[];
}

/**
 * The distinct papers behind records. The order of the records does not matter.
 *
 * Of two texts for one field the longer wins, since a listing shortens and never invents; of two dates the
 * earlier, of two ids the first in order. A date that no record gives is guessed from the arXiv id, and marked so.
 */
export function mergeRecords(records: readonly PaperRecord[]): Merged {
  const { groups, problems } = groupRecords(records.toSorted(byOrigin));
  const papers = distinct(groups.map(mergeGroup));
  return { papers: papers.toSorted(byId), problems };
}

/** An id belongs to the first paper that claims it; another goes by its text, and by a number where texts agree. */
function distinct(papers: readonly Paper[]): Paper[] {
  const taken = new Set<string>();
  /** number of the last copy of a text: thousands of papers may have one */
  const copies = new Map<PaperId, number>();
  return papers.map((paper) => {
    const byItsText = textId(paper);
    const choices: PaperId[] = [paper.id, byItsText];
    const id = choices.find((choice) => !taken.has(choice)) ?? nextCopy(byItsText, copies);
    taken.add(id);
    return id === paper.id ? paper : { ...paper, id };
  });
}

function nextCopy(id: PaperId, copies: Map<PaperId, number>): PaperId {
  const copy = (copies.get(id) ?? 1) + 1;
  copies.set(id, copy);
  return `${id}-${copy}`;
}

function mergeGroup(records: readonly PaperRecord[]): Paper {
  const texts = FIELDS.map((field) => [field, longest(records.flatMap((record) => record[field] ?? []))]);
  const facts: Facts = present({
    ...Object.fromEntries(texts),
    arxiv: least(records.flatMap(({ arxiv }) => arxiv ?? [])),
    doi: least(records.flatMap((record) => record.doi ?? [])),
    date: least(records.flatMap(({ date }) => date ?? [])),
    authorIds: some(records.flatMap(({ authorIds }) => authorIds ?? [])),
    registered: together(records.flatMap(({ registered }) => registered ?? [])),
    categories: records.find(({ categories }) => categories !== undefined)?.categories,
  });
  const date = facts.date === undefined ? arxivMonth(facts.arxiv ?? "") : undefined;
  const guess = date === undefined ? {} : { date, guessed: ["date"] as const };
  const ownId = records.find((record) => record.ownId !== undefined)?.ownId;
  const origins = records.map(({ origin }) => origin);
  return { id: identify(facts), ...(ownId === undefined ? {} : { ownId }), ...facts, ...guess, origins };
}

/** Stable over runs: by arXiv id, else by DOI, else by the first id of another register, else by the text itself. */
function identify(facts: Facts): PaperId {
  if (facts.arxiv !== undefined) return `paper:arxiv:${facts.arxiv}`;
  if (facts.doi !== undefined) return `paper:doi:${facts.doi}`;
  const [registered] = facts.registered ?? [];
  return registered === undefined ? textId(facts) : `paper:${registered}`;
}

/** Titles like "Introduction" tell papers apart only with their authors and date. */
function textId({ abstract, title = "", authors = "", date = "" }: Facts): PaperId {
  return `paper:text:${fingerprint(normalised(abstract ?? `${title} ${authors} ${date}`))}`;
}

/** By the text where it stands, so that papers do not depend on the order of files. */
function byOrigin(one: PaperRecord, two: PaperRecord): number {
  const [first, second]: [Origin, Origin] = [one.origin, two.origin];
  return byText(first.file, second.file) || first.line - second.line;
}

function longest(texts: readonly string[]): string | undefined {
  return texts.toSorted((one, two) => two.length - one.length || byText(one, two))[0];
}

function some<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length === 0 ? undefined : values;
}

function together(ids: readonly string[]): readonly string[] | undefined {
  return ids.length === 0 ? undefined : [...new Set(ids)].toSorted(byText);
}

function least(texts: readonly string[]): string | undefined {
  return texts.toSorted(byText)[0];
}

function present(facts: { [key in keyof Facts]: Facts[key] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
