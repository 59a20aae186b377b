import { KINDS } from "../../src/model/kinds.ts";
import { selectedNodes, withToggled } from "../state/selection.ts";
import { COLUMNS, communityName, type TableRow } from "../state/table.ts";
import { KindMark } from "./kind-mark.tsx";
import { CommunityMark } from "./legend.tsx";
import type { PanelTools } from "./panel.ts";
import { RowList } from "./row-list.tsx";

/** Every node as a row. */
export function NodeRows(tools: PanelTools) {
  const { table, selection } = tools.store;
  const selected = selectedNodes(selection.value);
  const chosen = new Set(selected);
  return (
    <RowList
      rows={table.rows.value}
      columns={COLUMNS}
      sorting={table.sorting}
      last={selected.at(-1)}
      before={
        <th scope="col" class="pick">
          <span class="unseen">Selected</span>
        </th>
      }
      row={(row, at) => <NodeRow key={row.id} row={row} at={at} isSelected={chosen.has(row.id)} {...tools} />}
    />
  );
}

function NodeRow({
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
