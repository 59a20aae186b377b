import type { Look, SizeBy, Store } from "../state/store.ts";
import { Segmented } from "./segmented.tsx";

/** How the drawing looks: sizes, names, edges. */
export function LookCard({ store: { look } }: { readonly store: Store }) {
  const change = (part: Partial<Look>) => (look.value = { ...look.value, ...part });
  const { sizeBy, labels, edges } = look.value;
  return (
    <>
      <div class="card-head">
        <h2>Appearance</h2>
      </div>
      <section class="setting">
        <h3>Size of nodes</h3>
        <Segmented<SizeBy>
          label="Size of nodes by"
          options={[
            { value: "degree", text: "Links" },
            { value: "pagerank", text: "PageRank" },
            { value: "same", text: "Same" },
          ]}
          value={sizeBy}
          onChoose={(by) => change({ sizeBy: by })}
        />
      </section>
      <section class="setting">
        <h3>
          <label for="label-density">Names</label>
        </h3>
        <div class="ends">
          <small>few</small>
          <input
            id="label-density"
            type="range"
            min={0}
            max={1}
            step={0.05}
            value={labels}
            onInput={(event) => change({ labels: Number(event.currentTarget.value) })}
          />
          <small>many</small>
        </div>
      </section>
      <section class="switch">
        <label>
          <input
            type="checkbox"
            role="switch"
            checked={edges}
            onChange={(event) => change({ edges: event.currentTarget.checked })}
          />
          <span>Edges</span>
          <small>{edges ? "" : "only those in focus"}</small>
        </label>
      </section>
    </>
  );
}
