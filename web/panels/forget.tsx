import { Dialog } from "./dialog.tsx";
import type { Panel, PanelTools } from "./panel.ts";

/** Asks before everything that the browser keeps is removed: it does not come back. */
export const forgetDialog: Panel = {
  id: "forget",
  region: "top",
  view: (tools) => (tools.store.open.value === "Forget" ? <ForgetDialog {...tools} /> : undefined),
};

function ForgetDialog({ store, forget }: PanelTools) {
  return (
    <Dialog store={store} name="Forget" title="Forget everything?">
      {(close) => (
        <>
          <p>
            The graph of your files, the places of its nodes, your corrections and the theme are removed from
            this browser. The files themselves stay where they are on your machine.
          </p>
          <div class="pair">
            <button type="button" class="plain" onClick={close}>
              Keep them
            </button>
            <button
              type="button"
              class="plain danger"
              onClick={() => {
                close();
                forget();
              }}
            >
              Forget everything
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

/** Says in the legend that the graph is the reader's own, and whether it is there after a reload. */
export function OwnFiles({ store, session }: PanelTools) {
  const own = session.own.value;
  if (own === undefined) return undefined;
  return (
    <p class="quiet own-files">
      <span title={own === "kept" ? "They never leave this browser" : "This browser keeps nothing"}>
        {own === "kept" ? "Your files, kept here" : "Your files, gone after a reload"}
      </span>
      {own === "kept" && (
        <button type="button" class="link" onClick={() => (store.open.value = "Forget")}>
          Forget
        </button>
      )}
    </p>
  );
}
