/** How many nodes of each sort there are, or may stay. */
export interface Quotas {
  readonly things: number;
  readonly papers: number;
  readonly authors: number;
}

/** Tenths of all nodes that each sort has a right to: half are papers, which carry the edges. */
const TENTHS: Quotas = { things: 3, papers: 5, authors: 2 };

/** How many of each sort stay; what one sort does not need goes to things, then to papers, then to authors. */
export function quotas(most: number, there: Quotas): Quotas {
  const right = (sort: keyof Quotas): number => Math.min(there[sort], Math.floor((most * TENTHS[sort]) / 10));
  let left = most - right("things") - right("papers") - right("authors");
  const more = (sort: keyof Quotas): number => {
    const extra = Math.min(left, there[sort] - right(sort));
    left -= extra;
    return right(sort) + extra;
  };
  const things = more("things");
  const papers = more("papers");
  return { things, papers, authors: more("authors") };
}
