import type { EntityKind } from "../model/kinds.ts";
import { kindOfNoun } from "./kind-nouns.ts";
import { WEAK_NOUN } from "./kind-said.ts";

/** What opens a list of examples: "approaches such as", "benchmarks (", "codes, including". */
const HEAD =
  /(?:\b([\p{L}-]{1,30})\s)?\b(\p{L}\p{Ll}{1,20}s),?\s(?:\((?:e\.g\.,?\s|i\.e\.,?\s|such as\s|including\s|namely\s)?|(?:such as|like|including|namely|e\.g\.,?)\s(?:the\s)?)((?:[^()[\].;:]|\.\d|\[[\d,\s]+\])*)$/u;
/** What stands in such a list before its last name: names, short and with capitals, between commas. */
const NAMES =
  /^(?:(?:[\p{Lu}\p{N}][^\s,]{0,30}(?:\s[\p{Lu}\p{N}][^\s,]{0,20}){0,2}|\p{Ll}{0,3}\p{Lu}[^\s,]{0,30})(?:\s\[[\d,\s]+\])?(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s)(?:the\s)?)*$/u;
/** Before these, "models" are made by machine learning; any other may be models of nature. */
const LEARNED =
  /^(?:baseline|deep|detection|diffusion|embedding|encoder|foundation|generative|language|learning|multimodal|network|neural|pretrained|pre-trained|reasoning|segmentation|speech|transformer|vision|vision-language)$/u;

/** The kind that the noun before a list of examples says of each of them, between the texts around a name. */
export function kindOfExamples(before: string, after: string): EntityKind | undefined {
  const [, adjective = "", plural = "", list = ""] = HEAD.exec(before.slice(-220)) ?? [];
  const noun = plural.toLowerCase();
  // one name in brackets is an acronym: "Silicon Photomultipliers (SiPM)"
  if (list === "" && before.endsWith("(") && !/^(?:,|\s(?:and|or)\s)/u.test(after)) return undefined;
  if (noun === "" || !NAMES.test(list)) return undefined;
  if (/^baselines$/u.test(noun)) return "method";
  if (/^(?:models|networks)$/u.test(noun)) return LEARNED.test(adjective) ? "tool" : undefined;
  return WEAK_NOUN.test(noun) || /^(?:samples|techniques|strategies|mechanisms|schemes)$/u.test(noun)
    ? undefined
    : kindOfNoun(noun);
}
