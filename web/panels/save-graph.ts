import { signal } from "@preact/signals";
import type { Format } from "../../src/exporters/exporter.ts";
import { FOLDER_FORMATS } from "../../src/exporters/folder-formats.ts";
import { replacedLine } from "../../src/exporters/replaced.ts";
import type { PanelTools } from "./panel.ts";
import { save } from "./save.ts";

/** Downloads hold what the filters show, or everything. */
export const shownOnly = signal(true);

/** The filters hide some nodes. */
export function isFiltered({ store: { index, part } }: PanelTools): boolean {
  return part.value.ids.size < index.analysed.graph.nodes.length;
}

/**
 * Saves the graph in a format, one at a time, and says what that lost; where it cannot be saved, the page says why.
 */
export async function saveGraph(format: Format, tools: PanelTools): Promise<void> {
  const { saving, failure, lost } = tools.session;
  if (saving.peek() !== undefined) return;
  const stop = new AbortController();
  saving.value = { label: format.label, stop: () => stop.abort(new Error("you stopped it")) };
  lost.value = undefined;
  failure.value = undefined;
  try {
    await tools.evidence;
    // while the sentences were waited for
    stop.signal.throwIfAborted();
    const { index, part } = tools.store;
    const isPart = isFiltered(tools) && shownOnly.peek();
    const { savedPage, exportGraph } = tools;
    const what = { id: format.id, analysed: index.analysed, savedPage };
    const only = isPart ? { only: part.peek().ids } : {};
    const file = await exportGraph({ ...what, ...only }, stop.signal);
    save(fileName(format), file.content);
    lost.value = replacedLine(format.label, file.replaced);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    failure.value = `${format.label} could not be saved: ${reason}`;
  }
  saving.value = undefined;
}

function fileName({ id, extension }: Format): string {
  const isFolder = FOLDER_FORMATS.some((folder) => folder.id === id);
  return isFolder ? `paperloom-${id}.zip` : `paperloom.${extension}`;
}
