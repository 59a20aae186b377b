import type { EntityId } from "../model/kinds.ts";
import type { Entity, ReadPaper } from "../model/mention.ts";
import { byText } from "../text/order.ts";
import { personNames } from "../text/person-names.ts";
import { slug } from "../text/slug.ts";

/** In longer lists two names stand together by chance. */
const LONGEST_TELLING_LIST = 30;

/** One spelling of an author, with those who wrote beside it. */
interface Spelling {
  readonly entity: Entity;
  /** folded words of the given name, as `["michael", "j"]` */
  readonly given: readonly string[];
  papers: number;
  readonly beside: Set<string>;
}

/**
 * One person for each author, over all papers. Spellings of a name meet where only accents differ
 * (`Krämer`, `Kraemer`, `Kramer`), and where one says in full what another abbreviates (`M. Krämer`) if they
 * also share a co-author and no second full name fits. Initials alone never join two persons.
 *
 * @returns for each id of an author that is not the chosen one the entity it stands for
 */
export function resolveAuthors(read: readonly ReadPaper[]): ReadonlyMap<EntityId, Entity> {
  const families = new Map<string, Map<EntityId, Spelling>>();
  for (const { findings } of read) {
    const authors = findings.flatMap(({ entity }) => (entity.kind === "author" ? [entity] : []));
    const parts = authors.map((entity) => ({ entity, ...folded(entity.name) }));
    const isTelling = parts.length <= LONGEST_TELLING_LIST;
    const keys = parts.map(({ family, given }) => `${family} ${given[0]?.[0] ?? ""}`);
    for (const [at, { entity, family, given }] of parts.entries()) {
      const spellings = families.get(family) ?? new Map<EntityId, Spelling>();
      families.set(family, spellings);
      const spelling = spellings.get(entity.id) ?? { entity, given, papers: 0, beside: new Set() };
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
    const key = spelling.given.join(" ");
    groups.set(key, [...(groups.get(key) ?? []), spelling]);
  }
  const whole = [...groups.values()];
  for (const group of whole) {
    const [first] = group;
    if (first === undefined) continue;
    const fitting = whole.filter(
      (other) =>
        other !== group &&
        other.length > 0 &&
        saysMore(other[0]?.given ?? [], first.given) &&
        meet(other, group),
    );
    const [only] = fitting;
    if (only === undefined || fitting.some((other) => !agree(other[0]?.given ?? [], only[0]?.given ?? [])))
      continue;
    only.push(...group);
    group.length = 0;
  }
  return whole.filter((group) => group.length > 0);
}

/** Whether a given name has another as its abbreviation: `["michael", "j"]` has `["m"]` and `["michael"]`. */
function saysMore(long: readonly string[], short: readonly string[]): boolean {
  return (
    short.length > 0 &&
    agree(long, short) &&
    long.join("").length > short.join("").length &&
    short.length <= long.length
  );
}

/** Whether no word of one contradicts the word of the other at its place. */
function agree(one: readonly string[], two: readonly string[]): boolean {
  return one.every((word, at) => {
    const other = two[at];
    if (other === undefined || word === other) return true;
    return word.length === 1 || other.length === 1 ? word[0] === other[0] : false;
  });
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
      two.given.join("").length - one.given.join("").length ||
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

/** Letters as every keyboard has them; `ae` counts as `ä`, which German names need. */
function folded(name: string): { family: string; given: string[] } {
  const person = personNames(name)[0];
  const family = slug(person?.family ?? name)
    .replace(/^the-|-collaborations?$/gu, "")
    .replaceAll(/([aou])e/gu, "$1");
  const given = slug((person?.given ?? "").replaceAll(/[.-]/gu, " "))
    .split("-")
    .filter(Boolean)
    .map((word) => word.replaceAll(/([aou])e/gu, "$1"));
  return { family, given };
}
