import { useEffect } from "preact/hooks";
import { openOrAsk } from "./add-or-alone.tsx";
import { Announcer } from "./announcer.tsx";
import { PANELS } from "./index.ts";
import { connectKeys } from "./keys.ts";
import { connectMenus } from "./menu.tsx";
import type { Panel, PanelTools } from "./panel.ts";

/** The page: the drawing fills it, panels lie over its edges. */
export function App({ tools }: { readonly tools: PanelTools }) {
  useEffect(() => connectKeys(tools), [tools]);
  useEffect(() => connectMenus(tools.store), [tools]);
  useEffect(() => connectDrop(tools), [tools]);
  return (
    <>
      <main class="stage" aria-label="Graph" />
      <header class="region-top">
        <h1>Paperloom</h1>
        <Region name="top" tools={tools} />
      </header>
      <div class="region-left">
        <Region name="left" tools={tools} />
      </div>
      <nav class="region-corner" aria-label="View and files">
        <Region name="corner" tools={tools} />
      </nav>
      <div class="region-center">
        <Region name="center" tools={tools} />
      </div>
      <div class="region-right">
        <Region name="right" tools={tools} />
      </div>
      <div class="region-dock">
        <Region name="dock" tools={tools} />
      </div>
      <Announcer store={tools.store} />
    </>
  );
}

function Region({ name, tools }: { readonly name: Panel["region"]; readonly tools: PanelTools }) {
  return (
    <>
      {PANELS.filter(({ region }) => region === name).map(({ id, view: View }) => (
        <View key={id} {...tools} />
      ))}
    </>
  );
}

/** Said in a saved page, which would otherwise make room for the file that is dropped on it. */
const NO_READER =
  "This page was saved with one graph and reads no files. Paperloom itself does: drop them on its page.";

/** Files may be dropped anywhere on the page. */
function connectDrop(tools: PanelTools): () => void {
  const { open, session } = tools;
  const onDrag = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    if (open !== undefined) session.dragging.value = true;
  };
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) session.dragging.value = false;
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    session.dragging.value = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    const zone = event.target instanceof Element ? event.target.closest("[data-drop]") : null;
    if (open === undefined) session.failure.value = NO_READER;
    else if (zone === null) openOrAsk(tools, files);
    else openOrAsk(tools, files, zone.getAttribute("data-drop") === "add" ? "add" : "alone");
  };
  addEventListener("dragover", onDrag);
  addEventListener("dragleave", onLeave);
  addEventListener("drop", onDrop);
  return () => {
    removeEventListener("dragover", onDrag);
    removeEventListener("dragleave", onLeave);
    removeEventListener("drop", onDrop);
  };
}
