import { kindOfNoun } from "./kind-nouns.ts";
import { headOf, kindIn } from "./kind-said.ts";
import { everyPlace, type Told } from "./every-place.ts";
import type { Candidate, Step } from "./step.ts";

/** "we present thornado, a new code": a noun in the singular without an article is a name. */
const PRESENTED =
  /\b(?:presents?|introduces?|releases?|describes?|develop(?:ed)?|called|named|dubbed)\s["'‘“`]?(\p{Ll}[\p{Ll}\p{N}]{1,14}(?:[-.+]\p{L}{1,10})?\+{0,2})["'’”`]?(?:\s\([^()]{3,80}\))?,\s(?:an?|the|our)\s(?:[\p{L}\p{N}+-]{1,20},?\s){0,7}(code|framework|library|package|pipeline|program|simulator|software|solver|toolkit|toolbox)\b/u;
/** "thornado: A code for …", in a title that writes its first word large otherwise */
const OPENING = /^(\p{Ll}[\p{Ll}\p{N}]{2,14}(?:-\p{L}{2,10})?):\s(?=\p{Lu})(.*)$/su;
/** "the code `thornado`", "`galpy` package" */
const QUOTED =
  /\b(?:code|framework|library|package|software|solver|toolkit|tool)\s[`'‘"“](\p{Ll}[\p{Ll}\p{N}._-]{2,20})[`'’"”]|[`'‘"“](\p{Ll}[\p{Ll}\p{N}._-]{2,20})[`'’"”]\s(?:code|library|package|software|solver|toolkit)\b/u;
/** Plurals and nouns of actions and qualities are plain words: "we present evidence, the code …". */
const PLAIN =
  /(?:s|ing|tion|sion|ment|ity|ness|ance|ence|ware|ology|ed)$|^(?:data|work|open|here|code|theory|software)$/u;

/** Tools with a name in small letters: presented with what they are, opening the title, or quoted beside their noun. */
export const smallNames: Step = {
  id: "small-names",
  run(_paper, texts) {
    const fields = texts.filter(({ field }) => field === "title" || field === "abstract");
    const candidates = fields.flatMap(({ field, plain: { text } }): Candidate[] => {
      const told = field === "title" ? opened(text) : (presented(text) ?? quoted(text));
      // a title that begins small though it goes on large begins with a name
      if (told === undefined || (field !== "title" && isPlain(told.name))) return [];
      return everyPlace(fields, told, smallNames.id);
    });
    return { candidates };
  },
};

/** "pix2pockets" is no plural. */
function isPlain(name: string): boolean {
  return PLAIN.test(name) && !/\p{Ll}\p{N}\p{Ll}/u.test(name);
}

function opened(title: string): Told | undefined {
  const [, name, rest = ""] = OPENING.exec(title) ?? [];
  if (name === undefined) return undefined;
  return {
    name,
    kind: kindIn(headOf(rest)) ?? "tool",
    because: "opens the title in small letters",
    own: true,
  };
}

function presented(text: string): Told | undefined {
  const [, name, noun = ""] = PRESENTED.exec(text) ?? [];
  const kind = kindOfNoun(noun);
  if (name === undefined || kind === undefined) return undefined;
  return { name, kind, because: `presented as a ${noun}`, own: true };
}

function quoted(text: string): Told | undefined {
  if (!/[`‘"“]/u.test(text)) return undefined;
  const match = QUOTED.exec(text);
  const name = match?.[1] ?? match?.[2];
  return name === undefined
    ? undefined
    : { name, kind: "tool", because: "quoted beside its noun", own: false };
}
