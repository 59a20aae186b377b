import type { EntityId, EntityKind } from "../model/kinds.ts";
import type { Entity } from "../model/mention.ts";
import { byText } from "../text/order.ts";
import { slug } from "../text/slug.ts";
import { tokens } from "../text/tokens.ts";
import type { VocabularyEntry, VocabularyFile } from "./entry.ts";
import { guardWords, type GuardWord } from "./guard-word.ts";

/** One way to write one name. */
export interface Form {
  readonly entity: EntityId;
  readonly text: string;
  /** written as it stands here or in capitals; other forms are found in any case */
  readonly exact: boolean;
  /** never found in small letters alone: "the pile" and "telescope arrays" are plain words */
  readonly capital: boolean;
  /** believed without a guard */
  readonly sure: boolean;
}

/** A node of the tree of words: the forms that end here, and the words that may follow. */
export interface Branch {
  readonly forms: Form[];
  readonly next: Map<string, Branch>;
}

/** Names known beforehand, ready to be found. */
export interface Vocabulary {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly guards: ReadonlyMap<EntityId, readonly GuardWord[]>;
  /** the dataset of the same name, of experiments whose data bear it */
  readonly dataOf: ReadonlyMap<EntityId, Entity>;
  readonly root: Branch;
}

/**
 * Joins vocabulary files into one tree of words. The order of files and entries does not matter for what is
 * found, save that of two entries with one form the first is taken.
 *
 * @throws Error when two entries of one kind have the same id
 */
export function compileVocabulary(files: readonly VocabularyFile[]): Vocabulary {
  const entities = new Map<EntityId, Entity>();
  const guards = new Map<EntityId, readonly GuardWord[]>();
  const dataOf = new Map<EntityId, Entity>();
  const root: Branch = { forms: [], next: new Map() };
  for (const { kind, entries } of files) {
    for (const entry of entries) {
      const id: EntityId = `${kind}:${slug(entry.name)}`;
      if (entities.has(id)) throw new Error(`the vocabulary names ${id} twice`);
      const aliases = [...(entry.aliases ?? []), ...(entry.long === undefined ? [] : [entry.long])].toSorted(
        byText,
      );
      const url = entry.url === undefined ? {} : { url: entry.url };
      const entity: Entity = { id, kind, name: entry.name, aliases, ...url };
      entities.set(id, entity);
      if (entry.namesItsData === true)
        dataOf.set(id, { ...entity, id: `dataset:${slug(entry.name)}`, kind: "dataset" });
      if (entry.guard !== undefined) guards.set(id, entry.guard.near.flatMap(guardWords));
      for (const form of formsOf(id, entry, kind)) plant(root, form);
    }
  }
  for (const entity of dataOf.values()) if (!entities.has(entity.id)) entities.set(entity.id, entity);
  return { entities, guards, dataOf, root };
}

function formsOf(entity: EntityId, entry: VocabularyEntry, kind: EntityKind): Form[] {
  const texts = [entry.name, ...(entry.aliases ?? []), ...(entry.long === undefined ? [] : [entry.long])];
  return texts.map((text) => ({
    entity,
    text,
    exact: !isDistinct(text) && !(kind === "concept" && text === text.toLowerCase()),
    capital: needsCapital(text, kind),
    sure:
      entry.guard === undefined ||
      text === entry.long ||
      (text === entry.name && isLong(text)) ||
      SAYS_KIND.test(text),
  }));
}

/** "Swift satellite": the noun tells which Swift is meant. */
const SAYS_KIND =
  /\s(?:benchmark|code|collaboration|collider|dataset|experiment|mission|observatory|package|satellite|simulations?|software|spacecraft|survey|telescopes?|tokamak)$/i;

/** Data and experiments have names as places have; terms of methods and words of code are written small as well. */
function needsCapital(text: string, kind: EntityKind): boolean {
  if (kind === "concept" || !/\p{Lu}/u.test(text) || /\p{N}/u.test(text)) return false;
  return kind === "dataset" || kind === "experiment" || (kind === "method" && tokens(text).length === 1);
}

/** Three words that matter or more are proof enough: `Hubble Space Telescope`. */
function isLong(text: string): boolean {
  return tokens(text).filter(({ start, end }) => end - start > 2).length > 2;
}

/** Whether a name can be told from plain words in any case: several words, a digit, or a capital inside. */
function isDistinct(text: string): boolean {
  const words = tokens(text);
  const long = words.filter(({ start, end }) => end - start > 2).length;
  return (
    long >= 2 || (/\p{N}/u.test(text) && text.length > 3) || (/\p{Ll}\p{Lu}/u.test(text) && text.length > 4)
  );
}

function plant(root: Branch, form: Form): void {
  let branch = root;
  for (const { key } of tokens(form.text)) {
    const known = branch.next.get(key) ?? { forms: [], next: new Map<string, Branch>() };
    branch.next.set(key, known);
    branch = known;
  }
  if (branch !== root) branch.forms.push(form);
}
