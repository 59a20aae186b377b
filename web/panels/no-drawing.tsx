import type { Drawing } from "../state/session.ts";
import type { Panel, PanelTools } from "./panel.ts";

/** Says why there is no drawing, and offers the table. */
export const noDrawing: Panel = {
  id: "no-drawing",
  region: "center",
  view: (tools) => <NoDrawing {...tools} />,
};

const WHY: Readonly<Record<Drawing, string | undefined>> = {
  standing: undefined,
  lost: "The graphics card has lost the map. It is drawn anew as soon as the card gives it back.",
  impossible: "This browser has no WebGL, so the map cannot be drawn.",
};

function NoDrawing({ session, store }: PanelTools) {
  const why = WHY[session.drawing.value];
  if (why === undefined || store.view.value !== "map") return undefined;
  return (
    <div class="notice no-drawing" role="status">
      <p>{why} The table has all nodes and links.</p>
      <button type="button" class="plain" onClick={() => (store.view.value = "table")}>
        Show the table
      </button>
    </div>
  );
}
