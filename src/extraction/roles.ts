import type { Relation } from "../model/relations.ts";

/** A sign in a sentence of how the paper relates to a name in it. `before` and `after` are the words around the name. */
interface Cue {
  readonly relation: Relation;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const OWN = "(?:we|this (?:paper|work|article|study|letter|white paper)|here,? we|the authors)";
const MAKE =
  "(?:introduc|present|propos|releas|develop|provid|publish|describ|construct|design|creat|build|built|report|launch|implement|coin|extend|updat|upgrad)(?:e|es|ed|s|ing|t)?";
const USE =
  "(?:us|utiliz|utilis|employ|appl|adopt|analy[sz]|train|test|evaluat|validat|benchmark|exploit|leverag|consider|combin|investigat|perform|run|ran|comput|simulat|generat|collect|observ|measur|deriv|process|bas|demonstrat|stud|search)(?:e|es|ed|s|y|ies|ied|ing|ning)?";

/** In the order in which they are tried. */
const CUES: readonly Cue[] = [
  {
    relation: "compares",
    before:
      /\b(?:compar(?:ed?|ing|able|ison)\s+(?:to|with|against|of)|outperform\w*|better than|superior to|than (?:the )?(?:existing|previous)|baselines?(?: such as)?|competitive with|as opposed to|state[- ]of[- ]the[- ]art (?:methods?|models?) (?:such as|like))\W+(?:[\w-]+\W+){0,5}$/iu,
  },
  {
    relation: "introduces",
    before: new RegExp(
      `\\b${OWN}\\s+(?:\\w+\\s+){0,3}?${MAKE}\\b(?:(?!\\b(?:using|with|for|by|from|on|at|in|that|which|to)\\b)[^.;:]){0,70}$`,
      "iu",
    ),
  },
  {
    relation: "introduces",
    before: /\bwe (?:\w+\s+){0,6}?(?:call|dub|name|term)(?:ed)?\s+(?:it\s+|this\s+)?\W*$/iu,
  },
  { relation: "introduces", before: /\b(?:called|named|dubbed|termed|coined|nicknamed)\s+(?:the\s+)?\W*$/iu },
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
    before: /\b(?:with|via|by means of|on|from|in)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}\W*$/iu,
    after:
      /^\s*(?:[\w-]+\s+)?(?:datasets?|data|data sets?|code|package|software|catalogu?es?|simulations?|observations?|survey|sample|library|framework|benchmarks?|set)\b/iu,
  },
];

/** How a sentence relates its paper to the name at [start, end) in it. */
export function roleIn(sentence: string, start: number, end: number): Relation {
  // a role is told close to the name; a bounded window keeps the patterns fast on any text
  const before = sentence.slice(Math.max(0, start - 240), start);
  const after = sentence.slice(end, end + 160);
  const cue = CUES.find((one) => (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true));
  return cue?.relation ?? "mentions";
}
