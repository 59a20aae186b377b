import type { Signal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Column, Sorting } from "../state/sorted-rows.ts";
import { rowWindow } from "./row-window.ts";

/** Height of a row in pixels; the style sheet has the same. */
const ROW = 34;

/** A table of which only the rows in sight exist; empty rows above and below keep the height of all. */
export function RowList<Row extends { readonly id: string }, ColumnId extends string>({
  rows,
  columns,
  sorting,
  last,
  before,
  row: rowOf,
}: {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<ColumnId>[];
  readonly sorting: Signal<Sorting<ColumnId>>;
  /** the row that was selected last: it is brought into sight */
  readonly last: string | undefined;
  /** headings before those of the columns */
  readonly before?: ComponentChild;
  /** a `tr`; `at` counts from 0 */
  readonly row: (row: Row, at: number) => ComponentChild;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(400);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = scroller.current;
    const at = rows.findIndex(({ id }) => id === last);
    if (element === null || at < 0) return;
    const [start, end] = [at * ROW, (at + 2) * ROW];
    if (start < element.scrollTop || end > element.scrollTop + element.clientHeight)
      element.scrollTop = start - element.clientHeight / 3;
  }, [last, rows]);
  const { from, to } = rowWindow({ top, height, row: ROW, count: rows.length });
  return (
    <div
      class="dock-rows"
      ref={scroller}
      tabIndex={0}
      role="region"
      aria-label="Rows"
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {before}
            {columns.map((column) => (
              <Head key={column.id} column={column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {from > 0 && <tr class="gap" aria-hidden="true" style={{ height: `${from * ROW}px` }} />}
          {rows.slice(from, to).map((row, at) => rowOf(row, from + at))}
          {to < rows.length && (
            <tr class="gap" aria-hidden="true" style={{ height: `${(rows.length - to) * ROW}px` }} />
          )}
        </tbody>
      </table>
    </div>
  );
}

function Head<ColumnId extends string>({
  column,
  sorting,
}: {
  readonly column: Column<ColumnId>;
  readonly sorting: Signal<Sorting<ColumnId>>;
}) {
  const { by, descending } = sorting.value;
  const isSorted = by === column.id;
  const order = descending ? "descending" : "ascending";
  return (
    <th scope="col" data-column={column.id} aria-sort={isSorted ? order : undefined}>
      <button
        type="button"
        title={column.title}
        // numbers are asked for from the top, names from the beginning
        onClick={() =>
          (sorting.value = { by: column.id, descending: isSorted ? !descending : column.isNumber })
        }
      >
        {column.label}
        {isSorted && <span aria-hidden="true">{descending ? " ↓" : " ↑"}</span>}
      </button>
    </th>
  );
}
