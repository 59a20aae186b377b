import type { EntityKind } from "../model/kinds.ts";
import { kindOfNoun } from "./kind-nouns.ts";

/** A kind that follows from what is done with a name, and what told. */
interface Told {
  readonly kind: EntityKind;
  readonly confidence: number;
  readonly because: string;
}

/** "halos are populated using HaloSim, …": nothing is said of it but that the work is done with it */
const APPLIED =
  /^(?:Using|With)\s(?:the\s)?$|\b(?:[Ww]e\s(?:also\s|then\s)?(?:use|used|employ|employed|apply|applied|utili[sz]ed?|adopt|adopted)|using|via|(?:fit|implemented|processed|simulated|computed|trained|built) (?:with|in|by))\s$/u;
/** "with the ERHAM program": "data from the ULLYSES program" are of another sort */
const RUN_WITH = /\b(?:with|using|by)\sthe\s$/u;
/** "experiments on HRSID and SSDD", "trained on the full PRM800K": what is learned and tested on is data. */
const LEARNED_ON =
  /\b(?:Experiments|(?:[Ee]xtensive|[Cc]omprehensive|[Ee]xperimental)\s(?:experiments|results)|[Ee]valuations|(?:[Tt]rain|[Ff]inetun|[Ff]ine-tun|[Pp]retrain|[Pp]re-train)(?:ed|ing)|results|performance|accuracy|benchmarked|AUC|AUROC|mAP|mIoU|F1|BLEU|PSNR|FID|scores?|(?:[Ee]valuated|[Vv]alidated|[Tt]ested)(?:\s\p{Ll}{1,12}){0,2}|\d{1,4}(?:\.\d{1,4})?\\?%(?:\s\p{Ll}{1,12}){0,2}|\d{1,3}\.\d{1,4})\son\s(?:the\s(?:full\s|entire\s|large-scale\s)?)?$/u;
/** "On Occ-ScanNet, our framework …" */
const TESTED_ON = /^On\s(?:the\s)?$/u;
/** "extends SWIFTSimIO to galaxies", "a plugin for", "built on top of": what is built upon is software. */
const BUILT_UPON =
  /\b(?:[Ee]xtends|[Ww]raps|(?:extension|plug-?in|wrapper|interface|bindings?|front-?end|add-?on)\s(?:of|for|to|around)|(?:built|implemented)\s(?:on top of|on|in|within)|fork of|interfaced (?:to|with)|interfacing with)\s(?:the\s)?$/u;
/** "an algorithm based on TSV-M": built as that is */
const BASED_ON =
  /\b(algorithm|method|approach|architecture|loss|framework|pipeline|code|package|software|toolkit)\s(?:\p{Ll}+\s){0,2}based\son\s(?:the\s)?$/u;
/** "action subsets from FineGym" */
const TAKEN_FROM =
  /\b(?:subsets?|samples|images|videos|sequences|scenes|questions|problems|splits?)\s(?:from|of)\s(?:the\s)?$/u;
/** "the benchmark is derived from PrimeKG" */
const DERIVED_FROM =
  /\b(?:benchmark|corpus|dataset|data|database|knowledge graph|questions|samples)\s(?:(?:is|are|was|were)\s)?(?:\p{Ll}+ly\s)?(?:built|collected|constructed|curated|derived|extracted|sampled|sourced)\s(?:from|on|upon)\s(?:the\s)?$/u;
/** "MeLLo attains an accuracy of": what is measured is a method, or runs one */
const MEASURED =
  /^\s(?:(?:has|can|also|\p{Ll}{3,15}ly)\s){0,2}(?:attain|achieve|reach|obtain|outperform|surpass|score)(?:s|d|ed)?\s(?:an?\s|the\s|only\s)?(?:\p{L}|\d)/u;
/** "our baseline (UQ-TTC)" */
const BASELINE = /\bbaselines?\s\($/u;
const ALONE = /^(?:[.,;]|\s(?:to|for|and|we)\b|$)/u;
const LISTED =
  /^(?:[.,;)]|\s\(|\s(?:and|or|by|with|to|using|show|shows|demonstrate|demonstrates|under|while|for)\b|$)/u;
/** Names of models, and of machines that are trained on. */
const MACHINE =
  /GPT|LLa?MA|LLaDA|LLaVA|LLM|BERT|ViT|(?:Res|Dense|Efficient|Mobile|Alex|Squeeze|Shuffle|Google|U-?)Net|YOLO|Qwen|Claude|Gemini|DeepSeek|GPU|TPU|^(?:A|H|V|RTX)\s?\d|Jetson|Xeon|Raspberry/iu;
const COINED_WORD =
  /^(?!Gen(?:erative)?AI|.*(?:LLM|VLM|GPT))(?=\S{5,}$)(?!\p{Ll}\p{Lu}+s$)\S*(?:\p{Ll}\p{Lu}(?!s?$)|\p{Lu}{2}\p{Ll}{2})/u;

/** "outperforms A, B and C", "compared with A": of the same sort as what is presented, which is mostly a method. */
const COMPARED_WITH =
  /\b(?:(?:out-?perform|surpass|exceed|beat)(?:s|ed|ing)?|(?:compar(?:e|ed|ing|able|ison)|competitive|on par)\s(?:to|with|against)|(?:superior|inferior)\sto|(?:over|than))\s(?:the\s|both\s|existing\s|recent\s|previous\s){0,2}(?:(?:baselines?|methods?|approaches)\s)?$/u;
/** Names before the last one of a list, each with a capital inside or three of them. */
const LIST_BEFORE =
  /(?:(?<![^\s(])(?!(?:Both|In|On|The|Using|With)\s)(?=\p{Ll}{0,4}[\p{Lu}\p{N}])[^\s,;]{2,31}(?:\s(?:v?\d[\d.]*|\p{Lu}[\p{L}\p{N}-]{1,20})){0,2}(?:\s\[[\d,\s]{1,12}\])?(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s)){1,6}$/u;
const LIST_NAME = /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{Lu}\p{Ll}*\d|^\p{Lu}\p{Ll}+$/u;

/** What stands before the list in which a name stands last; the same text where it is no list of names. */
function beforeList(before: string): string {
  const list = LIST_BEFORE.exec(before)?.[0] ?? "";
  const names = list.split(/,\s(?:and\s|or\s)?|\s(?:and|or)\s/u).filter(Boolean);
  return names.every((name) => LIST_NAME.test(name)) ? before.slice(0, before.length - list.length) : before;
}

/** What a name stands for by what is done with it, where nothing says more: what is tested on is data. */
export function kindByUse(name: string, textBefore: string, after: string): Told | undefined {
  // "Evaluated on A and B, our C wins" ends its list before C
  const before =
    /,\s$/u.test(textBefore) && !/^(?:,|\s(?:and|or)\s)/u.test(after) ? textBefore : beforeList(textBefore);
  if ((LEARNED_ON.test(before) || TESTED_ON.test(before)) && LISTED.test(after) && !MACHINE.test(name))
    return { kind: "dataset", confidence: 0.55, because: "what is learned or tested on is data" };
  if (BASELINE.test(before) && after.startsWith(")"))
    return { kind: "method", confidence: 0.55, because: "what the paper compares with" };
  const like = LISTED.test(after) ? kindOfNoun(BASED_ON.exec(before)?.[1] ?? "") : undefined;
  if (like !== undefined) return { kind: like, confidence: 0.5, because: "what another is based on" };
  if (RUN_WITH.test(before) && /^\sprogram\b/u.test(after) && !/\bdata\b[^.;]*$/u.test(before))
    return { kind: "tool", confidence: 0.55, because: "a program that the paper works with" };
  if (!COINED_WORD.test(name)) return undefined;
  if (BUILT_UPON.test(before) && (LISTED.test(after) || /^['’]s\s/u.test(after)))
    return { kind: "tool", confidence: 0.55, because: "what other software is built upon" };
  if (TAKEN_FROM.test(before) && (LISTED.test(after) || after.startsWith(" (")))
    return { kind: "dataset", confidence: 0.5, because: "what is taken from it is data" };
  if (DERIVED_FROM.test(before) && LISTED.test(after))
    return { kind: "dataset", confidence: 0.5, because: "what data are derived from is data" };
  if (MEASURED.test(after) && !MACHINE.test(name))
    return {
      kind: /\d[BM]$/u.test(name) ? "tool" : "method", // a model by its size
      confidence: 0.5,
      because: "what the paper measures",
    };
  if (
    (COMPARED_WITH.test(before) && (LISTED.test(after) || /^\s(?:across|in|on|over)\s/u.test(after))) ||
    isUnlike(before, after)
  )
    return { kind: "method", confidence: 0.5, because: "what the paper compares with" };
  return APPLIED.test(before) && ALONE.test(after)
    ? { kind: "tool", confidence: 0.55, because: "a coined word that the paper works with" }
    : undefined;
}

/** "Unlike PanDA, we use", "In contrast to PanDA, our" */
function isUnlike(before: string, after: string): boolean {
  return (
    /(?:^|[.;,]\s)(?:[Uu]nlike|[Ii]n contrast (?:to|with))\s$/u.test(before) &&
    /^,\s(?:our|the proposed|we)\s/u.test(after)
  );
}
