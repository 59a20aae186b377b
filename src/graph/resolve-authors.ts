import type { EntityId } from "../model/kinds.ts";
import type { Entity, ReadPaper } from "../model/mention.ts";
import { byText } from "../text/order.ts";
import { personNames } from "../text/person-names.ts";
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
}

/**
 * One person for each author, over all papers. `Krämer` and `Kraemer` are one name. Where one spelling says in
 * full what another abbreviates (`M. Krämer`), or has the accents that another lost (`Kramer`), they meet if they
 * share a co-author and no second full name fits. Initials alone never join two persons.
 *
 * @returns for each id of an author that is not the chosen one the entity it stands for
 */
export function resolveAuthors(read: readonly ReadPaper[]): ReadonlyMap<EntityId, Entity> {
  const families = new Map<string, Map<EntityId, Spelling>>();
  for (const { findings } of read) {
    const authors = findings.flatMap(({ entity }) => (entity.kind === "author" ? [entity] : []));
    const named = authors.map((entity) => ({ entity, name: nameOf(entity.name) }));
    const isTelling = named.length <= LONGEST_TELLING_LIST;
    const keys = named.map(({ name: { family, given } }) => `${loose(family)} ${given[0]?.[0] ?? ""}`);
    for (const [at, { entity, name }] of named.entries()) {
      const family = loose(name.family);
      const spellings = families.get(family) ?? new Map<EntityId, Spelling>();
      families.set(family, spellings);
      const spelling = spellings.get(entity.id) ?? { entity, name, papers: 0, beside: new Set() };
      spellings.set(entity.id, spelling);
      spelling.papers += 1;
      if (isTelling) for (const key of keys) if (key !== keys[at]) spelling.beside.add(key);
    }
  }
  const resolved = new Map<EntityId, Entity>();
  for (const spellings of families.values())
    for (const person of persons([...spellings.values()])) join(person, resolved);
  return resolved;
}

/** Groups of spellings, each of one person. */
function persons(spellings: readonly Spelling[]): Spelling[][] {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings.toSorted((one, two) => byText(one.entity.id, two.entity.id))) {
    const key = lettersOf(spelling.name);
    groups.set(key, [...(groups.get(key) ?? []), spelling]);
  }
  const whole = [...groups.values()];
  for (const group of whole) {
    const fitting = whole.filter(
      (other) => other !== group && saysMore(other[0]?.name, group[0]?.name) && meet(other, group),
    );
    const [only] = fitting;
    if (only === undefined || fitting.some((other) => !agree(other[0]?.name, only[0]?.name))) continue;
    only.push(...group);
    group.length = 0;
  }
  return whole.filter((group) => group.length > 0);
}

/** Whether a name has another as its abbreviation: `Michael J. Krämer` has `M. Krämer` and `Michael Kramer`. */
function saysMore(long: Name | undefined, short: Name | undefined): boolean {
  if (long === undefined || short === undefined || short.given.length === 0) return false;
  return (
    agree(long, short) &&
    lettersOf(long).length > lettersOf(short).length &&
    short.given.length <= long.given.length
  );
}

/** Whether no word of a given name contradicts the word of the other at its place. */
function agree(one: Name | undefined, two: Name | undefined): boolean {
  if (one === undefined || two === undefined) return false;
  return one.given.every((word, at) => {
    const other = two.given[at];
    if (other === undefined || loose(word) === loose(other)) return true;
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

/** The fullest spelling stands for all; of equal ones that of most papers, then the first in order. */
function join(person: readonly Spelling[], resolved: Map<EntityId, Entity>): void {
  if (person.length < 2) return;
  const [chosen, ...others] = person.toSorted(
    (one, two) =>
      lettersOf(two.name).length - lettersOf(one.name).length ||
      two.papers - one.papers ||
      byText(one.entity.id, two.entity.id),
  );
  if (chosen === undefined) return;
  const aliases = [...new Set([...chosen.entity.aliases, ...others.map(({ entity }) => entity.name)])];
  const entity: Entity = {
    ...chosen.entity,
    aliases: aliases.filter((alias) => alias !== chosen.entity.name).toSorted(byText),
  };
  for (const { entity: one } of person) resolved.set(one.id, entity);
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
