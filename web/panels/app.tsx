import { useEffect } from "preact/hooks";
import { PANELS } from "./index.ts";
import type { Panel, PanelTools } from "./panel.ts";

/** The page: the drawing fills it, panels lie over its edges. */
export function App({ tools }: { readonly tools: PanelTools }) {
  useEffect(() => connectKeys(tools), [tools]);
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

/** Keys that work wherever no text is typed. */
function connectKeys({ store, zoom, reset }: PanelTools): () => void {
  const actions: Readonly<Record<string, () => void>> = {
    "/": () => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus(),
    "+": () => zoom(2),
    "-": () => zoom(0.5),
    "0": reset,
    Escape: () => (store.selection.value = undefined),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement;
    const action = actions[event.key];
    if (typing || event.ctrlKey || event.metaKey || event.altKey || action === undefined) return;
    event.preventDefault();
    action();
  };
  addEventListener("keydown", onKeyDown);
  return () => removeEventListener("keydown", onKeyDown);
}

/** Files may be dropped anywhere on the page. */
function connectDrop({ open, session }: PanelTools): () => void {
  const onDrag = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    session.dragging.value = true;
  };
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) session.dragging.value = false;
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    session.dragging.value = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) open(files);
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
