import { ARRANGEMENT_NAMES, ARRANGEMENTS } from "../state/arrangements/arrangement.ts";
import type { Store } from "../state/store.ts";

/** The ways to draw the graph, each with what one sees there. */
export function Views({ store: { arrangement, open } }: { readonly store: Store }) {
  return (
    <>
      <div class="card-head">
        <h2>Views</h2>
      </div>
      <ul class="view-list">
        {ARRANGEMENT_NAMES.map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-pressed={arrangement.value === name}
              onClick={() => {
                arrangement.value = name;
                open.value = undefined;
              }}
            >
              {ARRANGEMENTS[name].label}
              <small>{ARRANGEMENTS[name].note}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
