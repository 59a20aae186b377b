import type { Mention } from "../../src/model/mention.ts";
import { Formatted } from "./formatted.tsx";

/** A sentence in three parts, the middle one being the name. */
export interface MarkedSentence {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** The sentence of a mention as it was written, cut around the very place that the mention means. */
export function markedSentence({ sentence, surface, start }: Mention, field: string): MarkedSentence {
  const from = field.lastIndexOf(sentence, start);
  const at =
    from >= 0 && start + surface.length <= from + sentence.length ? start - from : sentence.indexOf(surface);
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + surface.length)];
  return { before, name: surface, after };
}

/** A sentence with the name marked. */
export function Sentence({ mention, field }: { readonly mention: Mention; readonly field: string }) {
  const { before, name, after } = markedSentence(mention, field);
  return (
    <blockquote class="sentence">
      <Formatted text={before} />
      <mark>
        <Formatted text={name} />
      </mark>
      <Formatted text={after} />
    </blockquote>
  );
}
