/** Which column rows are sorted by, and which way. */
export interface Sorting<ColumnId extends string> {
  readonly by: ColumnId;
  readonly descending: boolean;
}

/** A column: how it is called and how it is sorted. */
export interface Column<ColumnId extends string> {
  readonly id: ColumnId;
  readonly label: string;
  /** what the value means, where the label is short */
  readonly title: string;
  readonly isNumber: boolean;
}

/**
 * Rows by one value each, words as people sort them and numbers by size; rows without a value come last either way, and
 * equal ones stay in the order they had.
 */
export function sortedBy<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | number | undefined,
  descending: boolean,
): readonly Row[] {
  const words = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .toSorted(({ value: one }, { value: two }) => {
      if (one === undefined || two === undefined)
        return Number(one === undefined) - Number(two === undefined);
      if (typeof one === "number" && typeof two === "number") return sign * (one - two);
      return sign * words.compare(String(one), String(two));
    })
    .map(({ row }) => row);
}
