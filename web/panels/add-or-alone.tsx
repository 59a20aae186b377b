import { counted } from "../../src/model/counted.ts";
import { Dialog } from "./dialog.tsx";
import type { Panel, PanelTools } from "./panel.ts";

/** Asks what files are to do to a graph of the reader's own files: join it, or take its place. */
export const addOrAlone: Panel = {
  id: "add-or-alone",
  region: "top",
  view: (tools) => (tools.store.open.value === "Add" ? <AddOrAlone {...tools} /> : undefined),
};

function AddOrAlone({ store, session, open }: PanelTools) {
  const files = session.waiting.value;
  return (
    <Dialog store={store} name="Add" title={`Add ${counted(files.length, "file")} to this graph?`}>
      {(close) => (
        <>
          <p>
            Added papers join those that are shown: nodes keep their places and communities their colours, and
            your corrections stay. Alone they take the place of this graph.
          </p>
          <div class="pair">
            {(["add", "alone"] as const).map((how) => (
              <button
                key={how}
                type="button"
                class="plain"
                onClick={() => {
                  close();
                  open?.(files, how);
                }}
              >
                {how === "add" ? "Add to this graph" : "Show them alone"}
              </button>
            ))}
          </div>
        </>
      )}
    </Dialog>
  );
}

/** What files do to the graph that is shown: the reader says so, is asked, or looks at an example that may go. */
export function openOrAsk(
  { store, session, open }: PanelTools,
  files: readonly File[],
  how?: "add" | "alone",
): void {
  if (files.length === 0) return;
  if (how === undefined && session.own.peek() !== undefined) {
    session.waiting.value = files;
    store.open.value = "Add";
  } else open?.(files, how ?? "alone");
}
