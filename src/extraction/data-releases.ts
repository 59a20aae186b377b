import type { EntityId } from "../model/kinds.ts";
import { slug } from "../text/slug.ts";
import { isCoined } from "./name-shape.ts";
import type { Candidate, Step } from "./step.ts";

const RELEASE =
  /(?<![\p{L}\p{N}])([\p{L}\p{N}-]{3,20})\s+(?:(E?DR)[- ]?(\d{1,2})|Data Release\s+(\d{1,2}))(?![\p{L}\p{N}])/gu;

/** No release stands in a text without one of these; most texts are told apart here. */
const SPEAKS_OF_RELEASE = /DR[- \d]|Data Release/u;

/** Data releases of surveys that a paper names by number: `GAS DR1`, `LAMOST Data Release 8`. */
export const dataReleases: Step = {
  id: "data-releases",
  run(_paper, texts, { vocabulary }) {
    const candidates = texts
      .filter(({ field, plain }) => field !== "authors" && SPEAKS_OF_RELEASE.test(plain.text))
      .flatMap(({ field, plain }): Candidate[] =>
        [...plain.text.matchAll(RELEASE)].flatMap((match) => {
          const survey = match[1] ?? "";
          const name = `${survey} ${match[2] ?? "DR"}${match[3] ?? match[4] ?? ""}`;
          const id: EntityId = `dataset:${slug(name)}`;
          const known = vocabulary.entities.get(id);
          if (known === undefined && !isCoined(survey)) return [];
          return [
            {
              entity: known ?? { id, kind: "dataset", name, aliases: [] },
              field,
              start: match.index,
              end: match.index + match[0].length,
              confidence: 0.9,
              rule: dataReleases.id,
              because: "a data release with its number",
            },
          ];
        }),
      );
    return { candidates };
  },
};
