import { useEffect, useRef, useState } from "preact/hooks";
import { KINDS, type Kind } from "../../src/model/kinds.ts";
import { kindRows } from "../state/legend-rows.ts";
import { selectedNodes, withToggled } from "../state/selection.ts";
import { COLUMNS, communityName, type Column, type TableRow } from "../state/table.ts";
import { KindMark } from "./kind-mark.tsx";
import { CommunityMark } from "./legend.tsx";
import type { Panel, PanelTools } from "./panel.ts";
import { rowWindow } from "./row-window.ts";

/** Height of a row in pixels; the style sheet has the same. */
const ROW = 34;

/** All nodes as a table below the drawing: what is selected in one is selected in the other. */
export const tableDock: Panel = {
  id: "table",
  region: "dock",
  view: (tools) => (tools.store.view.value === "table" ? <TableDock {...tools} /> : undefined),
};

function TableDock(tools: PanelTools) {
  const { store } = tools;
  const { kind, rows } = store.table;
  return (
    <section class="dock" aria-label="Table of nodes">
      <header class="dock-head">
        <label>
          <span class="unseen">Kind of nodes in the table</span>
          <select
            value={kind.value ?? ""}
            onChange={(event) => (kind.value = (event.currentTarget.value || undefined) as Kind | undefined)}
          >
            <option value="">All kinds</option>
            {kindRows(store.index).map((row) => (
              <option key={row.kind} value={row.kind}>
                {row.name}
              </option>
            ))}
          </select>
        </label>
        <p class="quiet" role="status">
          {rows.value.length.toLocaleString("en")} {rows.value.length === 1 ? "row" : "rows"}
        </p>
        <button
          type="button"
          class="close"
          aria-label="Close the table"
          onClick={() => (store.view.value = "map")}
        >
          ×
        </button>
      </header>
      <Rows {...tools} />
    </section>
  );
}

/** Only the rows in sight exist; empty rows above and below keep the height of all. */
function Rows(tools: PanelTools) {
  const { store } = tools;
  const rows = store.table.rows.value;
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(400);
  const selected = selectedNodes(store.selection.value);
  const chosen = new Set(selected);
  const last = selected.at(-1);
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
            <th scope="col" class="pick">
              <span class="unseen">Selected</span>
            </th>
            {COLUMNS.map((column) => (
              <Head key={column.id} column={column} {...tools} />
            ))}
          </tr>
        </thead>
        <tbody>
          {from > 0 && <tr class="gap" aria-hidden="true" style={{ height: `${from * ROW}px` }} />}
          {rows.slice(from, to).map((row, at) => (
            <Row key={row.id} row={row} at={from + at} isSelected={chosen.has(row.id)} {...tools} />
          ))}
          {to < rows.length && (
            <tr class="gap" aria-hidden="true" style={{ height: `${(rows.length - to) * ROW}px` }} />
          )}
        </tbody>
      </table>
    </div>
  );
}

function Head({ column, store }: { readonly column: Column } & PanelTools) {
  const { sorting } = store.table;
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

function Row({
  row,
  at,
  isSelected,
  store,
  visit,
}: { readonly row: TableRow; readonly at: number; readonly isSelected: boolean } & PanelTools) {
  const { selection, hovered, index } = store;
  const toggle = () => (selection.value = withToggled(selection.value, row.id));
  return (
    <tr
      aria-rowindex={at + 2}
      data-selected={isSelected}
      onPointerEnter={() => (hovered.value = row.id)}
      onPointerLeave={() => (hovered.value = undefined)}
    >
      <td class="pick">
        <input type="checkbox" aria-label={`Select ${row.name}`} checked={isSelected} onChange={toggle} />
      </td>
      <th scope="row" data-column="name">
        <button
          type="button"
          title={row.name}
          onClick={(event) => (event.ctrlKey || event.metaKey ? toggle() : visit(row.id))}
        >
          {row.name}
        </button>
      </th>
      <td data-column="kind">
        <KindMark kind={row.kind} /> {KINDS[row.kind].label}
      </td>
      <td data-column="year">{row.year ?? ""}</td>
      <td data-column="links">{row.links}</td>
      <td data-column="rank">{(row.rank * 1000).toFixed(2)}</td>
      <td data-column="community">
        <CommunityMark number={row.community} /> {communityName(index, row.community)}
      </td>
    </tr>
  );
}
