import { signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { plainText } from "../../src/text/plain.ts";
import { piecesOf } from "../state/formulas.ts";

type Temml = typeof import("temml").default;

/** What sets formulas; it comes when the first one is shown. */
const typesetter = signal<Temml | undefined>(undefined);
let isAsked = false;

/** A text of a paper as people read it: LaTeX of its words in Unicode, its formulas typeset. */
export function Formatted({ text }: { readonly text: string }) {
  return (
    <>
      {piecesOf(text).map((piece, at) =>
        "words" in piece ? plainText(piece.words).text : <Formula key={`${at} ${piece.source}`} {...piece} />,
      )}
    </>
  );
}

/** A formula as MathML, which browsers lay out and read aloud; one that cannot be set stands as plain text. */
function Formula({ formula, source }: { readonly formula: string; readonly source: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const temml = typesetter.value;
  if (temml === undefined) askForIt();
  useLayoutEffect(() => {
    if (place.current === null || temml === undefined) return;
    place.current.replaceChildren(...nodesOf(temml, formula, source));
  }, [temml, formula]);
  return (
    <span ref={place} class="formula">
      {plainText(source).text}
    </span>
  );
}

function nodesOf(temml: Temml, formula: string, source: string): readonly (Node | string)[] {
  const made = document.createElement("span");
  try {
    temml.render(formula, made, {
      throwOnError: true,
      trust: false,
      maxExpand: 100,
      maxSize: [5, 5],
      macros: { "\\slashed": "\\cancel{#1}" },
    });
  } catch {
    // a formula that TeX would refuse too
    return [plainText(source).text];
  }
  return [...made.childNodes];
}

function askForIt(): void {
  if (isAsked) return;
  isAsked = true;
  // without it formulas stay as they are
  void import("temml").then(({ default: temml }) => (typesetter.value = temml)).catch(() => undefined);
}
