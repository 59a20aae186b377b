import type { EntityKind } from "../model/kinds.ts";
import { kindOfNoun } from "./kind-nouns.ts";
import { WEAK_NOUN } from "./kind-said.ts";

/** What opens a list of examples: "approaches such as", "benchmarks (", "codes, including", "two datasets: ". */
const HEAD =
  /(?:\b([\p{L}-]{1,30})\s)?\b(\p{L}\p{Ll}{1,20}s|\p{Lu}{2,5}Ms)(?:,?\s(?:\((?:e\.g\.,?\s|i\.e\.,?\s|such as\s|including\s|namely\s)?|(?:such as|like|including|namely|e\.g\.,?|i\.e\.,?)\s(?:the\s)?)|:\s|\s[-–—]{1,2}\s)((?:[^()[\].;:]|\.\d|\[[\d,\s]+\])*)$/u;
/** What stands in such a list before its last name: names, short and with capitals, between commas. */
const NAMES =
  /^(?:(?:[\p{Lu}\p{N}][^\s,]{0,30}(?:\s[\p{Lu}\p{N}][^\s,]{0,20}){0,2}|\p{Ll}{0,3}\p{Lu}[^\s,]{0,30})(?:\s\[[\d,\s]+\])?(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s)(?:the\s)?)*$/u;
/** "three modules: (1) NeoSeg" */
const COUNTED = /(?<=\s)\((?:\d|i{1,3}|iv|[a-e])\)\s/gu;
/** Before these, "models" are made by machine learning; any other may be models of nature. */
const LEARNED =
  /^(?:baseline|deep|detection|diffusion|embedding|encoder|foundation|generative|language|learning|multimodal|network|neural|pretrained|pre-trained|reasoning|segmentation|speech|transformer|vision|vision-language)$/u;
/** "surpassing competitive models such as AttnGAN": what a paper competes with are no models of nature. */
const RIVAL =
  /^(?:competitive|competing|leading|state-of-the-art|SOTA|commercial|closed-source|open-source|proprietary|frontier)$/u;

/** The kind that the noun before a list of examples says of each of them, between the texts around a name. */
export function kindOfExamples(before: string, after: string): EntityKind | undefined {
  const plain = before.replaceAll(COUNTED, "");
  const [, adjective = "", plural = "", list = ""] = lastHead(plain.slice(-220)) ?? [];
  const noun = plural.toLowerCase();
  // one name in brackets is an acronym: "Silicon Photomultipliers (SiPM)"
  if (list === "" && before.endsWith("(") && !/^(?:,|\s(?:and|or)\s)/u.test(after)) return undefined;
  // "two datasets: A and B" lists, "surveys: SDSS galaxies cluster" tells
  const colon = /(?::|[-–—])\s$/u.test(plain.slice(0, plain.length - list.length));
  if (colon && !/^(?:[,;.)]|\s(?:and|or|with)\s|\s\(|$)/u.test(after)) return undefined;
  if (noun === "" || !NAMES.test(list)) return undefined;
  // "experimental approaches such as the MARE and ECHO experiments"
  if (adjective === "experimental") return undefined;
  if (/^baselines$/u.test(noun)) return "method";
  if (/^\p{Lu}*(?:LLMs|VLMs|LRMs)$/u.test(plural)) return "tool";
  if (/^(?:models|networks)$/u.test(noun))
    return LEARNED.test(adjective) || RIVAL.test(adjective) ? "tool" : undefined;
  // what is counted off with a name each are parts of what the paper builds
  if (before !== plain && /^(?:blocks|modules)$/u.test(noun)) return "method";
  return WEAK_NOUN.test(noun) || /^(?:samples|techniques|strategies|mechanisms|schemes)$/u.test(noun)
    ? undefined
    : (kindOfNoun(noun) ?? kindOfNoun(ofOne(noun)));
}

/** `libraries` → `library`, `approaches` → `approach` */
function ofOne(plural: string): string {
  return plural.replace(/ies$/u, "y").replace(/(?<=ch|ss)es$/u, "");
}

/** Of "metrics like PSNR are out, and others, such as " the second opens the list. */
function lastHead(before: string): RegExpExecArray | null {
  let head = HEAD.exec(before);
  while (head !== null) {
    const next = HEAD.exec(before.slice(before.length - (head[3] ?? "").length));
    if (next === null) return head;
    head = next;
  }
  return head;
}
