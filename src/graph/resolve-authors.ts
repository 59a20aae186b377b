import type { EntityId } from "../model/kinds.ts";
import type { Entity } from "../model/mention.ts";
import { byText } from "../text/order.ts";
import { personNames } from "../text/person-names.ts";
import { toldApart } from "../text/register-ids.ts";
import { slug } from "../text/slug.ts";
import { speltOut } from "../text/word-forms.ts";

/** In longer lists two names stand together by chance. */
const LONGEST_TELLING_LIST = 30;

/** A name in small letters, `ä` spelt out: `kraemer` and `["michael", "j"]`. */
interface Name {
  readonly family: string;
  readonly given: readonly string[];
}

/** One spelling of an author, with those who wrote beside it. */
interface Spelling {
  readonly entity: Entity;
  readonly name: Name;
  papers: number;
  readonly beside: Set<string>;
  /** under which registers keep the person; most inputs say none */
  readonly ids: Set<string>;
}

/**
 * One person for each author, over all papers. What registers say wins: one ORCID or INSPIRE id is one person,
 * and two are two. `Krämer` and `Kraemer` are one name. Where one spelling says in
 * full what another abbreviates (`M. Krämer`), or has the accents that another lost (`Kramer`), they meet if they
 * share a co-author and no second full name fits. Initials alone never join two persons.
 *
 * @returns for each id of an author that is not the chosen one the entity it stands for
 */
export function resolveAuthors(
  naming: Iterable<{ readonly findings: readonly { readonly entity: Entity }[] }>,
): ReadonlyMap<EntityId, Entity> {
  const families = new Map<string, Map<EntityId, Spelling>>();
  for (const { findings } of naming) {
    const authors = findings.flatMap(({ entity }) => (entity.kind === "author" ? [entity] : []));
    const named = authors.map((entity) => ({ entity, name: nameOf(entity.name) }));
    const isTelling = named.length <= LONGEST_TELLING_LIST;
    const keys = named.map(({ name: { family, given } }) => `${loose(family)} ${given[0]?.[0] ?? ""}`);
    for (const [at, { entity, name }] of named.entries()) {
      const family = loose(name.family);
      const spellings = families.get(family) ?? new Map<EntityId, Spelling>();
      families.set(family, spellings);
      const spelling = spellings.get(entity.id) ?? {
        entity,
        name,
        papers: 0,
        beside: new Set(),
        ids: new Set(),
      };
      spellings.set(entity.id, spelling);
      spelling.papers += 1;
      for (const id of entity.ids ?? []) spelling.ids.add(id);
      if (isTelling) for (const key of keys) if (key !== keys[at]) spelling.beside.add(key);
    }
  }
  const resolved = new Map<EntityId, Entity>();
  for (const spellings of families.values()) nameEach(persons([...spellings.values()]), resolved);
  return resolved;
}

/** Spellings of one person, and the name that says most of them. */
interface Person {
  readonly name: Name;
  readonly letters: string;
  readonly spellings: Spelling[];
}

/** Groups of spellings, each of one person. */
function persons(spellings: readonly Spelling[]): Spelling[][] {
  const sorted = spellings.toSorted((one, two) => byText(one.entity.id, two.entity.id));
  const known = bySharedIds(sorted.filter(({ ids }) => ids.size > 0));
  const namesakes = new Map<string, Spelling[][]>();
  for (const group of known)
    for (const letters of new Set(group.map(({ name }) => lettersOf(name)))) add(namesakes, letters, group);
  const unknown = new Map<string, Spelling[]>();
  for (const spelling of sorted.filter(({ ids }) => ids.size === 0)) {
    const letters = lettersOf(spelling.name);
    const [only, ...others] = namesakes.get(letters) ?? [];
    if (only !== undefined && others.length === 0) only.push(spelling);
    else add(unknown, letters, spelling);
  }
  const whole = [...known, ...unknown.values()].map(asPerson);
  const fuller = byGivenName(whole);
  for (const short of whole) {
    const fitting = fuller(short.name).filter(
      (long) =>
        long !== short &&
        long.spellings.length > 0 &&
        saysMore(long, short) &&
        !toldApart(idsOf(long.spellings), idsOf(short.spellings)) &&
        meet(long.spellings, short.spellings),
    );
    const [only] = fitting;
    if (only === undefined || fitting.some((other) => !agree(other.name, only.name))) continue;
    only.spellings.push(...short.spellings);
    short.spellings.length = 0;
  }
  return whole.map((person) => person.spellings).filter((group) => group.length > 0);
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function asPerson(spellings: Spelling[]): Person {
  const [fullest] = spellings
    .map(({ name }) => ({ name, letters: lettersOf(name) }))
    .toSorted((one, two) => two.letters.length - one.letters.length);
  if (fullest === undefined) throw new Error("a person must have a spelling");
  return { ...fullest, spellings };
}

/**
 * Finds the persons that a name may abbreviate, in their order: of one family there are thousands, and nearly all
 * have another given name.
 */
function byGivenName(whole: readonly Person[]): (short: Name) => readonly Person[] {
  const byLetter = new Map<string, Person[]>();
  const byWord = new Map<string, Person[]>();
  for (const person of whole) {
    const [first = ""] = person.name.given;
    add(byLetter, first.slice(0, 1), person);
    // an initial, as in `M. Johann`, may stand for any word that begins so
    add(byWord, first.length === 1 ? first : loose(first), person);
  }
  const place = new Map(whole.map((person, at) => [person, at]));
  return ({ given: [first = ""] }) => {
    if (first.length < 2) return byLetter.get(first) ?? [];
    const found = [...(byWord.get(loose(first)) ?? []), ...(byWord.get(first.slice(0, 1)) ?? [])];
    return found.toSorted((one, two) => (place.get(one) ?? 0) - (place.get(two) ?? 0));
  };
}

/** Spellings together that have an id in common, straight or through others. */
function bySharedIds(spellings: readonly Spelling[]): Spelling[][] {
  const groupOf = new Map<string, Spelling[]>();
  const groups = new Set<Spelling[]>();
  for (const spelling of spellings) {
    const shared = new Set<Spelling[]>();
    for (const id of spelling.ids) {
      const before = groupOf.get(id);
      if (before !== undefined) shared.add(before);
    }
    const group = [...[...shared].flat(), spelling];
    for (const one of shared) groups.delete(one);
    groups.add(group);
    for (const id of idsOf(group)) groupOf.set(id, group);
  }
  return [...groups];
}

function idsOf(group: readonly Spelling[]): string[] {
  return group.flatMap(({ ids }) => [...ids]);
}

/** Whether a person's name has another's as its abbreviation: `Michael J. Krämer` has `M. Krämer` and `Michael Kramer`. */
function saysMore(long: Person, short: Person): boolean {
  return (
    short.name.given.length > 0 &&
    short.name.given.length <= long.name.given.length &&
    long.letters.length > short.letters.length &&
    agree(long.name, short.name)
  );
}

/** Whether no word of a given name contradicts the word of the other at its place. */
function agree(one: Name, two: Name): boolean {
  return one.given.every((word, at) => {
    const other = two.given[at];
    if (other === undefined || word === other || loose(word) === loose(other)) return true;
    return word.length === 1 || other.length === 1 ? word[0] === other[0] : false;
  });
}

function lettersOf({ family, given }: Name): string {
  return `${family} ${given.join(" ")}`;
}

/** Whether some co-author stands beside both. */
function meet(one: readonly Spelling[], two: readonly Spelling[]): boolean {
  const beside = new Set(one.flatMap((spelling) => [...spelling.beside]));
  return two.some((spelling) => [...spelling.beside].some((key) => beside.has(key)));
}

/** Every person under the id of the name, and those after the first of one name under their own. */
function nameEach(group: readonly (readonly Spelling[])[], resolved: Map<EntityId, Entity>): void {
  const taken = new Set<EntityId>();
  for (const person of group.toSorted((one, two) => idsOf(one).length - idsOf(two).length)) {
    const entity = joined(person);
    const id: EntityId = `author:${entity.id.split(":")[1] ?? ""}`;
    const own = taken.has(id) ? entity : { ...entity, id };
    taken.add(id);
    for (const spelling of person) resolved.set(spelling.entity.id, own);
  }
}

/** The fullest spelling stands for all; of equal ones that of most papers, then the first in order. */
function joined(person: readonly Spelling[]): Entity {
  const [chosen, ...others] = person.toSorted(
    (one, two) =>
      lettersOf(two.name).length - lettersOf(one.name).length ||
      two.papers - one.papers ||
      byText(one.entity.id, two.entity.id),
  );
  if (chosen === undefined) throw new Error("a person must have a spelling");
  const aliases = [...new Set([...chosen.entity.aliases, ...others.map(({ entity }) => entity.name)])];
  const ids = [...new Set(idsOf(person))].toSorted(byText);
  return {
    ...chosen.entity,
    aliases: aliases.filter((alias) => alias !== chosen.entity.name).toSorted(byText),
    ...(ids.length === 0 ? {} : { ids }),
  };
}

function nameOf(text: string): Name {
  const person = personNames(text)[0];
  return {
    family: slug(speltOut(person?.family ?? text)).replaceAll(/^the-|-collaborations?$/gu, ""),
    given: slug(speltOut(person?.given ?? ""))
      .split("-")
      .filter(Boolean),
  };
}

/** The same for `kraemer` and `kramer`, so that a lost accent hides nobody; no proof that two are one. */
function loose(word: string): string {
  return word.replaceAll(/([aou])e/gu, "$1");
}
