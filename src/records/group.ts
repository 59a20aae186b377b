import type { PaperRecord } from "../model/paper.ts";
import { normalised } from "../text/fingerprint.ts";

/** Shorter texts are not proof enough that two records are one work. */
const SHORTEST_PROOF = 80;

/**
 * Records of the same work together, in the order of the first of each group.
 *
 * Equal arXiv ids or DOIs join. Equal texts join as well, unless both groups have an arXiv id and the ids
 * differ: then they are two works with one abstract, and a record with neither goes to the first of them.
 */
export function groupRecords(records: readonly PaperRecord[]): PaperRecord[][] {
  const groups = new Groups(records.length);
  for (const key of [arxivKey, doiKey]) joinEqual(records, key, groups);
  joinTexts(records, groups);
  const members = new Map<number, PaperRecord[]>();
  records.forEach((record, at) => {
    const root = groups.root(at);
    const known = members.get(root);
    if (known === undefined) members.set(root, [record]);
    else known.push(record);
  });
  return [...members.values()];
}

function arxivKey(record: PaperRecord): string | undefined {
  return record.arxiv;
}

function doiKey(record: PaperRecord): string | undefined {
  return record.doi;
}

function textKey(record: PaperRecord): string | undefined {
  const text = normalised(record.abstract ?? record.title ?? "");
  return text.length >= SHORTEST_PROOF ? text : undefined;
}

function joinEqual(
  records: readonly PaperRecord[],
  key: (record: PaperRecord) => string | undefined,
  groups: Groups,
): void {
  const first = new Map<string, number>();
  records.forEach((record, at) => {
    const value = key(record);
    if (value === undefined) return;
    const known = first.get(value);
    if (known === undefined) first.set(value, at);
    else groups.join(known, at);
  });
}

function joinTexts(records: readonly PaperRecord[], groups: Groups): void {
  const sharing = new Map<string, number[]>();
  records.forEach((record, at) => {
    const value = textKey(record);
    if (value === undefined) return;
    const known = sharing.get(value);
    if (known === undefined) sharing.set(value, [at]);
    else known.push(at);
  });
  const arxivOf = new Map<number, string>();
  records.forEach(({ arxiv }, at) => arxiv !== undefined && arxivOf.set(groups.root(at), arxiv));
  for (const places of sharing.values()) {
    if (places.length === 1) continue;
    const home = places.find((at) => arxivOf.has(groups.root(at))) ?? places[0] ?? 0;
    const arxiv = arxivOf.get(groups.root(home));
    for (const at of places) if (!arxivOf.has(groups.root(at))) groups.join(home, at);
    if (arxiv !== undefined) arxivOf.set(groups.root(home), arxiv);
  }
}

/** Disjoint sets; the root of a set is its least member, so that the order of joining does not matter. */
class Groups {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, at) => at);
  }

  root(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let next = at; next !== root;) {
      const up = this.#parent[next] ?? root;
      this.#parent[next] = root;
      next = up;
    }
    return root;
  }

  join(one: number, two: number): void {
    const [first, second] = [this.root(one), this.root(two)];
    this.#parent[Math.max(first, second)] = Math.min(first, second);
  }
}
