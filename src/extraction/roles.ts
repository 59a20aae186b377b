import type { EntityKind } from "../model/kinds.ts";
import type { Field } from "../model/paper.ts";
import type { Relation } from "../model/relations.ts";

/** A place of a name: its sentence, the offsets in it, the field and what is named. */
export interface NamedPlace {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly field: Field;
  readonly kind: EntityKind;
}

/** A sign of how the paper relates to a name. `before` and `after` are the words around the name. */
interface Cue {
  readonly relation: Relation;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** for these kinds only; else for all */
  readonly kinds?: readonly EntityKind[];
  /** in this field only; else in all */
  readonly field?: Field;
}

const OWN = "(?:we|this (?:paper|work|article|study|letter|report|white paper)|here,? we|the authors)";
const MAKE =
  "(?:introduc|present|propos|releas|develop|provid|publish|describ|construct|design|devis|creat|build|built|report|launch|implement|coin|extend|updat|upgrad|establish|curat)(?:e|es|ed|s|ing|t)?";
const USE =
  "(?:us|utiliz|utilis|employ|appl|adopt|analy[sz]|train|test|evaluat|validat|benchmark|exploit|leverag|consider|combin|investigat|perform|run|ran|comput|simulat|generat|collect|observ|measur|deriv|process|bas|demonstrat|stud|search)(?:e|es|ed|s|y|ies|ied|ing|ning)?";
const DATA =
  "(?:data|datasets?|data sets?|observations?|images?|imaging|spectra|spectrum|spectroscopy|photometry|measurements?|samples?|events?|collisions?|light curves?|catalogu?e?s?|maps?|runs?|emission|fluxes|archive|visibilities)";
const BARE: readonly EntityKind[] = ["dataset", "tool", "method"];
const SYSTEMS: readonly EntityKind[] = [...BARE, "experiment"];
const UPCOMING = "(?:future|upcoming|forthcoming|next[- ]generation|planned|proposed|prospective)";

/** In the order in which they are tried. */
const CUES: readonly Cue[] = [
  // what is not there, not yet there, or only the background
  {
    relation: "mentions",
    before:
      /\bsimilar(?:ly)? to\b[^.,;]{0,30}$|\b(?:without(?:\s+(?:using|needing|requiring|relying on|recourse to))?|no need (?:for|of)|inspired by|motivated by|similar to|reminiscent of|akin to|beyond|as opposed to)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$/iu,
  },
  {
    relation: "mentions",
    before: new RegExp(`\\b${UPCOMING}\\s+(?:[\\w-]+,?\\s+){0,6}$`, "iu"),
    kinds: ["experiment", "dataset"],
  },
  {
    relation: "mentions",
    before:
      /\b(?:can|could|may|might|will|would|should)\s+(?:\w+\s+)?be\s+(?:\w+\s+){1,3}(?:at|by|with|in|using|from)\s+(?:the\s+)?(?:[\w-]+,?\s+){0,4}$/iu,
    kinds: ["experiment"],
  },
  {
    relation: "mentions",
    before:
      /\b(?:existing|previous|prior|recent|popular|traditional|earlier|current|other|many|conventional|well-known|modern)\s+(?:[\w-]+\s+){0,5}(?:such as|like|including)\s+(?:[\w-]+,?\s+){0,4}$/iu,
  },
  {
    relation: "mentions",
    after:
      /^[^.;,]{0,50}\b(?:have|has)\s+(?:\w+ly\s+)?(?:(?:been|become)\s+(?:\w+\s+){0,2}(?:widely|extensively|popular|successful|proposed|shown|standard|increasingly)|become|emerged|revolutioni[sz]ed|attracted|gained|achieved|shown)\b/iu,
    kinds: ["tool", "method"],
  },
  {
    relation: "compares",
    before:
      /\b(?:compar(?:ed?|ing|able|ison)\s+(?:to|with|against|of)|outperform\w*|surpass\w*|exceed\w*|better than|faster than|superior to|improve\w*\s+(?:up)?on|improvements? over|gains? over|than (?:the )?(?:existing|previous)|than|versus|vs\.?|unlike|in contrast to|instead of|rather than|alternatives? to|baselines?(?: such as)?|(?:runaway|problem|error|issue|limitation|drawback|shortcoming|flaw|uncovered)s?\s+(?:\w+\s+){0,3}(?:of|by|in)|competitive with|state[- ]of[- ]the[- ]art (?:methods?|models?) (?:such as|like))\W+(?:[\w-]+\W+){0,5}$/iu,
    kinds: BARE,
  },
  {
    relation: "compares",
    before: /\b(?:agree\w*|agreement|consistent)\s+with\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$/iu,
    kinds: ["tool", "method"],
  },
  { relation: "compares", after: /^\s+(?:[\w-]+\s+){0,2}baselines?\b/iu, kinds: ["tool", "method"] },
  {
    relation: "compares",
    before: /\bcompar(?:e|ed|es|ing)\b[^.;]{0,90}\b(?:with|to|against)\s+(?:the\s+)?(?:[\w-]+\s+){0,6}\(?$/iu,
    kinds: BARE,
  },
  {
    relation: "mentions",
    before: /(?<!\bwe )\b(?:aims?|plans?|planned|hopes?|seeks?) (?:to|for)\b[^.;]{0,80}$/iu,
    kinds: ["experiment"],
  },
  {
    relation: "mentions",
    after:
      /^[^.;]{0,60}\b(?:can|could|may|might) (?:be|help|provide|improve|reach|test|probe|constrain|detect)\b/iu,
    kinds: ["experiment"],
  },
  // a detector of which the paper shows data
  {
    relation: "uses",
    after: new RegExp(`^\\)?\\s*(?:[\\w-]+\\s+){0,2}${DATA}\\b`, "iu"),
    kinds: ["experiment"],
    before: /\b(?:we|our|using|uses?|with|from|on|new|of|in)\b[^.;]{0,60}$/iu,
  },
  {
    relation: "introduces",
    before: new RegExp(
      `\\b${OWN}\\s+(?:\\w+\\s+){0,3}?${MAKE}\\b(?:(?!\\b(?:using|with|for|by|from|on|at|in|of|that|which|to)\\b)[^.;:]){0,70}$`,
      "iu",
    ),
  },
  {
    relation: "introduces",
    before: new RegExp(
      `\\b${OWN}\\s+(?:\\w+\\s+){0,3}?${MAKE}\\s+(?:[^\\s.;:]+\\s+){0,6}(?:release|version|update|upgrade|extension|overview|preview) of\\s+(?:the\\s+)?(?:[\\w-]+\\s+){0,3}$`,
      "iu",
    ),
  },
  {
    relation: "introduces",
    before:
      /\bwe (?:\w+\s+){0,6}?(?:call|dub(?:bed)?|name|term(?:ed)?)\s+(?:it\s+|this\s+)?\W*$|\b(?:is|are) (?:publicly )?released as\s+\W*$/iu,
  },
  {
    relation: "introduces",
    before: new RegExp(
      `\\b${MAKE}\\b(?:(?!\\b(?:using|with|via|by|from|on|in)\\b)[^.;]){0,100}\\b(?:called|named)\\s+(?:the\\s+)?\\W*$|\\b(?:dubbed|termed|coined|nicknamed)\\s+(?:as\\s+)?(?:the\\s+)?\\W*$`,
      "iu",
    ),
  },
  {
    relation: "introduces",
    before: /\b(?:extend|develop|train|combine)\b[^.]{0,60}\b(?:to|into|as)\s+\W*$/iu,
  },
  {
    relation: "introduces",
    after:
      /^\W*(?:[\w-]+\W+){0,5}(?:is|are|was|were|will be|has been|have been|can be|made)\s+(?:\w+\s+)?(?:publicly |freely |openly )?(?:available|released|found at|downloaded|introduced|presented|proposed|published|open[- ]source)/iu,
  },
  {
    relation: "introduces",
    before:
      /\b(?:first|initial|new|updated?|latest|public) (?:data )?(?:release|version|update)\b[^.]{0,40}$|\bmake\b[^.]{0,60}$/iu,
    after: /^[^.]{0,60}(?:available|public)|^\W*$/iu,
  },
  { relation: "introduces", before: /\bversion [\d.]+\b[^.]{0,40}$/iu },
  {
    relation: "introduces",
    before: /\b(?:our|(?:the|a|an) (?:newly )?(?:proposed|new|novel))\s+$/iu,
    after:
      /^(?!\s+(?:data|experiments?|results?|simulations?|analys[ie]s|runs?|implementation|tests?|observations?)\b)/iu,
    kinds: BARE,
  },
  {
    relation: "introduces",
    field: "title",
    before: /^(?:[\w-]+(?:,| and| &) ){0,3}$/u,
    after: /^(?:(?:,| and| &) [\w-]+){0,3}\s*(?::|(?:—|–|--)\s)/u,
    kinds: BARE,
  },
  // what a paper describes in numbers is mostly its own
  {
    relation: "introduces",
    after:
      /^\s*(?:\([^)]{0,40}\))?,?\s*(?:which\s+)?(?:is formed|is composed|consists|comprises|contains|provides|covers|features)\b/iu,
    kinds: ["dataset"],
  },
  {
    relation: "uses",
    after: /^\)?\s*collaboration\b[^.;]{0,60}\b(?:has|have|reports?|presents?|developed|measured)\b/iu,
    kinds: ["experiment"],
  },
  // a title names what the paper works with
  { relation: "uses", field: "title", kinds: SYSTEMS },
  {
    relation: "uses",
    after:
      /^[^.;]{0,60}\b(?:is|are|was|were|been|being)\s+(?:\w+ly\s+)?(?:used|investigated|employed|applied|tested|studied|evaluated|trained|analy[sz]ed|considered|adopted|utili[sz]ed|performed)\b/iu,
  },
  {
    relation: "uses",
    before: new RegExp(
      `\\b${USE}\\b(?:\\s+(?:on|with|by|for|from|in|to|via|against|out))?\\W+(?:[^\\s.;]+\\s+){0,7}\\W*$`,
      "iu",
    ),
  },
  {
    relation: "uses",
    before: new RegExp(
      `\\b${DATA}\\s+(?:\\w+\\s+){0,3}?(?:from|of|with|by|in|at)\\s+(?:the\\s+)?(?:[\\w-]+,?\\s+){0,5}$`,
      "iu",
    ),
    kinds: SYSTEMS,
  },
  {
    relation: "uses",
    before: /\b(?:with|via|by means of|on|from|in)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}\W*$/iu,
    after:
      /^\s*(?:[\w-]+\s+)?(?:datasets?|data|data sets?|code|package|software|catalogu?es?|simulations?|observations?|survey|sample|library|framework|benchmarks?|set)\b/iu,
  },
  // an abstract has no room for tools and data that do not matter to its paper
  { relation: "uses", kinds: BARE },
];

/** How a paper relates to a name at one of its places. */
export function roleIn({ sentence, start, end, field, kind }: NamedPlace): Relation {
  // a role is told close to the name; a bounded window keeps the patterns fast on any text
  const before = sentence.slice(Math.max(0, start - 240), start);
  const after = sentence.slice(end, end + 160);
  const cue = CUES.find(
    (one) =>
      (one.field === undefined || one.field === field) &&
      (one.kinds?.includes(kind) ?? true) &&
      (one.before?.test(before) ?? true) &&
      (one.after?.test(after) ?? true),
  );
  return cue?.relation ?? "mentions";
}
