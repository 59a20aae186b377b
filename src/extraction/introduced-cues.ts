import type { Cue } from "./role-cue.ts";
import { OWN, OWN_CASED, MAKE, DATA, BARE } from "./role-words.ts";

/** What a paper presents, names, releases or describes as its own, and what only stands beside that. */
export const INTRODUCED: readonly Cue[] = [
  // a detector of which the paper shows data
  {
    relation: "uses",
    sign: "its data stand beside it",
    after: new RegExp(`^\\)?\\s*(?:(?:[\\w-]+|\\([^()]{2,60}\\))\\s+){0,3}${DATA}\\b`, "i"),
    kinds: ["experiment"],
    before: /\b(?:we|our|using|uses?|with|from|on|new|of|in)\b[^.;]{0,60}$/i,
  },
  {
    relation: "uses",
    sign: "its data are presented",
    before: new RegExp(`\\b${OWN}\\s+(?:\\w+\\s+){0,3}?${MAKE}\\b[^.;:]{0,90}$`, "i"),
    after: new RegExp(`^[^.;:]{0,80}\\b${DATA}\\s+(?:of|from|for|towards?|in|at|taken|obtained)\\b`, "i"),
    kinds: ["experiment"],
  },
  {
    relation: "uses",
    sign: "describes what is presented",
    before: new RegExp(
      `\\b${OWN_CASED}\\s+(?:\\w+\\s+){0,3}?${MAKE}\\s+(?:the\\s+)?\\S{0,30}[A-Z]\\S{1,30}(?:\\s\\([^()]{1,60}\\))?,\\s+an?\\s[^.;:,]{0,60}$`,
    ),
    after: /^[-\w]*\s+(?:[a-z-]+\s+){0,3}[a-z]+/u,
    kinds: ["tool", "method"],
  },
  {
    relation: "uses",
    sign: "closes the name of what is presented",
    before: new RegExp(
      `\\b${OWN_CASED}\\s+(?:\\w+\\s+){0,3}?${MAKE}\\s+(?:the\\s+|an?\\s+)?(?:novel\\s+|new\\s+)?(?:[A-Z][\\w-]{0,30}\\s){1,5}$`,
    ),
    after: /^\s\([^()\s]{2,14}\)/u,
    kinds: ["tool", "method"],
  },
  {
    relation: "introduces",
    sign: "we present",
    before: new RegExp(
      `\\b${OWN}\\s+(?:(?!(?:an?|the)\\b)\\w+\\s+){0,3}?${MAKE}\\b(?:(?!(?<![\\w-])(?:using|with|for|by|from|on|at|in|of|that|which|how|whether|why|to|across|over|between|adopting|combining|exploiting|incorporating|integrating|leveraging|and (?:adopt|apply|compare|employ|evaluate|test|use|validate))(?![\\w-]))[^.;:]){0,70}$`,
      "i",
    ),
  },
  {
    relation: "introduces",
    sign: "a release or version of it",
    before: new RegExp(
      `\\b${OWN}\\s+(?:\\w+\\s+){0,3}?${MAKE}\\s+(?:[^\\s.;:]+\\s+){0,6}(?:release|version|update|upgrade|extension|overview|preview|assembly|compilation|creation) of\\s+(?:the\\s+)?(?:[\\w-]+\\s+){0,3}$`,
      "i",
    ),
  },
  {
    relation: "introduces",
    sign: "we call it",
    before:
      /\bwe (?:\w+\s+){0,6}?(?:call|dub(?:bed)?|name|term(?:ed)?)\s+(?:it\s+|this\s+)?\W*$|\b(?:is|are) (?:publicly )?released (?:publicly )?as\s+\W*$/i,
  },
  {
    relation: "introduces",
    sign: "what is made is called so",
    before: new RegExp(
      `\\b${MAKE}\\b(?:(?!\\b(?:using|with|via|by|from|on|in)\\b)[^.;]){0,100}\\b(?:called|named)\\s+(?:the\\s+)?\\W*$|\\b(?:dubbed|termed|coined|nicknamed)\\s+(?:as\\s+)?(?:the\\s+)?\\W*$`,
      "i",
    ),
  },
  {
    relation: "introduces",
    sign: "is what comes out",
    before: /\b(?:creating|leading to|producing|resulting in|yielding)\s+(?:the\s+)?$/i,
    after: /^(?:\s\([^()]{2,30}\))?,\s(?:an?|the)\s(?:first|large|new|novel)\b/u,
    kinds: BARE,
  },
  {
    relation: "introduces",
    sign: "made into",
    before: /\b(?:extend|develop|train|combine)\b[^.]{0,60}\b(?:to|into|as)\s+\W*$/i,
  },
  {
    relation: "introduces",
    sign: "made available",
    after:
      /^[^\w-]*(?:[\w-]+[^\w-]+){0,5}(?:is|are|was|were|will be|has been|have been|can be|made)\s+(?:(?!an?\b)\w+\s+)?(?:publicly |freely |openly )?(?:available|released|found at|downloaded|introduced|presented|proposed|published|open[- ]source)/i,
    kinds: BARE,
  },
  {
    relation: "introduces",
    sign: "is presented",
    before: /(?:^|[;,]\s)(?:(?!(?:at|by|for|from|in|of|on|to|with)\s)[\w-]+\s){0,4}$/i,
    after:
      /^\)?\s+(?:(?:array|detector|experiment|facility|instrument|mission|observatory|project|spectrometer|survey|system|telescope)\s+)?(?:is|are|was|were|will be|has been|have been)\s+(?:\w+ly\s+)?(?:introduced|presented|proposed|described)\b/i,
    kinds: ["experiment"],
  },
  {
    relation: "introduces",
    sign: "a new version, public",
    before:
      /\b(?:first|initial|new|updated?|latest|public) (?:data )?(?:release|version|update)\b[^.]{0,40}$|\bmake\b[^.]{0,60}$/i,
    after: /^[^.]{0,60}(?:available|public)|^\W*$/i,
  },
  { relation: "introduces", sign: "its version is presented", before: /\bversion [\d.]+\b[^.]{0,40}$/i },
  {
    relation: "introduces",
    sign: "called ours or new",
    before: /\b(?:our|(?:the|a|an) (?:newly )?(?:proposed|new|novel))\s+$/i,
    after:
      /^(?!\s+(?:data|experiments?|results?|simulations?|analys[ie]s|runs?|implementation|tests?|observations?)\b)/i,
    kinds: BARE,
  },
  {
    relation: "introduces",
    sign: "ours by the noun before it",
    before:
      /(?:^our\s(?!(?:earlier|preliminary|previous|previously|prior|recent)\b)|\bour\s(?:new|newly|novel)\s)(?:[\w-]+\s){0,4}(?:algorithm|approach|benchmark|code|corpus|dataset|framework|library|method|model|package|pipeline|software|solution|system|tool|toolkit),\s$/i,
    after: /^(?:,|\s\()/u,
    kinds: BARE,
  },
  {
    relation: "introduces",
    sign: "is the title",
    field: "title",
    before: /^(?:The\s)?$/u,
    // "NAME. IV. Cores in Serpens" is one paper of many
    after: /^(?:\s\([^()]{2,20}\))?$/u,
  },
  {
    relation: "introduces",
    sign: "opens the title",
    field: "title",
    before: /^(?:[\w-]+(?:,| and| &) ){0,3}$/u,
    after: /^(?:(?:,| and| &) [\w-]+){0,3}\s*(?::|(?:—|–|--)\s)/u,
    kinds: BARE,
  },
];
