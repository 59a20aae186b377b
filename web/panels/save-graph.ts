import { signal } from "@preact/signals";
import type { Format } from "../../src/exporters/exporter.ts";
import { exporterOf } from "../../src/exporters/index.ts";
import { replaced, replacedLine, type Replaced } from "../../src/exporters/replaced.ts";
import { restricted } from "../../src/saved/restricted.ts";
import type { AnalysedGraph } from "../../src/saved/saved.ts";
import type { PanelTools } from "./panel.ts";
import { save } from "./save.ts";

/** Downloads hold what the filters show, or everything. */
export const shownOnly = signal(true);

/** The filters hide some nodes. */
export function isFiltered({ store: { index, part } }: PanelTools): boolean {
  return part.value.ids.size < index.analysed.graph.nodes.length;
}

/** A file that a graph has become. */
interface Written {
  readonly name: string;
  readonly content: Blob;
  readonly replaced: Replaced;
}

/** Saves the graph in a format that is one file. */
export async function saveGraph(format: Format, tools: PanelTools): Promise<void> {
  const { id, extension, mediaType } = format;
  await written(format, tools, async (analysed) => {
    const { write } = await exporterOf(id, tools.savedPage);
    const content = new Blob([...write(analysed)], { type: mediaType });
    return { name: `paperloom.${extension}`, content, replaced: replaced(format, analysed) };
  });
}

/** Saves the graph in a format that is a folder, as a zip; one at a time. */
export async function saveFolder(format: Format, tools: PanelTools): Promise<void> {
  const { saving } = tools.session;
  if (saving.peek() !== undefined) return;
  const stop = new AbortController();
  saving.value = { label: format.label, stop: () => stop.abort(new Error("you stopped it")) };
  await written(format, tools, async (analysed) => {
    // while the sentences were waited for
    stop.signal.throwIfAborted();
    const { zip, ...rest } = await tools.zip(format.id, analysed, stop.signal);
    return { name: `paperloom-${format.id}.zip`, content: zip, ...rest };
  });
  saving.value = undefined;
}

/** Hands what comes of the graph to the browser, and says what it lost; where that cannot be, the page says why. */
async function written(
  { label }: Format,
  tools: PanelTools,
  write: (analysed: AnalysedGraph) => Promise<Written>,
): Promise<void> {
  const { failure, lost } = tools.session;
  lost.value = undefined;
  failure.value = undefined;
  try {
    await tools.evidence;
    const { index, part } = tools.store;
    const isPart = isFiltered(tools) && shownOnly.peek();
    const file = await write(isPart ? restricted(index.analysed, part.peek().ids) : index.analysed);
    save(file.name, file.content);
    lost.value = replacedLine(label, file.replaced);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    failure.value = `${label} could not be saved: ${reason}`;
  }
}
