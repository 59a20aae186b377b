import type { Drop } from "../model/graph.ts";
import { entityKindOf, type EntityId, type Kind } from "../model/kinds.ts";
import { byText } from "../text/order.ts";
import { quotas } from "./quotas.ts";

/** A graph with more nodes is none to look at: the page draws so many well, and their layout takes minutes. */
export const MOST_NODES = 150_000;

/** What one paper brings: a hash of its id, and the things it names of those that are not too rare. */
export interface PaperTies {
  /** 0 to 2^32 - 1 */
  readonly hash: number;
  readonly targets: readonly EntityId[];
}

/** What stays of a graph that has too many nodes. */
export interface Cut {
  readonly things: ReadonlySet<EntityId>;
  /** by their places, 1 for those that stay */
  readonly papers: Uint8Array;
  readonly drops: readonly Drop[];
}

/**
 * Chooses which nodes stay: of the things those that most papers name, of the papers those that name most of these
 * things, of the authors those of most of these papers. A thing or author that none of the papers names goes as well.
 * Equal things stay by id, equal papers by a hash of it, so that no year has more of them than another.
 *
 * @param most  nodes that stay at most
 * @param named  of each thing that is not too rare, how many papers name it
 * @param papers  gone through twice
 * @param count  how many papers there are
 */
export function cutTo(
  most: number,
  named: ReadonlyMap<EntityId, number>,
  papers: Iterable<PaperTies>,
  count: number,
): Cut {
  const authors = [...named.keys()].filter(isAuthor);
  const things = [...named.keys()].filter((id) => !isAuthor(id));
  const quota = quotas(most, { things: things.length, papers: count, authors: authors.length });
  const tying = new Set(top(things, named, quota.things));
  const staying = mostTied(papers, tying, { count, most: quota.papers });
  const here = new Map<EntityId, number>();
  for (const [place, { targets }] of numbered(papers))
    if (staying[place] === 1) for (const id of targets) here.set(id, (here.get(id) ?? 0) + 1);
  const shown = new Set([
    ...[...tying].filter((id) => here.has(id)),
    ...top(
      authors.filter((id) => here.has(id)),
      here,
      quota.authors,
    ),
  ]);
  const gone = [...named.keys()].filter((id) => !shown.has(id)).map(entityKindOf);
  return { things: shown, papers: staying, drops: dropsOf(most, gone, count - quota.papers) };
}

/** Papers with most ties, 1 at the place of each. */
function mostTied(
  papers: Iterable<PaperTies>,
  tying: ReadonlySet<EntityId>,
  { count, most }: { readonly count: number; readonly most: number },
): Uint8Array {
  const [ties, hashes] = [new Uint32Array(count), new Uint32Array(count)];
  for (const [place, { hash, targets }] of numbered(papers)) {
    hashes[place] = hash;
    ties[place] = targets.filter((id) => tying.has(id)).length;
  }
  const order = Uint32Array.from({ length: count }, (_, place) => place).toSorted(
    (one, two) => (ties[two] ?? 0) - (ties[one] ?? 0) || (hashes[one] ?? 0) - (hashes[two] ?? 0) || one - two,
  );
  const staying = new Uint8Array(count);
  for (const place of order.subarray(0, most)) staying[place] = 1;
  return staying;
}

/** The first of things by number of papers, then by id. */
function top(ids: readonly EntityId[], papers: ReadonlyMap<EntityId, number>, most: number): EntityId[] {
  return ids
    .toSorted((one, two) => (papers.get(two) ?? 0) - (papers.get(one) ?? 0) || byText(one, two))
    .slice(0, most);
}

function dropsOf(most: number, gone: readonly Kind[], papers: number): readonly Drop[] {
  const count = new Map<Kind, number>(papers === 0 ? [] : [["paper", papers]]);
  for (const kind of gone) count.set(kind, (count.get(kind) ?? 0) + 1);
  return [...count]
    .toSorted(([one], [two]) => byText(one, two))
    .map(([kind, number]) => ({
      kind,
      count: number,
      rule: `not among the ${most} nodes that matter most: ${reasonFor(kind)}`,
    }));
}

function reasonFor(kind: Kind): string {
  if (kind === "paper") return "names fewer of the things that do";
  return kind === "author" ? "fewer of the papers that do" : "named by fewer papers";
}

function* numbered(papers: Iterable<PaperTies>): Generator<readonly [place: number, paper: PaperTies]> {
  let place = 0;
  for (const paper of papers) {
    yield [place, paper];
    place += 1;
  }
}

function isAuthor(id: EntityId): boolean {
  return entityKindOf(id) === "author";
}
