import type { EntityId } from "../model/kinds.ts";
import type { Entity } from "../model/mention.ts";
import { byText } from "../text/order.ts";
import { toldApart } from "../text/register-ids.ts";
import { lettersOf, loose, mayBeOne, nameOf, saysMore, unbroken, type AuthorName } from "./author-name.ts";

/** In longer lists two names stand together by chance. */
const LONGEST_TELLING_LIST = 30;

/** One spelling of an author, with those who wrote beside it. */
interface Spelling {
  readonly entity: Entity;
  readonly name: AuthorName;
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
  readonly name: AuthorName;
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
  joinUnbroken(whole);
  const fuller = byGivenName(whole);
  for (const short of whole) {
    const fitting = fuller(short.name).filter(
      (long) =>
        long !== short &&
        long.spellings.length > 0 &&
        saysMore(long.name, short.name) &&
        !toldApart(idsOf(long.spellings), idsOf(short.spellings)) &&
        meet(long.spellings, short.spellings),
    );
    // "A. Poe" may be "A. L. Poe" and "Ada Poe" where both are "Ada L. Poe"
    const [fullest] = fitting.toSorted((one, two) => two.letters.length - one.letters.length);
    const others = fitting.filter((other) => other !== fullest);
    if (fullest === undefined || others.some(({ name }) => !mayBeOne(fullest.name, name))) continue;
    takeIn(fullest, short);
  }
  return whole.map((person) => person.spellings).filter((group) => group.length > 0);
}

/** Takes in those who differ by a hyphen and share a co-author: `Hongyu Chen` is `Hong-Yu Chen`. */
function joinUnbroken(whole: readonly Person[]): void {
  const first = new Map<string, Person>();
  for (const person of whole.toSorted((one, two) => two.letters.length - one.letters.length)) {
    const key = unbroken(person.name);
    const longer = first.get(key);
    if (longer === undefined) first.set(key, person);
    else if (
      !toldApart(idsOf(longer.spellings), idsOf(person.spellings)) &&
      meet(longer.spellings, person.spellings)
    )
      takeIn(longer, person);
  }
}

function takeIn(person: Person, other: Person): void {
  person.spellings.push(...other.spellings);
  other.spellings.length = 0;
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
function byGivenName(whole: readonly Person[]): (short: AuthorName) => readonly Person[] {
  const byLetter = new Map<string, Person[]>();
  const byWord = new Map<string, Person[]>();
  for (const person of whole) {
    const [first = ""] = person.name.given;
    add(byLetter, first.slice(0, 1), person);
    add(byWord, loose(first), person);
  }
  return ({ given: [first = ""] }) =>
    (first.length < 2 ? byLetter.get(first) : byWord.get(loose(first))) ?? [];
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
