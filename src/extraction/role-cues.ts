import type { EntityKind } from "../model/kinds.ts";
import type { Field } from "../model/paper.ts";
import type { Relation } from "../model/relations.ts";

/** A sign of how the paper relates to a name. `before` and `after` are the words around the name. */
export interface Cue {
  readonly relation: Relation;
  /** the sign in a few words, for people */
  readonly sign: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** for these kinds only; else for all */
  readonly kinds?: readonly EntityKind[];
  /** in this field only; else in all */
  readonly field?: Field;
}

const OWN = "(?:we|this (?:paper|work|article|study|letter|report|white paper)|here,? we|the authors)";
/** The same where capitals matter. */
const OWN_CASED = OWN.replace("(?:we|this", "(?:[Ww]e|[Tt]his")
  .replace("|here", "|[Hh]ere")
  .replace("|the a", "|[Tt]he a");
const MAKE =
  "(?:introduc|present|propos|releas|develop|provid|publish|describ|construct|design|devis|creat|build|built|report|launch|implement|coin|extend|updat|upgrad|establish|curat)(?:e|es|ed|s|ing|t)?";
const USE =
  "(?:us|utiliz|utilis|employ|appl|adopt|analy[sz]|train|test|evaluat|validat|benchmark|exploit|leverag|consider|combin|investigat|perform|run|ran|comput|simulat|generat|collect|observ|measur|deriv|process|bas|demonstrat|stud|search)(?:e|es|ed|s|y|ies|ied|ing|ning)?";
const DATA =
  "(?:data|datasets?|data sets?|observations?|images?|imaging|spectra|spectrum|spectroscopy|photometry|measurements?|samples?|events?|collisions?|light curves?|catalogu?e?s?|maps?|runs?|emission|fluxes|archive|visibilities)";
const BARE: readonly EntityKind[] = ["dataset", "tool", "method"];
const SYSTEMS: readonly EntityKind[] = [...BARE, "experiment"];
const UPCOMING = "(?:future|upcoming|forthcoming|next[- ]generation|planned|proposed|prospective)";

/** The signs of roles, in the order in which they are tried. */
export const CUES: readonly Cue[] = [
  // what is not there, not yet there, or only the background
  {
    relation: "mentions",
    sign: "similar to, without, inspired by",
    before:
      /\bsimilar(?:ly)? to\b[^.,;]{0,30}$|\b(?:without(?:\s+(?:using|needing|requiring|relying on|recourse to))?|no need (?:for|of)|inspired by|motivated by|similar to|reminiscent of|akin to|beyond|as opposed to)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$/i,
  },
  {
    relation: "mentions",
    sign: "planned or future",
    before: new RegExp(`\\b${UPCOMING}\\s+(?:[\\w-]+,?\\s+){0,6}$`, "i"),
    kinds: ["experiment", "dataset"],
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
      /^[^.;,]{0,50}\b(?:have|has)\s+(?:\w+ly\s+)?(?:(?:been|become)\s+(?:\w+\s+){0,2}(?:widely|extensively|popular|successful|proposed|shown|standard|increasingly)|become|emerged|revolutioni[sz]ed|attracted|gained|achieved|shown)\b/i,
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
    relation: "compares",
    sign: "compared with, outperforms, unlike",
    before:
      /\b(?:compar(?:ed?|ing|able|ison)\s+(?:to|with|against|of)|outperform\w*|surpass\w*|exceed\w*|better than|faster than|superior to|improve\w*\s+(?:up)?on|improvements? over|gains? over|than (?:the )?(?:existing|previous)|than|versus|vs\.?|unlike|in contrast to|instead of|rather than|alternatives? to|baselines?(?: such as)?|(?:runaway|problem|error|issue|limitation|drawback|shortcoming|flaw|uncovered)s?\s+(?:\w+\s+){0,3}(?:of|by|in)|competitive with|state[- ]of[- ]the[- ]art (?:methods?|models?) (?:such as|like))\W+(?:[\w-]+[^\w-]+){0,5}$/i,
    kinds: BARE,
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
  // a detector of which the paper shows data
  {
    relation: "uses",
    sign: "its data stand beside it",
    after: new RegExp(`^\\)?\\s*(?:[\\w-]+\\s+){0,2}${DATA}\\b`, "i"),
    kinds: ["experiment"],
    before: /\b(?:we|our|using|uses?|with|from|on|new|of|in)\b[^.;]{0,60}$/i,
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
      `\\b${OWN}\\s+(?:\\w+\\s+){0,3}?${MAKE}\\b(?:(?!\\b(?:using|with|for|by|from|on|at|in|of|that|which|to)\\b)[^.;:]){0,70}$`,
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
      /\bwe (?:\w+\s+){0,6}?(?:call|dub(?:bed)?|name|term(?:ed)?)\s+(?:it\s+|this\s+)?\W*$|\b(?:is|are) (?:publicly )?released as\s+\W*$/i,
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
    sign: "made into",
    before: /\b(?:extend|develop|train|combine)\b[^.]{0,60}\b(?:to|into|as)\s+\W*$/i,
  },
  {
    relation: "introduces",
    sign: "made available",
    after:
      /^[^\w-]*(?:[\w-]+[^\w-]+){0,5}(?:is|are|was|were|will be|has been|have been|can be|made)\s+(?:(?!an?\b)\w+\s+)?(?:publicly |freely |openly )?(?:available|released|found at|downloaded|introduced|presented|proposed|published|open[- ]source)/i,
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
    sign: "opens the title",
    field: "title",
    before: /^(?:[\w-]+(?:,| and| &) ){0,3}$/u,
    after: /^(?:(?:,| and| &) [\w-]+){0,3}\s*(?::|(?:—|–|--)\s)/u,
    kinds: BARE,
  },
  // what a paper describes in numbers is mostly its own
  {
    relation: "introduces",
    sign: "described in numbers",
    after:
      /^\s*(?:\([^)]{0,40}\))?,?\s*(?:which\s+)?(?:is formed|is composed|consists|comprises|contains|provides|covers|features)\b/i,
    kinds: ["dataset"],
  },
  {
    relation: "uses",
    sign: "its collaboration reports",
    after:
      /^(?:\)|\s*\([^()]{1,12}\))?\s*collaboration\b[^.;]{0,60}\b(?:has|have|reports?|presents?|developed|measured)\b/i,
    kinds: ["experiment"],
  },
  // a title names what the paper works with
  { relation: "uses", sign: "named in the title", field: "title", kinds: SYSTEMS },
  {
    relation: "uses",
    sign: "is used, tested, studied",
    after:
      /^[^.;]{0,60}\b(?:is|are|was|were|been|being)\s+(?:\w+ly\s+)?(?:used|investigated|employed|applied|tested|studied|evaluated|trained|analy[sz]ed|considered|adopted|utili[sz]ed|performed)\b/i,
  },
  {
    relation: "uses",
    sign: "we use, train on, apply",
    before: new RegExp(
      `\\b${USE}\\b(?:\\s+(?:on|with|by|for|from|in|to|via|against|out))?\\W+(?:(?:[^\\s.;]|\\.\\d){1,40}\\s+){0,7}\\W*$`,
      "i",
    ),
  },
  {
    relation: "uses",
    sign: "our data from it",
    before: /\b[Oo]ur (?:[\w-]+ )?$/u,
    kinds: ["experiment"],
  },
  {
    relation: "uses",
    sign: "its data show",
    before: /^\s*$/u,
    after: new RegExp(
      `^ (?:[\\w.-]+ ){0,4}${DATA} (?:allow|confirm|constrain|imply|indicate|provide|reveal|show|suggest|trace|yield)`,
      "i",
    ),
    kinds: ["experiment"],
  },
  {
    relation: "uses",
    sign: "opens a sentence with using",
    before:
      /^(?:By )?(?:using|leveraging|utili[sz]ing|exploiting|combining|employing|based on)\s[^;]{0,160}$/i,
  },
  {
    relation: "uses",
    sign: "what was done there",
    before:
      /\b(?:campaigns?|carried out|large program(?:me)?|measured|obtained|performed|taken)\b[^.;]{0,30}\bat\s+(?:the\s+)?$/i,
    kinds: ["experiment"],
  },
  {
    relation: "uses",
    sign: "data from it",
    before: new RegExp(
      `\\b${DATA}\\s+(?:\\w+\\s+){0,3}?(?:from|of|with|by|in|at)\\s+(?:the\\s+)?(?:[\\w-]+,?\\s+){0,5}$`,
      "i",
    ),
    kinds: SYSTEMS,
  },
  {
    relation: "uses",
    sign: "with its data or code",
    before: /\b(?:with|via|by means of|on|from|in)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}\W*$/i,
    after:
      /^\s*(?:[\w-]+\s+)?(?:datasets?|data|data sets?|code|package|software|catalogu?es?|simulations?|observations?|survey|sample|library|framework|benchmarks?|set)\b/i,
  },
  // an abstract has no room for tools and data that do not matter to its paper
  { relation: "uses", sign: "named without a sign of less", kinds: BARE },
];
