import { useEffect, useRef } from "preact/hooks";
import type { Store } from "../state/store.ts";
import { POINTER_HELP, SHORTCUTS } from "./keys.ts";
import type { Panel } from "./panel.ts";

/** A dialog that lists all shortcuts. */
export const help: Panel = { id: "help", region: "center", view: ({ store }) => <Help store={store} /> };

function Help({ store: { open } }: { readonly store: Store }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = open.value === "Help";
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      class="help"
      aria-labelledby="help-title"
      data-menu
      onClose={() => open.value === "Help" && (open.value = undefined)}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div class="help-card">
        <h2 id="help-title">Keys and pointer</h2>
        <dl>
          {[...SHORTCUTS, ...POINTER_HELP].map(({ shown, label }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {shown.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <p class="quiet">On a Mac, Command takes the place of Ctrl.</p>
        <button type="button" class="plain" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}
