/** What the data of a survey are made of. */
const DATA =
  "(?:data(?:sets?|bases?)?|catalog(?:ue)?s?|(?:sub)?samples?|spectr(?:a|um)|photometry|galax(?:y|ies)|quasars?|qsos|stars?|clusters|sources|objects|observations|images?|imaging|light[ -]?curves?|parallax(?:es)?|astrometry|proper motions?|transients|metallicities|footprint|archive|release|dr\\d+|edr\\d*|mocks?)";
const AFTER = new RegExp(
  `^(?:-\\w+)?\\)?(?:\\s*\\(\\w{1,20}\\))?\\s+(?:(?!(?:and|or|by|for|with|from|in|of|is|are|to)\\b)[\\w/-]+\\s+){0,2}?${DATA}\\b`,
  "i",
);
const BEFORE = new RegExp(
  `\\b${DATA}\\s+(?:(?:taken|obtained|drawn|selected|available|detected|observed|extracted|set|released)\\s+)?(?:from|of|in|by)\\s+(?:the\\s+)?$`,
  "i",
);
const FACILITY =
  /^\s+(?:[\w-]+\s+)?(?:telescopes?|missions?|satellites?|spacecraft|collaborations?|projects?|instruments?|spectrographs?|team|pipeline)\b/i;

/** The noun may be a part of the name: `Gaia mission`. */
const MISSION = /^\S+\s(?:missions?|satellites?|spacecraft|telescopes?)$/i;

/**
 * Whether the words around [start, end) take a survey's name for its data, as in `SDSS galaxies` or `spectra from
 * LAMOST`, or for the instrument, as in `the Gaia mission`; undefined where they leave it open.
 */
export function readsAs(text: string, start: number, end: number): "data" | "facility" | undefined {
  const after = text.slice(end, end + 60);
  if (MISSION.test(text.slice(start, end)) || FACILITY.test(after)) return "facility";
  return AFTER.test(after) || BEFORE.test(text.slice(Math.max(0, start - 50), start)) ? "data" : undefined;
}
