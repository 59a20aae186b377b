import type { Cue } from "./role-cue.ts";
import { BARE, UPCOMING } from "./role-words.ts";

/** What is there without being used: what is missing, planned or the work of others, and what a paper compares with. */
export const BACKGROUND: readonly Cue[] = [
  // what is not there, not yet there, or only the background
  {
    relation: "mentions",
    sign: "similar to, without, inspired by",
    before:
      /\b(?:similar(?:ly)? to\b[^.,;]{0,30}|(?:without(?:\s+(?:using|needing|requiring|relying on|recourse to))?|no need (?:for|of)|(?:inspired|motivated) by|similar to|reminiscent of|akin to|beyond|as opposed to)\s+(?:the\s+)?(?:[\w-]+\s+){0,2})$/i,
  },
  {
    relation: "mentions",
    sign: "planned or future",
    before: new RegExp(`\\b${UPCOMING}\\s+(?:[\\w-]+,?\\s+){0,6}$`, "i"),
    kinds: ["experiment", "dataset"],
  },
  {
    relation: "mentions",
    sign: "proposed",
    before:
      /\bproposed\s+(?:(?:\w+,?\s+){1,3}(?:including|like|such as)\s+(?:the\s+)?|(?:(?!(?:at|by|for|from|in|on|to|with)\s)[\w-]+\s+){0,6})$/i,
    kinds: ["experiment", "dataset"],
  },
  {
    relation: "mentions",
    sign: "will see what is not seen yet",
    before:
      /\bto be (?:\w+ly )?(?:detected|discovered|found|measured|observed|probed|seen|surveyed) (?:at|by|in|with) (?:the )?(?:[\w-]+,?\s+){0,4}$/i,
    kinds: ["experiment", "dataset"],
  },
  {
    relation: "mentions",
    sign: "what others work with",
    before:
      /\b(?:earlier|existing|previous|prior|recent) (?:approaches|efforts|methods|studies|works?) (?:\w+ly )?(?:adopts?|appl(?:y|ies)|employs?|leverages?|uses?|rel(?:y|ies) on)\s(?:the\s)?$/i,
    kinds: BARE,
  },
  {
    relation: "compares",
    sign: "one of those with a figure each",
    before:
      /\b(?:among|against|over|than|versus)\s(?:[^\s()]{2,30}(?:\s[^\s()]{1,20})?\s\(\d[\d.]{0,8}%?\),?\s(?:and\s)?){0,8}$/i,
    after: /^\s\(\d[\d.]{0,8}%?\)/u,
    kinds: ["tool", "method"],
  },
  {
    relation: "mentions",
    sign: "what can or may be done with it",
    before:
      /\b(?:can|could|may|might|will|would|should)\s+(?:\w+\s+)?be\s+(?:\w+\s+){1,3}(?:at|by|with|in|using|from)\s+(?:the\s+)?(?:[\w-]+,?\s+){0,4}$/i,
    kinds: ["experiment"],
  },
  {
    relation: "mentions",
    sign: "existing ones such as",
    before:
      /\b(?:existing|previous|prior|recent|popular|traditional|earlier|current|other|many|conventional|well-known|modern)\s+(?:[\w-]+\s+){0,5}(?:such as|like|including)\s+(?:[\w-]+,?\s+){0,4}$/i,
  },
  {
    relation: "mentions",
    sign: "what has become of it",
    after:
      /^(?:,\s|[^.;,]{0,50}\b)(?:have|has)\s+(?:\w+ly\s+)?(?:(?:been|become)\s+(?:\w+\s+){0,2}(?:widely|extensively|popular|successful|proposed|shown|standard|increasingly)|become|emerged|revolutioni[sz]ed|attracted|gained|achieved|shown)\b/i,
    kinds: ["tool", "method"],
  },
  {
    relation: "uses",
    sign: "obtained with it",
    before:
      /\b(?:obtained|computed|calculated|generated|produced|simulated|results?|simulations?|calculations?) (?:using|with|from|by) (?:the )?$/i,
    kinds: ["tool", "method", "dataset"],
  },
  {
    relation: "uses",
    sign: "compared on it",
    before:
      /\b(?:baselines?|methods?|models?|approaches|outperform\w*|surpass\w*|beats?)\b[^.;]{0,60}\son\s(?:the\s)?(?:[\w-]+,?\s(?:and\s)?){0,5}$/i,
    kinds: ["dataset"],
  },
  {
    relation: "uses",
    sign: "even the best are put to the test",
    before:
      /\beven\s+(?:the\s+)?(?:[\w-]+\s+){0,5}(?:agents|approaches|LLMs|methods|models|systems),?\s+(?:such as|like|including)\s+(?:[\w.-]+,?\s+){0,6}$/i,
    kinds: ["tool", "method"],
  },
  {
    relation: "compares",
    sign: "compared with, outperforms, unlike",
    before:
      /\b(?:compar(?:ed?|ing|able|ison)\s+(?:to|with|against|of)|(?:evaluat|benchmark|test|validat)\w*\s+(?:(?:it|them)\s+)?against|outperform\w*|surpass\w*|exceed\w*|better than|faster than|superior to|improve\w*\s+(?:up)?on|improvements? over|gains? over|than (?:the )?(?:existing|previous)|than|versus|vs\.?|unlike|in contrast to|instead of|rather than|alternatives? to|baselines?(?: such as)?|(?:runaway|problem|error|issue|limitation|drawback|shortcoming|flaw|uncovered)s?\s+(?:\w+\s+){0,3}(?:of|by|in)|competitive with|state[- ]of[- ]the[- ]art (?:methods?|models?) (?:such as|like))\W+(?:[\w-]+[^\w-]+){0,5}$/i,
    kinds: BARE,
  },
  {
    relation: "compares",
    sign: "one of those that are outdone",
    before:
      /\b(?:outperform\w*|surpass\w*|exceed\w*)\W+(?:(?!(?:across|and|at|by|for|from|in|on|to|under|using|via|when|while|with)\b)[\w-]+[^\w-]+){0,9}(?:\S+\s+(?:and|or)\s+)?$/i,
    kinds: ["tool", "method"],
  },
  {
    relation: "compares",
    sign: "better than it",
    before:
      /\b(?:improv|increas|boost|gain|advantage|speed-?up|reduc|faster|better|less|more|higher|lower)\w*\b[^.;]{0,70}\s(?:over|than|relative to)\s(?:the\s)?$/i,
    kinds: ["tool", "method"],
  },
  {
    relation: "compares",
    sign: "agrees with",
    before: /\b(?:agree\w*|agreement|consistent)\s+with\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$/i,
    kinds: ["tool", "method"],
  },
  { relation: "compares", sign: "the baseline", before: /\bbaselines?,?\s$/i, kinds: ["tool", "method"] },
  {
    relation: "compares",
    sign: "called a baseline",
    after: /^\s+(?:[\w-]+\s+){0,2}baselines?\b/i,
    kinds: ["tool", "method"],
  },
  {
    relation: "compares",
    sign: "one of two that are compared",
    before: /\bcompar(?:e|ed|es|ing)\b[^.;]{0,90}\b(?:with|to|against)\s+(?:the\s+)?(?:[\w-]+\s+){0,6}\(?$/i,
    kinds: BARE,
  },
  {
    relation: "mentions",
    sign: "what others aim at",
    before: /(?<!\bwe )\b(?:aims?|plans?|planned|hopes?|seeks?) (?:to|for)\b[^.;]{0,80}$/i,
    kinds: ["experiment"],
  },
  {
    relation: "mentions",
    sign: "what it can do",
    after:
      /^[^.;]{0,60}\b(?:can|could|may|might) (?:be|help|provide|improve|reach|test|probe|constrain|detect)\b/i,
    kinds: ["experiment"],
  },
];
