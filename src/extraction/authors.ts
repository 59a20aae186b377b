import type { EntityId } from "../model/kinds.ts";
import type { AuthorIds } from "../model/paper.ts";
import { personNames, type PersonName } from "../text/person-names.ts";
import { byText } from "../text/order.ts";
import { toldApart } from "../text/register-ids.ts";
import { slug } from "../text/slug.ts";
import { speltOut } from "../text/word-forms.ts";
import type { Step } from "./step.ts";

/** The persons of the author field. */
export const authors: Step = {
  id: "authors",
  run(paper, texts) {
    const known = idsByName(paper.authorIds ?? []);
    const candidates = texts
      .filter(({ field }) => field === "authors")
      .flatMap(({ field, plain }) =>
        personNames(plain.text).map((person) => {
          const key = keyOf(person);
          const ids = known.get(key);
          const id: EntityId = `author:${key}${ids === undefined ? "" : `:${ids[0]}`}`;
          const entity = { id, kind: "author" as const, name: person.display, aliases: [] };
          return {
            entity: ids === undefined ? entity : { ...entity, ids },
            field,
            start: person.start,
            end: person.end,
            confidence: 1,
            rule: authors.id,
            because: "in the list of authors",
            relation: "authored" as const,
          };
        }),
      );
    return { candidates };
  },
};

/** The ids of each name; none where two authors of one paper have one name. */
function idsByName(authorIds: readonly AuthorIds[]): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  const twice = new Set<string>();
  for (const { name, ids } of authorIds) {
    const [person] = personNames(name);
    if (person === undefined || ids.length === 0) continue;
    const key = keyOf(person);
    const before = known.get(key) ?? [];
    if (toldApart(before, ids)) twice.add(key);
    known.set(key, [...new Set([...before, ...ids])].toSorted(byText));
  }
  for (const key of twice) known.delete(key);
  return known;
}

function keyOf({ family, given }: PersonName): string {
  return slug(speltOut(`${family} ${given}`));
}
