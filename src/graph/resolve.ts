import { entityKindOf, KIND_NAMES, type EntityId, type EntityKind } from "../model/kinds.ts";
import type { Entity } from "../model/mention.ts";
import type { Relation } from "../model/relations.ts";
import { byText } from "../text/order.ts";
import { resolveAuthors } from "./resolve-authors.ts";
import type { Resolved } from "./paper-edges.ts";

/** What one paper names; papers may be many, and are gone through more than once. */
export interface Naming {
  readonly findings: readonly { readonly entity: Entity; readonly relation: Relation }[];
}

/** Kinds between which a guess may waver: the same coined name is one thing. */
const WAVERING = new Set<EntityKind>(["dataset", "tool", "method", "experiment"]);

/**
 * One entity for each thing, over all papers: a name that papers took for different kinds gets the kind that a
 * vocabulary or most papers give it, and its most frequent spelling; an author the name that says most.
 *
 * What papers introduce as another kind than the vocabulary has, and never only name, is another thing of that name: the
 * travel planner ATLAS is not the experiment.
 *
 * What is found once stands for itself, and is not kept here: in a large collection that is most of all names.
 *
 * @param known  entities of the vocabulary, which always win
 */
export function resolve(naming: Iterable<Naming>, known: ReadonlyMap<EntityId, Entity>): Resolved {
  const entities = new Map([...resolveThings(naming, known), ...resolveAuthors(naming)]);
  return (entity) => entities.get(entity.id) ?? known.get(entity.id) ?? tidy(entity);
}

/** What was found of one thing, by whatever kinds. */
interface Group {
  /** findings by id, in the order in which ids came */
  readonly ids: Map<EntityId, number>;
  /** findings by name */
  readonly names: Map<string, number>;
  readonly aliases: Set<string>;
  url: string | undefined;
}

function resolveThings(
  naming: Iterable<Naming>,
  known: ReadonlyMap<EntityId, Entity>,
): ReadonlyMap<EntityId, Entity> {
  const knownNames = new Set([...known.values()].map(keyOf));
  const hasKnownName = (entity: Entity) => !known.has(entity.id) && knownNames.has(keyOf(entity));
  const count = new Map<string, number>();
  const onlyNamed = new Set<EntityId>();
  for (const { findings } of naming)
    for (const { entity, relation } of findings) {
      if (entity.kind === "author") continue;
      count.set(keyOf(entity), (count.get(keyOf(entity)) ?? 0) + 1);
      if (relation !== "introduces" && hasKnownName(entity)) onlyNamed.add(entity.id);
    }
  const groups = new Map<string, Group>();
  for (const { findings } of naming)
    for (const { entity } of findings) {
      if ((count.get(keyOf(entity)) ?? 0) < 2) continue;
      const isAnother = hasKnownName(entity) && !onlyNamed.has(entity.id);
      take(entity, isAnother ? `another ${keyOf(entity)}` : keyOf(entity), groups);
    }
  const resolved = new Map<EntityId, Entity>();
  for (const group of groups.values()) {
    const chosen = choose(group, known);
    for (const id of group.ids.keys()) resolved.set(id, known.get(id) ?? chosen);
  }
  return resolved;
}

function take(entity: Entity, key: string, groups: Map<string, Group>): void {
  const group = groups.get(key) ?? { ids: new Map(), names: new Map(), aliases: new Set(), url: undefined };
  groups.set(key, group);
  group.ids.set(entity.id, (group.ids.get(entity.id) ?? 0) + 1);
  group.names.set(entity.name, (group.names.get(entity.name) ?? 0) + 1);
  for (const alias of entity.aliases) group.aliases.add(alias);
  group.url = leastOf(group.url, entity.url);
}

/** Things of wavering kinds meet by name alone. */
function keyOf({ id, kind }: Entity): string {
  return WAVERING.has(kind) ? id.slice(kind.length + 1) : id;
}

function choose({ ids, names, aliases, url }: Group, known: ReadonlyMap<EntityId, Entity>): Entity {
  const sure = [...ids.keys()].find((id) => known.has(id));
  const sureEntity = sure === undefined ? undefined : known.get(sure);
  if (sureEntity !== undefined) return sureEntity;
  const ranked = [...ids].toSorted(
    ([one, first], [two, second]) => second - first || place(one) - place(two),
  );
  const id = ranked[0]?.[0];
  if (id === undefined) throw new Error("a group of findings must not be empty");
  const name = mostFrequent(names);
  return tidy({
    id,
    kind: entityKindOf(id),
    name,
    aliases: [...aliases],
    ...(url === undefined ? {} : { url }),
  });
}

/** A thing as graphs have it: aliases are other than the name, and come in order. */
function tidy({ id, kind, name, aliases, url }: Entity): Entity {
  const others = [...new Set(aliases)].filter((alias) => alias !== name).toSorted(byText);
  return { id, kind, name, aliases: others, ...(url === undefined ? {} : { url }) };
}

function place(id: EntityId): number {
  return KIND_NAMES.indexOf(entityKindOf(id));
}

/** The text that comes most often; of several the first in order. */
function mostFrequent(count: ReadonlyMap<string, number>): string {
  return (
    [...count].toSorted(([one, first], [two, second]) => second - first || byText(one, two))[0]?.[0] ?? ""
  );
}

function leastOf(one: string | undefined, two: string | undefined): string | undefined {
  if (one === undefined || two === undefined) return one ?? two;
  return byText(one, two) <= 0 ? one : two;
}
