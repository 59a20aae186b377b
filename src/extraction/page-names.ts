import type { EntityId, EntityKind } from "../model/kinds.ts";
import { slug } from "../text/slug.ts";
import { wholeWords } from "../text/whole-words.ts";
import { addresses } from "./addresses.ts";
import { headOf, kindIn, kindSaidAfter } from "./kind-said.ts";
import type { Candidate, FieldText, Step } from "./step.ts";

/** A word, plain or coined, that opens a title before a colon. */
const OPENING = /^(\p{Lu}[\p{L}\p{N}+-]{2,30})\s?:\s/u;

/**
 * A plain word that opens the title and that an address in the paper has too is what the paper presents:
 * `Seurat: From Moving Points to Depth` with `https://seurat-cvpr.github.io`.
 */
export const pageNames: Step = {
  id: "page-names",
  run(_paper, texts, { found }) {
    const title = texts.find(({ field }) => field === "title")?.plain.text ?? "";
    const name = OPENING.exec(title)?.[1];
    if (name === undefined || !texts.some((text) => isAddressed(text, name))) return { candidates: [] };
    const kind = kindIn(headOf(title.slice(name.length))) ?? kindSaid(texts, name) ?? "tool";
    const id: EntityId = `${kind}:${slug(name)}`;
    const known = found.find((one) => one.entity.name === name && one.entity.kind !== "concept");
    const entity = known?.entity ?? { id, kind, name, aliases: [] };
    return {
      candidates: texts
        .filter(({ field }) => field !== "authors")
        .flatMap(({ field, plain }) =>
          wholeWords(plain.text, name).map((start): Candidate => ({
            entity,
            field,
            start,
            end: start + name.length,
            confidence: 0.7,
            rule: pageNames.id,
            because: "opens the title and stands in an address of the paper",
            relation: "introduces",
          })),
        ),
    };
  },
};

/** What a sentence of the paper says that it is: "NEXUS is a survey of …". */
function kindSaid(texts: readonly FieldText[], name: string): EntityKind | undefined {
  for (const { field, plain } of texts) {
    if (field === "authors") continue;
    for (const start of wholeWords(plain.text, name)) {
      const end = start + name.length;
      const kind = kindSaidAfter(plain.text.slice(end, end + 160));
      if (kind !== undefined) return kind;
    }
  }
  return undefined;
}

/** Whether an address has the name as a part of its own: `//seurat-cvpr.`, `/Seurat`. */
function isAddressed({ field, plain: { text } }: FieldText, name: string): boolean {
  if (field === "authors" || field === "title" || !text.includes("/")) return false;
  const part = name.toLowerCase();
  return addresses(text).some(({ from, to }) =>
    text
      .slice(from, to)
      .toLowerCase()
      .split(/[/._-]/u)
      .includes(part),
  );
}
