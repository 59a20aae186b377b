import type { EntityId } from "../model/kinds.ts";
import type { Definition } from "../text/definitions.ts";
import { slug } from "../text/slug.ts";
import type { Candidate, Step } from "./step.ts";
import { titledPlaces, type TitledPlace } from "./titled-places.ts";
import { LONGEST_NAME, startingWithin } from "./within.ts";
import type { Vocabulary } from "../vocabulary/compile.ts";

type Within = ReturnType<typeof startingWithin<Candidate>>;

/**
 * Proper names of at least two capitalised words that close with a noun of their kind: the acronym behind one is its
 * name. A survey that the paper names for its data is a dataset.
 */
export const titledNames: Step = {
  id: "titled-names",
  run(_paper, texts, { vocabulary, found }) {
    const within = startingWithin(found);
    const places = texts.flatMap(({ field, plain, clauses, pairs }) => {
      const beginning = startingWithin(pairs.map((pair) => ({ field, start: pair.longStart, pair })));
      return clauses.flatMap(titledPlaces).flatMap((place) => {
        const { start, end } = place;
        const near = beginning(field, end - LONGEST_NAME, end).map(({ pair }) => pair);
        return near.some((pair) => isOpening(plain.text, pair, end) || isEnd(pair, start, end))
          ? []
          : [{ ...place, acronym: place.acronym ?? shortOf(place, near) }];
      });
    });
    const acronyms = new Map(
      places.flatMap(({ name, acronym }) => (acronym === undefined ? [] : [[name, acronym] as const])),
    );
    const data = new Set(places.flatMap(({ name, ofData }) => (ofData ? [name] : [])));
    return {
      candidates: places.map((place) => {
        const other = besideBracket(place, within);
        const one = candidate(place, vocabulary, acronyms, data);
        return other === undefined ? one : { ...one, entity: other.entity };
      }),
    };
  },
};

/** The GDS of "Southern Galactic Disk Survey (GDS)", which spells out the end of the name. */
function shortOf({ start, end }: TitledPlace, pairs: readonly Definition[]): string | undefined {
  return pairs.find(
    ({ short, longStart, longEnd }) => start <= longStart && longEnd === end && /\p{Lu}.*\p{Lu}/u.test(short),
  )?.short;
}

/** "Materials and Life Science Experimental Facility (MLF)": the acronym stands for more than what begins later. */
function isEnd({ longStart, longEnd }: Definition, start: number, end: number): boolean {
  return start > longStart && end === longEnd;
}

/** What a bracket says the name to be: "NSTX (National Spherical Torus Experiment)", "Cancer Genome Atlas (TCGA)". */
function besideBracket({ clause, start, end, kind }: TitledPlace, within: Within): Candidate | undefined {
  const text = clause.text.slice(0, start - clause.start);
  const rest = clause.text.slice(end - clause.start);
  const opened = text.endsWith(" (") && /^(?:\s[IVX\d]{1,4})?\)/u.test(rest);
  const before = opened
    ? within(clause.field, clause.start, start).filter((one) => one.end === start - 2)
    : [];
  const after = rest.startsWith(" (")
    ? within(clause.field, end + 2, end + 3).filter((one) => rest.charAt(one.end - end) === ")")
    : [];
  return [...before, ...after].find(({ entity }) => entity.kind === kind);
}

/** "the CO Mapping Array Project (COMAP)": the acronym stands for more than what ends here. */
function isOpening(text: string, { longStart, longEnd }: Definition, end: number): boolean {
  return end > longStart && end < longEnd && /^\s(?:\p{Ll}+\s)*\p{Lu}\p{Ll}/u.test(text.slice(end, longEnd));
}

function candidate(
  { clause, name: whole, start, end, kind: said, closing }: TitledPlace,
  vocabulary: Vocabulary,
  acronyms: ReadonlyMap<string, string>,
  data: ReadonlySet<string>,
): Candidate {
  const kind = data.has(whole) ? "dataset" : said;
  const name = acronyms.get(whole) ?? whole;
  const id: EntityId = `${kind}:${slug(name)}`;
  const known = vocabulary.entities.get(`${kind}:${slug(whole)}`) ?? vocabulary.entities.get(id);
  return {
    entity: known ?? { id, kind, name, aliases: name === whole ? [] : [whole] },
    field: clause.field,
    start,
    end,
    confidence: 0.75,
    rule: titledNames.id,
    because: `closes with "${closing}"`,
  };
}
