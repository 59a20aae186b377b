import type { EntityId } from "../model/kinds.ts";
import { slug } from "../text/slug.ts";
import { wholeWords } from "../text/whole-words.ts";
import type { Candidate, FieldText } from "./step.ts";

/** A name that one place of a paper tells. */
export interface Told {
  readonly name: string;
  readonly kind: Candidate["entity"]["kind"];
  readonly because: string;
  /** the paper presents it as its own */
  readonly own: boolean;
}

/** The told name wherever it stands as a whole word. */
export function everyPlace(
  fields: readonly FieldText[],
  { name, kind, because, own }: Told,
  rule: string,
): Candidate[] {
  const id: EntityId = `${kind}:${slug(name)}`;
  return fields.flatMap(({ field, plain }) =>
    wholeWords(plain.text, name).map((start) => ({
      entity: { id, kind, name, aliases: [] },
      field,
      start,
      end: start + name.length,
      confidence: 0.65,
      rule,
      because,
      ...(own ? { relation: "introduces" as const } : {}),
    })),
  );
}
