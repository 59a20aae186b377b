import type { GraphIndex } from "./graph-index.ts";
import { idList, knownId } from "./link-ids.ts";
import { QUESTIONS, type Blank, type Question } from "./questions.ts";

/** A question with what fills its blanks. */
export interface Asked {
  /** id of the question; none is chosen yet where no question has it */
  readonly id: string;
  /** for each blank the ids of nodes, in the order of choice, or one year; nothing where it is empty */
  readonly given: readonly (readonly string[])[];
}

/** Nodes that one blank takes. */
export const MOST_GIVEN = 12;

/** A question whose first blank holds those of some nodes that fit it. */
export function askedOf(question: Question, ids: readonly string[], index: GraphIndex): Asked {
  const [first] = question.blanks;
  return { id: question.id, given: first === undefined ? [] : [fitting(first, ids, index)] };
}

/** A question as a part of an address holds it, `connected/tool%3Aredvid/dataset%3Atrackml`. */
export function writeAsked({ id, given }: Asked): string {
  return [id, ...given.map(idList)].join("/");
}

/** The question that a part of an address stands for; what its blanks do not take is left out. */
export function readAsked(text: string, index: GraphIndex): Asked | undefined {
  const [id, ...lists] = text.split("/");
  const question = QUESTIONS.find((one) => one.id === id);
  if (question === undefined) return undefined;
  const given = question.blanks.map((blank, at) => {
    const parts = (lists[at] ?? "").split(",");
    if (!("kinds" in blank)) return parts.filter((part) => /^\d{4}$/u.test(part)).slice(0, 1);
    return fitting(
      blank,
      parts.flatMap((part) => knownId(part, index.nodes) ?? []),
      index,
    );
  });
  return { id: question.id, given };
}

function fitting(blank: Blank, ids: readonly string[], index: GraphIndex): string[] {
  if (!("kinds" in blank)) return [];
  const fits = (id: string): boolean => {
    const kind = index.nodes.get(id)?.kind;
    return kind !== undefined && blank.kinds.includes(kind);
  };
  return [...new Set(ids)].filter(fits).slice(0, MOST_GIVEN);
}
