import type { ReadPaper } from "../model/mention.ts";
import { FIELDS, paperName } from "../model/paper.ts";
import { quote, type Problem } from "../model/problem.ts";
import { LONGEST_TEXT } from "../text/longest.ts";

/** What is to be told of a paper: that names could not be looked for, or not in all of its texts. */
export function paperProblems({ paper, failed }: ReadPaper): readonly Problem[] {
  const [origin] = paper.origins;
  const place = { file: origin?.file ?? "", ...(origin === undefined ? {} : { line: origin.line }) };
  const cut = FIELDS.filter((field) => (paper[field]?.length ?? 0) > LONGEST_TEXT);
  return [
    ...(failed === undefined
      ? []
      : [
          {
            ...place,
            what: `in ${quote(paperName(paper))} names could not be looked for: ${failed}`,
            done: "the paper was kept without links",
            advice: "Please report it with this record, so that it can be mended.",
          },
        ]),
    ...cut.map((field) => ({
      ...place,
      what: `the ${field} of ${quote(paperName(paper))} has ${paper[field]?.length} signs`,
      done: `names were looked for in the first ${LONGEST_TEXT}`,
      advice: "Cut it into several papers, where it is more than one.",
    })),
  ];
}
