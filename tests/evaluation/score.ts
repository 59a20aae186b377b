import { KINDS, type EntityKind } from "../../src/model/kinds.ts";
import type { Finding, ReadPaper } from "../../src/model/mention.ts";
import { slug } from "../../src/text/slug.ts";
import type { GoldName, GoldRecord } from "./gold.ts";

/** The kinds that are scored. A method and a tool are hard to tell apart and count as one. */
export const SCORED = ["dataset", "tool", "experiment"] as const;
export type ScoredKind = (typeof SCORED)[number];

/** Counts of names, each once a record. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** of those right */
  readonly roleRight: number;
}

/** One name that was found wrongly or not found. */
export interface Slip {
  readonly record: string;
  readonly what: "false" | "missed";
  readonly kind: string;
  readonly name: string;
  /** the kind that the gold gives a name that was found as another */
  readonly rather?: string;
}

/** What one required name of the gold is, and as what it was found. */
export interface Outcome {
  readonly gold: EntityKind;
  readonly found: EntityKind | "missed";
}

/** What a gold file says of findings. */
export interface Score {
  readonly kinds: Readonly<Record<ScoredKind | "all", Tally>>;
  readonly slips: readonly Slip[];
  /** one for each required name */
  readonly outcomes: readonly Outcome[];
  /** records of the gold file that were not read at all */
  readonly unread: readonly string[];
}

interface Change {
  readonly kind: ScoredKind;
  readonly count: Partial<Tally>;
  readonly slip?: Slip;
}

/** Compares what was found with what careful readers found. Names that the readers leave open count for nothing. */
export function score(gold: readonly GoldRecord[], read: readonly ReadPaper[]): Score {
  const pairs = gold.map((record) => ({ record, paper: read.find((one) => isOf(record, one)) }));
  const changes = pairs.flatMap(({ record, paper }) => compare(record, paper?.findings ?? []));
  const kinds = {
    dataset: total(changes.filter(({ kind }) => kind === "dataset")),
    tool: total(changes.filter(({ kind }) => kind === "tool")),
    experiment: total(changes.filter(({ kind }) => kind === "experiment")),
    all: total(changes),
  };
  const unread = pairs.filter(({ paper }) => paper === undefined).map(({ record }) => labelOf(record));
  const outcomes = pairs.flatMap(({ record, paper }) => outcomesOf(record, paper?.findings ?? []));
  return { kinds, slips: changes.flatMap(({ slip }) => slip ?? []), outcomes, unread };
}

/** Where the gold allows several kinds and one of them was found, it is the name's kind; else the first. */
function outcomesOf(record: GoldRecord, findings: readonly Finding[]): Outcome[] {
  return record.names.flatMap((name) => {
    const [first] = name.kinds;
    if (!name.required || first === undefined) return [];
    const found = findings.filter((one) => one.entity.kind !== "concept" && isSame(name, one));
    const kinds = found.map(({ entity }) => entity.kind);
    const right = name.kinds.find((kind) => kinds.includes(kind));
    return [{ gold: right ?? first, found: right ?? kinds[0] ?? "missed" }];
  });
}

/** Precision, recall, F1 and roles right, 0 to 1; each 1 where there is nothing to count. */
export function rates({ right, wrong, missed, roleRight }: Tally) {
  const precision = ratio(right, right + wrong);
  const recall = ratio(right, right + missed);
  const f1 = ratio(2 * right, 2 * right + wrong + missed);
  return { precision, recall, f1, roles: ratio(roleRight, right) };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function isOf({ id, starts }: GoldRecord, { paper }: ReadPaper): boolean {
  if (id === undefined) return starts !== undefined && paper.abstract?.startsWith(starts) === true;
  return paper.ownId === id || paper.arxiv === id || paper.id === id;
}

function labelOf({ id, starts }: GoldRecord): string {
  return id ?? starts ?? "?";
}

function compare(record: GoldRecord, findings: readonly Finding[]): Change[] {
  const hit = new Set<GoldName>();
  const changes: Change[] = [];
  for (const finding of findings) {
    const kind = scoredKind(finding.entity.kind);
    if (kind === undefined) continue;
    const fits = record.names.filter((name) => isSame(name, finding));
    const alike = fits.filter(({ kinds }) => kinds.some((one) => scoredKind(one) === kind));
    const right = alike.find((name) => !hit.has(name)) ?? alike[0];
    if (right === undefined) changes.push(wrong(record, kind, finding, fits[0]));
    else if (!hit.has(right) && right.required)
      changes.push({
        kind,
        count: { right: 1, roleRight: right.relations.includes(finding.relation) ? 1 : 0 },
      });
    if (right !== undefined) hit.add(right);
  }
  const missed = record.names.filter((name) => name.required && !hit.has(name));
  return [...changes, ...missed.flatMap((name) => miss(record, name))];
}

function wrong(record: GoldRecord, kind: ScoredKind, { entity }: Finding, other?: GoldName): Change {
  const rather = other === undefined ? {} : { rather: other.kinds.join("/") };
  const slip: Slip = {
    record: labelOf(record),
    what: "false",
    kind: entity.kind,
    name: entity.name,
    ...rather,
  };
  return { kind, count: { wrong: 1 }, slip };
}

function miss(record: GoldRecord, { names, kinds }: GoldName): Change[] {
  const kind = kinds.map(scoredKind).find((one) => one !== undefined);
  if (kind === undefined) return [];
  const slip: Slip = {
    record: labelOf(record),
    what: "missed",
    kind: kinds.join("/"),
    name: names[0] ?? "?",
  };
  return [{ kind, count: { missed: 1 }, slip }];
}

function scoredKind(kind: EntityKind): ScoredKind | undefined {
  const group = kind === "method" ? "tool" : kind;
  return SCORED.find((one) => one === group);
}

/** Whether a finding bears one of the names, words of the kind, hyphens and case aside. */
function isSame({ names }: GoldName, { entity, mentions }: Finding): boolean {
  const found = [entity.name, ...entity.aliases, ...mentions.map(({ surface }) => surface)].map(keyOf);
  return names.map(keyOf).some((name) => name !== "" && found.some((one) => areSame(name, one)));
}

function areSame(one: string, two: string): boolean {
  return one === two || (one.length > 4 && two.length > 4 && (one.includes(two) || two.includes(one)));
}

const KIND_WORDS = new Set(
  `the data datasets sets set code survey package telescope detector benchmark catalogue catalog ${Object.keys(KINDS).join(" ")}`.split(
    " ",
  ),
);

function keyOf(name: string): string {
  return slug(name.replace(/\\alpha/gu, "α").replace(/\\[a-z]+|[${}]/gu, ""))
    .split("-")
    .filter((word) => !KIND_WORDS.has(word))
    .join("");
}

function total(changes: readonly Change[]): Tally {
  const sum = (key: keyof Tally) => changes.reduce((all, { count }) => all + (count[key] ?? 0), 0);
  return { right: sum("right"), wrong: sum("wrong"), missed: sum("missed"), roleRight: sum("roleRight") };
}
