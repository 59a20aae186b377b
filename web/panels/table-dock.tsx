import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Kind } from "../../src/model/kinds.ts";
import { kindRows } from "../state/legend-rows.ts";
import type { Store, View } from "../state/store.ts";
import { EdgeRows } from "./edge-rows.tsx";
import { NodeRows } from "./node-rows.tsx";
import type { Panel, PanelTools } from "./panel.ts";
import { Segmented } from "./segmented.tsx";

/** All nodes or all links as a table below the drawing: what is selected in one is selected in the other. */
export const tableDock: Panel = {
  id: "table",
  region: "dock",
  view: (tools) => (tools.store.view.value === "map" ? undefined : <TableDock {...tools} />),
};

function TableDock(tools: PanelTools) {
  const { store } = tools;
  const isOfNodes = store.view.value === "table";
  return (
    <section class="dock" aria-label={isOfNodes ? "Table of nodes" : "Table of links"}>
      <header class="dock-head">
        <Segmented<View>
          label="Rows of the table"
          options={[
            { value: "table", text: "Nodes" },
            { value: "links", text: "Links" },
          ]}
          value={store.view.value}
          onChoose={(view) => (store.view.value = view)}
        />
        <Choice store={store} {...(isOfNodes ? store.table : store.edgeTable)} />
        <button
          type="button"
          class="close"
          aria-label="Close the table"
          onClick={() => (store.view.value = "map")}
        >
          ×
        </button>
      </header>
      {isOfNodes ? <NodeRows {...tools} /> : <EdgeRows {...tools} />}
    </section>
  );
}

/** Which kind is listed, and how many rows that leaves. */
function Choice({
  store,
  kind,
  rows,
}: {
  readonly store: Store;
  readonly kind: Signal<Kind | undefined>;
  readonly rows: ReadonlySignal<readonly unknown[]>;
}) {
  const kinds = kindRows(store.index).filter((row) => store.view.value === "table" || row.kind !== "paper");
  return (
    <>
      <label>
        <span class="unseen">Kind of nodes in the table</span>
        <select
          value={kind.value ?? ""}
          onChange={(event) => (kind.value = (event.currentTarget.value || undefined) as Kind | undefined)}
        >
          <option value="">All kinds</option>
          {kinds.map((row) => (
            <option key={row.kind} value={row.kind}>
              {row.name}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet" role="status">
        {rows.value.length.toLocaleString("en")} {rows.value.length === 1 ? "row" : "rows"}
      </p>
    </>
  );
}
