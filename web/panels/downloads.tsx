import { signal } from "@preact/signals";
import { EXPORTERS } from "../../src/exporters/index.ts";
import type { Exporter } from "../../src/exporters/exporter.ts";
import type { AnalysedGraph } from "../../src/saved/saved.ts";
import { restricted } from "../../src/saved/restricted.ts";
import type { PanelTools } from "./panel.ts";
import { PictureDownloads } from "./picture-downloads.tsx";
import { save } from "./save.ts";

/** Downloads hold what the filters show, or everything. */
const shownOnly = signal(true);

/** Ways to take the graph along: a link, a picture, a file. */
export function Downloads(tools: PanelTools) {
  const { index, part } = tools.store;
  const isFiltered = part.value.ids.size < index.analysed.graph.nodes.length;
  return (
    <>
      <div class="card-head">
        <h2>Take it along</h2>
      </div>
      <PictureDownloads {...tools} />
      <section class="setting">
        <h3>Graph</h3>
        {isFiltered && (
          <label class="small-choice">
            <input
              type="checkbox"
              checked={shownOnly.value}
              onChange={(event) => (shownOnly.value = event.currentTarget.checked)}
            />
            Only what is shown
          </label>
        )}
        <div class="menu-list">
          {EXPORTERS.map((exporter) => (
            <button
              key={exporter.id}
              type="button"
              onClick={() =>
                download(
                  exporter,
                  isFiltered && shownOnly.value ? restricted(index.analysed, part.value.ids) : index.analysed,
                )
              }
            >
              {exporter.label}
            </button>
          ))}
        </div>
      </section>
    </>
  );
}

function download(exporter: Exporter, analysed: AnalysedGraph): void {
  save(
    `paperloom.${exporter.extension}`,
    new Blob([...exporter.write(analysed)], { type: exporter.mediaType }),
  );
}
