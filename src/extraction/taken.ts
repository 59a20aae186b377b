import type { Field } from "../model/paper.ts";
import type { Candidate, FieldText } from "./step.ts";

/** A place in a field: UTF-16 offsets into its plain text, end excluded. */
type Place = Pick<Candidate, "field" | "start" | "end">;

/** Which places of the fields of a paper are taken and by what: asked and told in time that grows with the place alone. */
export class Taken {
  readonly #marks: ReadonlyMap<Field, Int32Array>;
  /** by mark, which 0 is for none */
  readonly #takers: (Candidate | undefined)[] = [undefined];

  constructor(texts: readonly FieldText[]) {
    this.#marks = new Map(texts.map(({ field, plain }) => [field, new Int32Array(plain.text.length)]));
  }

  /** Whether any part of a place is taken already. */
  has({ field, start, end }: Place): boolean {
    const marks = this.#marks.get(field);
    for (let at = start; at < end; at += 1) if (marks !== undefined && marks[at] !== 0) return true;
    return false;
  }

  /** What has taken parts of a place. */
  by({ field, start, end }: Place): Candidate[] {
    const marks = new Set(this.#marks.get(field)?.subarray(start, end));
    return [...marks].flatMap((mark) => this.#takers[mark] ?? []);
  }

  add(candidate: Candidate): void {
    this.#marks.get(candidate.field)?.fill(this.#takers.length, candidate.start, candidate.end);
    this.#takers.push(candidate);
  }
}
