import { MOST_LOOSE } from "../state/loose.ts";
import type { Look, SizeBy, SizeScale, Store } from "../state/store.ts";
import { Segmented } from "./segmented.tsx";

/** How the drawing looks: sizes, names, edges. */
export function LookCard({ store }: { readonly store: Store }) {
  const { look } = store;
  const change = (part: Partial<Look>) => (look.value = { ...look.value, ...part });
  const { sizeBy, sizeScale, labels, labelSize, longest, edges, turn, mirror } = look.value;
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
        {sizeBy !== "same" && (
          <Segmented<SizeScale>
            label="Growth of sizes"
            options={[
              { value: "log", text: "Log" },
              { value: "root", text: "Root" },
              { value: "linear", text: "Linear" },
            ]}
            value={sizeScale}
            onChoose={(scale) => change({ sizeScale: scale })}
          />
        )}
      </section>
      <section class="setting">
        <h3>Names</h3>
        <Slider
          label="Number of names"
          ends={["few", "many"]}
          range={{ min: 0, max: 1, step: 0.05 }}
          value={labels}
          onChange={(value) => change({ labels: value })}
        />
        <Slider
          label="Size of names"
          ends={["small", "large"]}
          range={{ min: 0.7, max: 2, step: 0.1 }}
          value={labelSize}
          onChange={(value) => change({ labelSize: value })}
        />
        <Slider
          label="Longest name"
          ends={["short", "whole"]}
          range={{ min: 12, max: 120, step: 6 }}
          value={longest}
          onChange={(value) => change({ longest: value })}
        />
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
      <section class="switch">
        <label>
          <input
            type="checkbox"
            role="switch"
            checked={mirror}
            onChange={(event) => change({ mirror: event.currentTarget.checked })}
          />
          <span>Mirror</span>
          <small>turned by {turn}°</small>
        </label>
        <input
          type="range"
          aria-label="Turn the map by degrees"
          min={0}
          max={345}
          step={15}
          value={turn}
          onInput={(event) => change({ turn: event.currentTarget.valueAsNumber })}
        />
      </section>
      <LooseSetting store={store} />
    </>
  );
}

/** Starts and stops the search for new places. */
function LooseSetting({ store: { isLoose, arrangement, part } }: { readonly store: Store }) {
  const isPossible = arrangement.value === "map" && part.value.ids.size <= MOST_LOOSE;
  return (
    <section class="setting">
      <h3>Layout</h3>
      <button
        type="button"
        class="plain"
        disabled={!isPossible}
        onClick={() => (isLoose.value = !isLoose.value)}
      >
        {isLoose.value ? "Stop the layout" : "Run the layout"}
      </button>
      <small>
        {isPossible
          ? "What is drawn finds new places; undo brings the old ones back."
          : `Of the map alone, with at most ${MOST_LOOSE.toLocaleString("en")} nodes: filter first.`}
      </small>
    </section>
  );
}

/** A slider with what its two ends mean. */
function Slider({
  label,
  ends: [left, right],
  range,
  value,
  onChange,
}: {
  readonly label: string;
  readonly ends: readonly [string, string];
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  return (
    <div class="ends">
      <small>{left}</small>
      <input
        type="range"
        aria-label={label}
        title={label}
        {...range}
        value={value}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <small>{right}</small>
    </div>
  );
}
