import type { EntityKind } from "../../src/model/kinds.ts";
import type { Relation } from "../../src/model/relations.ts";

/** A name that a careful reader finds in a record. */
export interface GoldName {
  readonly names: readonly string[];
  /** as good as each other */
  readonly kinds: readonly EntityKind[];
  /** as good as each other */
  readonly relations: readonly Relation[];
  /** false: right if found, no miss if not */
  readonly required: boolean;
}

/** What a careful reader finds in one record. */
export interface GoldRecord {
  /** the record's own id, or how its abstract starts where it has none */
  readonly id?: string;
  readonly starts?: string;
  readonly names: readonly GoldName[];
}

interface SeedName {
  readonly name: string;
  readonly kind: EntityKind;
  readonly relation: Relation;
  readonly or?: readonly Relation[];
}

interface SeedFile {
  readonly papers: readonly {
    readonly arxiv?: string;
    readonly starts: string;
    readonly must: readonly SeedName[];
    readonly may?: readonly SeedName[];
  }[];
}

interface GoldLine {
  readonly id: string;
  readonly entities: readonly {
    readonly name: string;
    readonly names?: readonly string[];
    readonly kinds: readonly EntityKind[];
    readonly relations: readonly Relation[];
    readonly required?: boolean;
  }[];
}

/** The records of a gold file: `data/evaluation/seeds.json`, or JSON Lines with `id` and `entities`. */
export function goldRecords(file: string, text: string): GoldRecord[] {
  return file.endsWith(".jsonl") ? fromLines(text) : fromSeeds(JSON.parse(text) as SeedFile);
}

function fromSeeds({ papers }: SeedFile): GoldRecord[] {
  return papers.map(({ arxiv, starts, must, may }) => ({
    ...(arxiv === undefined ? {} : { id: arxiv }),
    starts,
    names: [...must.map((name) => seedName(name, true)), ...(may ?? []).map((name) => seedName(name, false))],
  }));
}

function seedName({ name, kind, relation, or }: SeedName, required: boolean): GoldName {
  return { names: [name], kinds: [kind], relations: [relation, ...(or ?? [])], required };
}

function fromLines(text: string): GoldRecord[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as GoldLine)
    .map(({ id, entities }) => ({
      id,
      names: entities.map(({ name, names, kinds, relations, required }) => ({
        names: names ?? [name],
        kinds,
        relations,
        required: required ?? true,
      })),
    }));
}
