import type { Facts, PaperRecord } from "../model/paper.ts";
import type { Rows } from "../model/rows.ts";
import { TELLING } from "../text/register-ids.ts";

/** Disjoint sets; the root of a set is its least member, so that the order of joining does not matter. */
export class Groups {
  readonly #records: Rows<PaperRecord>;
  readonly #parent: Int32Array;
  /** of each set of several, by its root, the ids that tell it from others */
  readonly #telling = new Map<number, TellingIds>();

  constructor(records: Rows<PaperRecord>) {
    this.#records = records;
    this.#parent = Int32Array.from({ length: records.length }, (_, at) => at);
  }

  /** The places of all records, those of one set together; sets by their first, each by rising place. */
  *[Symbol.iterator](): Generator<readonly number[]> {
    const [next, last] = [new Int32Array(this.#parent.length).fill(-1), this.#parent.slice()];
    for (let at = 0; at < next.length; at += 1) {
      const root = this.root(at);
      if (root === at) continue;
      next[last[root] ?? root] = at;
      last[root] = at;
    }
    for (let root = 0; root < next.length; root += 1) {
      if (this.#parent[root] !== root) continue;
      const group = [];
      for (let at = root; at >= 0; at = next[at] ?? -1) group.push(at);
      yield group;
    }
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
    const [low, high] = [Math.min(first, second), Math.max(first, second)];
    if (low === high) return;
    this.#parent[high] = low;
    const [kept, added] = [this.#tellingOf(low), this.#tellingOf(high)];
    this.#telling.delete(high);
    this.#telling.set(
      low,
      kept.map((id, place) => id ?? added[place]),
    );
  }

  /** Joins two sets unless both have an id of one register, and these differ. */
  joinUnlessTold(one: number, two: number): void {
    const [first, second] = [this.root(one), this.root(two)];
    if (first === second) return;
    const [ids, others] = [this.#tellingOf(first), this.#tellingOf(second)];
    if (!ids.some((id, place) => differ(id, others[place]))) this.join(first, second);
  }

  #tellingOf(root: number): TellingIds {
    return this.#telling.get(root) ?? tellingIds(this.#records.at(root) ?? {});
  }
}

/** By register, arXiv and Crossref first; undefined where a record is not in it. */
type TellingIds = readonly (string | undefined)[];

function tellingIds({ arxiv, doi, registered = [] }: Facts): TellingIds {
  return [arxiv, doi, ...TELLING.map((register) => registered.find((id) => id.startsWith(`${register}:`)))];
}

function differ(one: string | undefined, two: string | undefined): boolean {
  return one !== undefined && two !== undefined && one !== two;
}
