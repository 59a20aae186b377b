import type { EntityId } from "../model/kinds.ts";
import { personNames } from "../text/person-names.ts";
import { slug } from "../text/slug.ts";
import { speltOut } from "../text/word-forms.ts";
import type { Step } from "./step.ts";

/** The persons of the author field. */
export const authors: Step = {
  id: "authors",
  run(_paper, texts) {
    const candidates = texts
      .filter(({ field }) => field === "authors")
      .flatMap(({ field, plain }) =>
        personNames(plain.text).map((person) => {
          const id: EntityId = `author:${slug(speltOut(`${person.family} ${person.given}`))}`;
          return {
            entity: { id, kind: "author" as const, name: person.display, aliases: [] },
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
