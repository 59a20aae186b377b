import { KIND_NAMES, type EntityId, type EntityKind } from "../model/kinds.ts";
import type { Entity, Finding, ReadPaper } from "../model/mention.ts";
import { byText } from "../text/order.ts";

/** Kinds between which a guess may waver: the same coined name is one thing. */
const WAVERING = new Set<EntityKind>(["dataset", "tool", "method", "experiment"]);

/**
 * One entity for each thing, over all papers: a name that papers took for different kinds gets the kind that a
 * vocabulary or most papers give it, and its most frequent spelling.
 *
 * @param known  entities of the vocabulary, which always win
 * @returns for each id that was found the entity it stands for
 */
export function resolveEntities(
  read: readonly ReadPaper[],
  known: ReadonlyMap<EntityId, Entity>,
): ReadonlyMap<EntityId, Entity> {
  const groups = new Map<string, Map<EntityId, Finding[]>>();
  for (const { findings } of read) {
    for (const finding of findings) {
      const key = keyOf(finding.entity);
      const group = groups.get(key) ?? new Map<EntityId, Finding[]>();
      groups.set(key, group);
      const same = group.get(finding.entity.id);
      if (same === undefined) group.set(finding.entity.id, [finding]);
      else same.push(finding);
    }
  }
  const resolved = new Map<EntityId, Entity>();
  for (const group of groups.values()) {
    const chosen = choose([...group.values()], known);
    for (const id of group.keys()) resolved.set(id, known.get(id) ?? chosen);
  }
  return resolved;
}

/** Things of wavering kinds meet by name alone. */
function keyOf({ id, kind }: Entity): string {
  return WAVERING.has(kind) ? id.slice(kind.length + 1) : id;
}

function choose(kinds: readonly (readonly Finding[])[], known: ReadonlyMap<EntityId, Entity>): Entity {
  const entities = kinds.flatMap((findings) => findings.map(({ entity }) => entity));
  const sure = entities.find(({ id }) => known.has(id));
  const sureEntity = sure === undefined ? undefined : known.get(sure.id);
  if (sureEntity !== undefined) return sureEntity;
  const ranked = kinds.toSorted((one, two) => two.length - one.length || place(one) - place(two));
  const [first] = ranked[0] ?? [];
  if (first === undefined) throw new Error("a group of findings must not be empty");
  const name = mostFrequent(entities.map((entity) => entity.name));
  const aliases = [...new Set(entities.flatMap((entity) => entity.aliases))]
    .filter((alias) => alias !== name)
    .toSorted(byText);
  const url = entities.flatMap((entity) => entity.url ?? []).toSorted(byText)[0];
  const { id, kind } = first.entity;
  return { id, kind, name, aliases, ...(url === undefined ? {} : { url }) };
}

function place(findings: readonly Finding[]): number {
  return KIND_NAMES.indexOf(findings[0]?.entity.kind ?? "concept");
}

/** The text that comes most often; of several the first in order. */
function mostFrequent(texts: readonly string[]): string {
  const count = new Map<string, number>();
  for (const text of texts) count.set(text, (count.get(text) ?? 0) + 1);
  return (
    [...count].toSorted(([one, first], [two, second]) => second - first || byText(one, two))[0]?.[0] ?? ""
  );
}
