import { signal } from "@preact/signals";
import { EXPORTERS } from "../../src/exporters/index.ts";
import type { Exporter } from "../../src/exporters/exporter.ts";
import type { AnalysedGraph } from "../../src/saved/saved.ts";
import { restricted } from "../../src/saved/restricted.ts";
import type { Panel, PanelTools } from "./panel.ts";

/** Downloads hold what the filters show, or everything. */
const shownOnly = signal(true);

/** Zoom, theme and the ways out. */
export const toolbar: Panel = { id: "toolbar", region: "corner", view: (tools) => <Toolbar {...tools} /> };

function Toolbar({ store, zoom, reset, open }: PanelTools) {
  const { theme, index } = store;
  const isFiltered = store.shown.value.size < index.analysed.graph.nodes.length;
  return (
    <div class="toolbar" role="toolbar" aria-label="View">
      <button
        type="button"
        class="only-phone"
        aria-label="Legend"
        aria-expanded={store.legendOpen.value}
        onClick={() => (store.legendOpen.value = !store.legendOpen.value)}
      >
        ☰
      </button>
      <button type="button" aria-label="Zoom in" title="Zoom in (+)" onClick={() => zoom(2)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" title="Zoom out (−)" onClick={() => zoom(0.5)}>
        −
      </button>
      <button
        type="button"
        aria-label="Show the whole graph"
        title="Show the whole graph (0)"
        onClick={reset}
      >
        ⤢
      </button>
      <button
        type="button"
        aria-label={theme.value === "dark" ? "Light theme" : "Dark theme"}
        title={theme.value === "dark" ? "Light theme" : "Dark theme"}
        onClick={() => (theme.value = theme.value === "dark" ? "light" : "dark")}
      >
        {theme.value === "dark" ? "☀" : "☾"}
      </button>
      <label class="open-files" title="Open files with papers; they stay on this machine">
        <span aria-hidden="true">⤒</span>
        <input
          type="file"
          multiple
          aria-label="Open files with papers"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = "";
            if (files.length > 0) open(files);
          }}
        />
      </label>
      <details class="menu">
        <summary aria-label="Download" title="Download">
          ⤓
        </summary>
        <div class="menu-list">
          {isFiltered && (
            <label class="menu-choice">
              <input
                type="checkbox"
                checked={shownOnly.value}
                onChange={(event) => (shownOnly.value = event.currentTarget.checked)}
              />
              Only what is shown
            </label>
          )}
          {EXPORTERS.map((exporter) => (
            <button
              key={exporter.id}
              type="button"
              onClick={() =>
                download(
                  exporter,
                  isFiltered && shownOnly.value
                    ? restricted(index.analysed, store.shown.value)
                    : index.analysed,
                )
              }
            >
              {exporter.label}
            </button>
          ))}
        </div>
      </details>
    </div>
  );
}

/** Hands a file to the browser; nothing leaves the machine. */
function download(exporter: Exporter, analysed: AnalysedGraph): void {
  const address = URL.createObjectURL(new Blob([...exporter.write(analysed)], { type: exporter.mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `paperloom.${exporter.extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
