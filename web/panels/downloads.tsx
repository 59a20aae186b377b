import { PURPOSES, type Format } from "../../src/exporters/exporter.ts";
import { FOLDER_FORMATS } from "../../src/exporters/folder-formats.ts";
import { FILE_FORMATS } from "../../src/exporters/index.ts";
import type { PanelTools } from "./panel.ts";
import { PictureDownloads } from "./picture-downloads.tsx";
import { isFiltered, saveGraph, shownOnly } from "./save-graph.ts";

/** Ways to take the graph along: a link, a picture, a file. */
export function Downloads(tools: PanelTools) {
  return (
    <>
      <div class="card-head">
        <h2>Take it along</h2>
      </div>
      <PictureDownloads {...tools} />
      {isFiltered(tools) && (
        <section class="setting">
          <h3>How much</h3>
          <label class="small-choice">
            <input
              type="checkbox"
              checked={shownOnly.value}
              onChange={(event) => (shownOnly.value = event.currentTarget.checked)}
            />
            Only what is shown
          </label>
        </section>
      )}
      {Object.entries(PURPOSES).map(([purpose, label]) => (
        <section key={purpose} class="setting">
          <h3>{label}</h3>
          <Formats formats={FORMATS.filter((format) => format.purpose === purpose)} tools={tools} />
        </section>
      ))}
    </>
  );
}

const FORMATS: readonly Format[] = [...FILE_FORMATS, ...FOLDER_FORMATS];

/** A button for each format; one is written at a time. */
function Formats({ formats, tools }: { readonly formats: readonly Format[]; readonly tools: PanelTools }) {
  return (
    <div class="menu-list">
      {formats.map((format) => (
        <button
          key={format.id}
          type="button"
          title={FOLDER_FORMATS.includes(format) ? "A folder, saved as one zip" : undefined}
          aria-disabled={tools.session.saving.value !== undefined}
          onClick={() => void saveGraph(format, tools)}
        >
          {format.label}
        </button>
      ))}
    </div>
  );
}
