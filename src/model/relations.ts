/** What a row of {@link RELATIONS} says about how a paper relates to what it names. */
export interface RelationInfo {
  readonly label: string;
  /** as in "This paper introduces JetClass" */
  readonly verb: string;
  /** factor on the evidence behind an edge, 0 to 1; the strongest role of several wins */
  readonly strength: number;
}

/** The roles of an entity in a paper, from strong to weak. */
export const RELATIONS = {
  introduces: { label: "Introduces", verb: "introduces", strength: 1 },
  uses: { label: "Uses", verb: "uses", strength: 0.8 },
  compares: { label: "Compares with", verb: "compares with", strength: 0.6 },
  mentions: { label: "Mentions", verb: "mentions", strength: 0.4 },
  authored: { label: "Written by", verb: "is written by", strength: 0.5 },
} as const satisfies Record<string, RelationInfo>;

export type Relation = keyof typeof RELATIONS;

/** The relations in the order of the table. */
export const RELATION_NAMES = Object.keys(RELATIONS) as readonly Relation[];

/** The one of two relations that says more. */
export function stronger(first: Relation, second: Relation): Relation {
  return RELATIONS[second].strength > RELATIONS[first].strength ? second : first;
}
