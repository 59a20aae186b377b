import { Icon } from "./icon.tsx";
import { PaletteDialog } from "./palette-dialog.tsx";
import type { Panel, PanelTools } from "./panel.ts";

/** The button of the palette, and the palette while it is open. */
export const palette: Panel = { id: "palette", region: "top", view: (tools) => <Palette {...tools} /> };

function Palette(tools: PanelTools) {
  const { open, asked } = tools.store;
  return (
    <>
      <button
        type="button"
        class="ask-button"
        aria-expanded={asked.value !== undefined}
        title="Ask a question (q)"
        onClick={() => (asked.value = asked.value === undefined ? { id: "", given: [] } : undefined)}
      >
        Ask
      </button>
      <button
        type="button"
        class="commands"
        aria-label="Commands"
        aria-haspopup="dialog"
        title="Commands: everything by its name (Ctrl K)"
        onClick={() => (open.value = "Palette")}
      >
        <Icon name="commands" />
      </button>
      {open.value === "Palette" && <PaletteDialog {...tools} />}
    </>
  );
}
