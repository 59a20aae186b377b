/** Registers beside arXiv and Crossref that number papers, and what an id of theirs looks like, with or without its address. */
const REGISTERS = {
  inspire: /^(?:https?:\/\/inspirehep\.net\/(?:api\/)?(?:literature|record)\/)?(\d{1,9})$/u,
  /** the citation key that INSPIRE gives: `Aad:2012tfa` */
  texkey: /^(\p{Lu}[\p{L}\d'.-]*:\d{4}[a-z]{2,4})$/u,
  openalex: /^(?:https?:\/\/(?:api\.)?openalex\.org\/(?:works\/)?)?(W\d{1,12})$/u,
  pubmed:
    /^(?:https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed)\/|PMID:?\s*)?(\d{1,9})\/?$/iu,
  /** the hash of a paper, or its number in the corpus */
  "semantic-scholar": /^([\da-f]{40}|\d{1,12})$/u,
} as const;

export type Register = keyof typeof REGISTERS;
const NAMES = Object.keys(REGISTERS) as readonly Register[];

/** Registers with one number for one work: two numbers are two works. The others are known to number a work twice. */
export const TELLING: readonly Register[] = ["inspire", "pubmed"];

const PUBMED_INSIDE = /\bPMID:?\s*(\d{1,9})\b/iu;

/** The ids among texts, each as `register:id`, sorted and each once: `pubmed:29456894`. What is no id of the register is left out. */
export function registerIds(given: {
  readonly [register in Register]?: string | undefined | readonly (string | undefined)[];
}): readonly string[] {
  const ids = new Set<string>();
  for (const register of NAMES) {
    for (const text of [given[register]].flat()) {
      const id = text === undefined ? undefined : REGISTERS[register].exec(text.trim())?.[1];
      if (id !== undefined) ids.add(`${register}:${id}`);
    }
  }
  return [...ids].toSorted();
}

/** The PubMed number that a remark gives: `PMID: 29456894`. */
export function pubmedInside(text: string): string | undefined {
  return PUBMED_INSIDE.exec(text)?.[1];
}

/** Whether one register gives two lists of ids different ones. */
export function toldApart(one: readonly string[], two: readonly string[]): boolean {
  return one.some((id) => !two.includes(id) && two.some((other) => registerOf(other) === registerOf(id)));
}

function registerOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}
