import type { Field } from "../model/paper.ts";
import type { FieldText } from "./step.ts";

/** A place in a field: UTF-16 offsets into its plain text, end excluded. */
interface Place {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** Which places of the fields of a paper are taken: asked and told in time that grows with the place alone. */
export class Taken {
  readonly #marks: ReadonlyMap<Field, Uint8Array>;

  constructor(texts: readonly FieldText[]) {
    this.#marks = new Map(texts.map(({ field, plain }) => [field, new Uint8Array(plain.text.length)]));
  }

  /** Whether any part of a place is taken already. */
  has({ field, start, end }: Place): boolean {
    const marks = this.#marks.get(field);
    for (let at = start; at < end; at += 1) if (marks?.[at] === 1) return true;
    return false;
  }

  add({ field, start, end }: Place): void {
    this.#marks.get(field)?.fill(1, start, end);
  }
}
