import { RELATIONS } from "../../src/model/relations.ts";
import { EDGE_COLUMNS, type EdgeRow } from "../state/edge-table.ts";
import { KindMark } from "./kind-mark.tsx";
import type { PanelTools } from "./panel.ts";
import { RowList } from "./row-list.tsx";

/** Every link as a row; a press on it shows its sentences and its two ends. */
export function EdgeRows(tools: PanelTools) {
  const { edgeTable, selection } = tools.store;
  const selected =
    selection.value !== undefined && "edge" in selection.value ? selection.value.edge : undefined;
  return (
    <RowList
      rows={edgeTable.rows.value}
      columns={EDGE_COLUMNS}
      sorting={edgeTable.sorting}
      last={selected}
      row={(row, at) => <Row key={row.id} row={row} at={at} isSelected={row.id === selected} {...tools} />}
    />
  );
}

function Row({
  row,
  at,
  isSelected,
  store,
  stage,
  visit,
}: { readonly row: EdgeRow; readonly at: number; readonly isSelected: boolean } & PanelTools) {
  const choose = () => {
    store.selection.value = { edge: row.id };
    stage()?.show([row.source, row.target]);
  };
  return (
    <tr aria-rowindex={at + 2} data-selected={isSelected}>
      <th scope="row" data-column="paper">
        <button type="button" title={row.paper} onClick={choose}>
          {row.paper}
        </button>
      </th>
      <td data-column="relation">{RELATIONS[row.relation].verb}</td>
      <td data-column="thing">
        <button type="button" title={row.thing} onClick={() => visit(row.target)}>
          <KindMark kind={row.kind} /> {row.thing}
        </button>
      </td>
      <td data-column="year">{row.year ?? ""}</td>
      <td data-column="strength">{row.strength.toFixed(1)}</td>
      <td data-column="mentions">{timesText(row.mentions)}</td>
    </tr>
  );
}

function timesText(mentions: number | undefined): string {
  if (mentions === undefined) return "";
  return mentions === 1 ? "once" : `${mentions} times`;
}
