/** What a row of {@link KINDS} says about one kind of node. */
export interface KindInfo {
  readonly label: string;
  readonly plural: string;
  /** node colour as #rrggbb, told apart on light and dark ground and by colour-blind eyes */
  readonly color: string;
  /** how much a shared thing of this kind ties two papers together, 0 to 1: a dataset more than a notion */
  readonly tie: number;
  /** chance that a reader of a paper goes on to a thing of this kind, against the others; measured by tests/bench/related.mjs */
  readonly pull: number;
  /** class in RDF exports */
  readonly rdfClass: string;
}

/** The kinds of node, in the order in which legends and counts show them. */
export const KINDS = {
  paper: {
    label: "Paper",
    plural: "Papers",
    color: "#5b7ba6",
    tie: 1,
    pull: 1,
    rdfClass: "https://schema.org/ScholarlyArticle",
  },
  dataset: {
    label: "Dataset",
    plural: "Datasets",
    color: "#d1603d",
    tie: 1,
    pull: 2,
    rdfClass: "https://schema.org/Dataset",
  },
  tool: {
    label: "Tool",
    plural: "Tools",
    color: "#3f8f6b",
    tie: 1,
    pull: 2,
    rdfClass: "https://schema.org/SoftwareApplication",
  },
  method: {
    label: "Method",
    plural: "Methods",
    color: "#8a63b0",
    tie: 0.9,
    pull: 1,
    rdfClass: "https://schema.org/DefinedTerm",
  },
  experiment: {
    label: "Experiment",
    plural: "Experiments",
    color: "#c79a2b",
    tie: 0.6,
    pull: 1,
    rdfClass: "https://schema.org/Project",
  },
  concept: {
    label: "Concept",
    plural: "Concepts",
    color: "#7f8790",
    tie: 0.6,
    pull: 1,
    rdfClass: "https://schema.org/DefinedTerm",
  },
  author: {
    label: "Author",
    plural: "Authors",
    color: "#4f9fb0",
    tie: 0.8,
    pull: 0.5,
    rdfClass: "https://schema.org/Person",
  },
} as const satisfies Record<string, KindInfo>;

export type Kind = keyof typeof KINDS;
export type EntityKind = Exclude<Kind, "paper">;

/** Readable and stable, as in `dataset:aspenopenjets`. */
export type EntityId = `${EntityKind}:${string}`;
/** Readable and stable, as in `paper:arxiv:2412.10504`. */
export type PaperId = `paper:${string}`;

/** The kinds in the order of the table. */
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** The kind that an id begins with. @throws Error when it begins with none */
export function kindOf(id: string): Kind {
  const kind = KIND_NAMES.find((name) => id.startsWith(`${name}:`));
  if (kind === undefined)
    throw new Error(`an id must begin with a kind and a colon, got ${JSON.stringify(id)}`);
  return kind;
}

/** The kind of a thing. @throws Error when the id is that of a paper */
export function entityKindOf(id: EntityId): EntityKind {
  const kind = kindOf(id);
  if (kind === "paper") throw new Error(`a thing must not have the id of a paper, got ${id}`);
  return kind;
}
