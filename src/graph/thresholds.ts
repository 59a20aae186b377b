/** Which things are too rare to show. */
export interface Thresholds {
  /** papers that must name a concept */
  readonly concept: number;
  /** papers that an author must have; the first and the last author of a list stay where `keepEnds` says so */
  readonly author: number;
  readonly keepEnds: boolean;
  /** of a longer author list only the first author and the collaborations stay */
  readonly longestList: number;
}

/** A list of this length or less is read as people who worked together. */
export const LONGEST_LIST = 30;

/** Few papers share little: below 10 papers all is kept, below 1,000 the first and last authors as well. */
export function thresholdsFor(papers: number, longestList = LONGEST_LIST): Thresholds {
  if (papers < 10) return { concept: 1, author: 1, keepEnds: true, longestList };
  return { concept: 2, author: 2, keepEnds: papers < 1000, longestList };
}
