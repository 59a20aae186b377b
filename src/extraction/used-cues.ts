import type { Cue } from "./role-cue.ts";
import { USE, DATA, BARE, SYSTEMS } from "./role-words.ts";

/** What a paper works with. */
export const USED: readonly Cue[] = [
  // what a paper describes in numbers is mostly its own
  {
    relation: "introduces",
    sign: "described in numbers",
    after:
      /^\s{0,3}(?:\([^)]{0,40}\))?,?\s{0,3}(?:which\s+)?(?:is formed|is composed|consists|comprises|contains|provides|covers|features)\b/i,
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
    sign: "selected from it",
    before:
      /\b(?:compiled|drawn|extracted|retrieved|sampled|selected)\s(?:from|in|using)\s(?:the\s)?(?:[\w-]+,?\s){0,5}$/i,
    kinds: SYSTEMS,
  },
  {
    relation: "uses",
    sign: "results from it are presented",
    before:
      /\b(?:present|report|describe|show|summari[sz]e)s?\s+(?:[\w-]+\s+){0,4}results\s+(?:from|of|by)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}$/i,
    kinds: SYSTEMS,
  },
  {
    relation: "uses",
    sign: "checked against it",
    before: /\b(?:checks?|comparisons?)\s+(?:with|against)\s+(?:[\w-]+,?\s+){0,5}$/i,
    kinds: ["experiment", "dataset"],
  },
  {
    relation: "uses",
    sign: "its data serve",
    after: new RegExp(`^ (?:[\\w.-]+ ){0,3}${DATA} (?:to|for) \\w`, "i"),
    kinds: ["experiment", "dataset"],
  },
  {
    relation: "uses",
    sign: "with its data or code",
    before: /\b(?:with|via|by means of|on|from|in)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}\W*$/i,
    after:
      /^\s*(?:[\w-]+\s+)?(?:datasets?|data|data sets?|code|package|software|catalog(?:ue)?s?|simulations?|observations?|survey|sample|library|framework|benchmarks?|set)\b/i,
  },
  // an abstract has no room for tools and data that do not matter to its paper
  { relation: "uses", sign: "named without a sign of less", kinds: BARE },
];
