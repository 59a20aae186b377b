import { sourceSpan } from "../text/plain.ts";
import { sentenceAt } from "../text/sentences.ts";
import type { FieldText } from "./step.ts";

/** Where a name stands in a field as it was written, with its sentence; the name is within the sentence. */
export interface WrittenPlace {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly sentence: string;
}

/** The written place of a name. @param start, end  in the plain text of the field */
export function writtenPlace({ plain, sentences }: FieldText, start: number, end: number): WrittenPlace {
  const around = sentenceAt(sentences, start) ?? { start: 0, end: plain.text.length };
  const span = sourceSpan(plain, start, end);
  const whole = sourceSpan(plain, around.start, Math.max(around.end, end));
  return {
    ...span,
    surface: plain.source.slice(span.start, span.end),
    sentence: plain.source.slice(Math.min(whole.start, span.start), Math.max(whole.end, span.end)),
  };
}
