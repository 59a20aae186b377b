import type { EntityId, EntityKind } from "../model/kinds.ts";
import type { Vocabulary } from "../vocabulary/compile.ts";
import type { Found } from "../vocabulary/find.ts";
import { nextPlace, type GuardWord } from "../vocabulary/guard-word.ts";
import { listedWithKnown } from "./listed-with-known.ts";
import type { FieldText } from "./step.ts";
import { firstFrom } from "./within.ts";

/** A field with the names of a vocabulary that stand in it, in order. */
export interface NamedField {
  readonly text: FieldText;
  readonly found: readonly Found[];
}

/** The same with its text in lower case, which is as long but for a few letters of Turkish. */
type LowerField = NamedField & { readonly lower: string };

/** Names with a guard of which nothing in the whole paper speaks, with the reason. */
export function doubtedNames(
  fields: readonly NamedField[],
  vocabulary: Vocabulary,
): ReadonlyMap<EntityId, string> {
  const places = fields.map((field) => ({ ...field, lower: field.text.plain.text.toLowerCase() }));
  const doubted = new Map<EntityId, string>();
  const believed = new Set(
    places.flatMap(({ text, found }) =>
      found
        .filter(
          (one) =>
            one.form.sure || isSaidBeside(text.plain.text, one, vocabulary.entities.get(one.entity)?.kind),
        )
        .map(({ entity }) => entity),
    ),
  );
  for (const { found } of places) {
    for (const { entity, form } of found) {
      const guard = vocabulary.guards.get(entity);
      // looked for once, however often the name stands there
      if (guard === undefined || believed.has(entity) || doubted.has(entity)) continue;
      if (guard.some((word) => places.some((place) => speaks(place, word, entity)))) believed.add(entity);
      else
        doubted.set(entity, `${form.text} may be a plain word: none of its guard words stands in this paper`);
    }
  }
  for (const { text, found } of places) {
    const known = found.map(({ entity, start, end }) => ({
      entity,
      kind: vocabulary.entities.get(entity)?.kind,
      start,
      end,
      believed: !doubted.has(entity),
    }));
    for (const entity of listedWithKnown(text.plain.text, known)) doubted.delete(entity);
  }
  return doubted;
}

const OF_AN_EXPERIMENT =
  /^\s(?:(?:space|orbital)\s)?(?:accelerator|collaboration|collider|data|detector|experiment|interferometer|mission|observations?|observatory|prototype|satellite|spacecraft|spectrometer|telescope|tokamak)\b/u;
const OF_A_TOOL =
  /^\s(?:(?:event|simulation|transport|Monte Carlo)\s)?(?:code|generator|library|package|program|simulations?|software|toolkit)\b/u;
const OF_A_DATASET = /^\s(?:benchmark|catalog(?:ue)?|corpus|data ?set|database|survey)\b/u;

/** "the JUNO experiment": the noun beside a name says as much as a guard word. */
function isSaidBeside(text: string, { start, end }: Found, kind: EntityKind | undefined): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, end))) return false;
  const after = text.slice(end, end + 40);
  if (kind === "experiment") return OF_AN_EXPERIMENT.test(after);
  if (kind === "tool") return OF_A_TOOL.test(after);
  return kind === "dataset" && OF_A_DATASET.test(after);
}

/** Whether a guard word stands outside the name itself. */
function speaks({ lower, found }: LowerField, word: GuardWord, entity: EntityId): boolean {
  let at = nextPlace(lower, word, 0);
  if (at < 0) return false;
  const own = found.filter((one) => one.entity === entity);
  for (; at >= 0; at = nextPlace(lower, word, at + 1)) {
    const before = own[firstFrom(own, at + 1) - 1];
    if (before === undefined || before.end <= at) return true;
  }
  return false;
}

/**
 * Of things with one name the one that is meant: one of which the paper speaks in the words of its guard, else one that
 * needs none, else the first.
 */
export function meant(
  found: readonly Found[],
  doubted: ReadonlyMap<EntityId, string>,
  vocabulary: Vocabulary,
): readonly Found[] {
  const rank = (entity: EntityId): number => {
    if (doubted.has(entity)) return 0;
    return vocabulary.guards.has(entity) ? 2 : 1;
  };
  const chosen = new Map<number, Found>();
  for (const one of found) {
    const other = chosen.get(one.start);
    if (other === undefined || rank(one.entity) > rank(other.entity)) chosen.set(one.start, one);
  }
  return [...chosen.values()];
}
