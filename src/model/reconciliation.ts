/** What became of every record: `read === kept + merged + rejected`, always. */
export interface Reconciliation {
  readonly read: number;
  /** distinct papers */
  readonly kept: number;
  /** records of a work that another record had named already */
  readonly merged: number;
  /** entries without usable text */
  readonly rejected: number;
}

/** One line for people: `46 records = 33 papers + 13 merged + 0 rejected` */
export function reconciliationLine({ read, kept, merged, rejected }: Reconciliation): string {
  return `${read} records = ${kept} papers + ${merged} merged + ${rejected} rejected`;
}
