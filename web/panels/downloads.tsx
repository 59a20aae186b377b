import type { Format } from "../../src/exporters/exporter.ts";
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
      <section class="setting">
        <h3>Graph</h3>
        {isFiltered(tools) && (
          <label class="small-choice">
            <input
              type="checkbox"
              checked={shownOnly.value}
              onChange={(event) => (shownOnly.value = event.currentTarget.checked)}
            />
            Only what is shown
          </label>
        )}
        <Formats formats={FILE_FORMATS} tools={tools} />
      </section>
      <section class="setting">
        <h3>Folders, each in a zip</h3>
        <Formats formats={FOLDER_FORMATS} tools={tools} />
      </section>
    </>
  );
}

/** A button for each format; one is written at a time. */
function Formats({ formats, tools }: { readonly formats: readonly Format[]; readonly tools: PanelTools }) {
  return (
    <div class="menu-list">
      {formats.map((format) => (
        <button
          key={format.id}
          type="button"
          aria-disabled={tools.session.saving.value !== undefined}
          onClick={() => void saveGraph(format, tools)}
        >
          {format.label}
        </button>
      ))}
    </div>
  );
}
