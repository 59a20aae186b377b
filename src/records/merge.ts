import { FIELDS, type Facts, type Paper, type PaperRecord } from "../model/paper.ts";
import type { PaperId } from "../model/kinds.ts";
import type { Problem } from "../model/problem.ts";
import { inMemory, type Rows, type Store } from "../model/rows.ts";
import { fingerprint, normalised } from "../text/fingerprint.ts";
import { arxivMonth } from "../text/identifiers.ts";
import { byText } from "../text/order.ts";
import { byOrigin } from "./by-origin.ts";
import { groupRecords } from "./group.ts";

/** The distinct papers by id, and what identifiers said against each other. */
export interface Merged {
  readonly papers: Rows<Paper>;
  readonly problems: readonly Problem[];
}

/**
 * The distinct papers behind records. The order of the records does not matter.
 *
 * Of two texts for one field the longer wins, since a listing shortens and never invents; of two dates the
 * earlier, of two ids the first in order. A date that no record gives is guessed from the arXiv id, and marked so.
 *
 * @param papers  an empty store for them
 * @param mostProblems  of one kind that are told one by one
 */
export function mergeRecords(
  records: Rows<PaperRecord>,
  papers: Store<Paper> = inMemory(),
  mostProblems?: number,
): Merged {
  const ordered = byOrigin(records);
  const { groups, problems } = groupRecords(ordered, mostProblems);
  const works = worksOf(ordered, groups);
  // merged once more, for all papers together may be more than the memory holds
  for (const work of works.byId) {
    const id = works.ids[work];
    const paper = mergeGroup(recordsAt(ordered, works.placesOf(work)));
    papers.add([id === undefined || id === paper.id ? paper : { ...paper, id }]);
  }
  return { papers, problems };
}

/** Works by number, as flat lists: there may be millions in one file. */
interface Works {
  readonly ids: readonly PaperId[];
  /** numbers of the works in the order of their ids */
  readonly byId: Uint32Array;
  /** places of the records of a work */
  readonly placesOf: (work: number) => Uint32Array;
}

function worksOf(records: Rows<PaperRecord>, groups: Iterable<readonly number[]>): Works {
  const distinct = new Distinct();
  const ids: PaperId[] = [];
  const members = new Uint32Array(records.length);
  const ends = new Uint32Array(records.length);
  let end = 0;
  for (const places of groups) {
    members.set(places, end);
    end += places.length;
    ends[ids.length] = end;
    ids.push(distinct.idOf(mergeGroup(recordsAt(records, places))));
  }
  const order = Uint32Array.from({ length: ids.length }, (_, work) => work);
  order.sort((one, two) => byText(ids[one] ?? "", ids[two] ?? "") || one - two);
  return {
    ids,
    byId: order,
    placesOf: (work) => members.subarray(work === 0 ? 0 : ends[work - 1], ends[work]),
  };
}

function recordsAt(records: Rows<PaperRecord>, places: Iterable<number>): readonly PaperRecord[] {
  return Array.from(places, (place) => records.at(place) ?? []).flat();
}

/** An id belongs to the first paper that claims it; another goes by its text, and by a number where texts agree. */
class Distinct {
  readonly #taken = new Set<string>();
  /** number of the last copy of a text: thousands of papers may have one */
  readonly #copies = new Map<PaperId, number>();

  idOf(paper: Paper): PaperId {
    const id = this.#taken.has(paper.id) ? this.#byText(textId(paper)) : paper.id;
    this.#taken.add(id);
    return id;
  }

  #byText(text: PaperId): PaperId {
    if (!this.#taken.has(text)) return text;
    const copy = (this.#copies.get(text) ?? 1) + 1;
    this.#copies.set(text, copy);
    return `${text}-${copy}`;
  }
}

function mergeGroup(records: readonly PaperRecord[]): Paper {
  const [first, another] = records;
  // most works have one record, where there is nothing to choose
  const facts = first !== undefined && another === undefined ? factsOf(first) : chosenFacts(records);
  const date = facts.date === undefined ? arxivMonth(facts.arxiv ?? "") : undefined;
  const guess = date === undefined ? {} : { date, guessed: ["date"] as const };
  const ownId = records.find((record) => record.ownId !== undefined)?.ownId;
  const origins = records.map(({ origin }) => origin);
  return { id: identify(facts), ...(ownId === undefined ? {} : { ownId }), ...facts, ...guess, origins };
}

function factsOf({ title, abstract, comments, authors, arxiv, doi, date, ...record }: Facts): Facts {
  const authorIds = some(record.authorIds ?? []);
  const registered = together(record.registered ?? []);
  const { categories } = record;
  return present({ title, abstract, comments, authors, arxiv, doi, date, authorIds, registered, categories });
}

function chosenFacts(records: readonly PaperRecord[]): Facts {
  const texts = FIELDS.map((field) => [field, longest(records.flatMap((record) => record[field] ?? []))]);
  return present({
    ...Object.fromEntries(texts),
    arxiv: least(records.flatMap(({ arxiv }) => arxiv ?? [])),
    doi: least(records.flatMap((record) => record.doi ?? [])),
    date: least(records.flatMap(({ date }) => date ?? [])),
    authorIds: some(records.flatMap(({ authorIds }) => authorIds ?? [])),
    registered: together(records.flatMap(({ registered }) => registered ?? [])),
    categories: records.find(({ categories }) => categories !== undefined)?.categories,
  });
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

/** Only what is known: no fact is undefined, which JSON would not bring back. */
function present(facts: { readonly [key in keyof Facts]: Facts[key] | undefined }): Facts {
  const known: Record<string, unknown> = {};
  for (const fact of Object.keys(facts)) {
    const value = facts[fact as keyof Facts];
    if (value !== undefined) known[fact] = value;
  }
  return known;
}
