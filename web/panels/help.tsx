import type { Store } from "../state/store.ts";
import { Dialog } from "./dialog.tsx";
import { POINTER_HELP, SHORTCUTS } from "./keys.ts";
import type { Panel } from "./panel.ts";

/** A dialog that lists all shortcuts. */
export const help: Panel = {
  id: "help",
  region: "center",
  view: ({ store }) => (store.open.value === "Help" ? <Help store={store} /> : undefined),
};

function Help({ store }: { readonly store: Store }) {
  return (
    <Dialog store={store} name="Help" title="Keys and pointer">
      {(close) => (
        <>
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
          <button type="button" class="plain" onClick={close}>
            Close
          </button>
        </>
      )}
    </Dialog>
  );
}
