import type { ComponentChildren } from "preact";
import { plainText } from "../../src/text/plain.ts";
import { greatestWeight } from "../state/facts.ts";
import { hidesNothing, openFilters, type Depth, type Filters } from "../state/filters.ts";
import type { Way } from "../state/reach.ts";
import { selectedNodes } from "../state/selection.ts";
import type { Store } from "../state/store.ts";
import { shownLine } from "./legend.tsx";
import { Segmented } from "./segmented.tsx";
import { YearWindow } from "./year-window.tsx";

/** Filters beyond kinds and communities, each with a switch of its own. */
export function FilterCard({ store }: { readonly store: Store }) {
  const { index, filters } = store;
  const { years, weight, ego, core, largest } = filters.value;
  const change = (part: Partial<Filters>) => (filters.value = { ...filters.value, ...part });
  const selected = selectedNodes(store.selection.value);
  const around = ego.around.length > 0 ? ego.around : selected;
  const greatest = greatestWeight(index.analysed.graph.edges);
  return (
    <>
      <div class="card-head">
        <h2>Filters</h2>
        {!hidesNothing(filters.value) && (
          <button type="button" class="link" onClick={() => (filters.value = openFilters(index))}>
            Show all
          </button>
        )}
      </div>
      <p class="quiet">{shownLine(store)}</p>
      <Switch
        label="Years"
        note={years.from === 0 ? "no paper has a year" : `${years.from} – ${years.to}`}
        on={years.on}
        onSwitch={(on) => change({ years: { ...years, on } })}
      >
        {years.from > 0 && <YearWindow store={store} />}
      </Switch>
      <Switch
        label="Strength of links"
        note={`at least ${weight.least.toFixed(1)}`}
        on={weight.on}
        onSwitch={(on) => change({ weight: { ...weight, on } })}
      >
        <input
          type="range"
          aria-label="Least strength of a link"
          min={0}
          max={Math.ceil(greatest * 10) / 10}
          step={0.1}
          value={weight.least}
          onInput={(event) => change({ weight: { on: true, least: Number(event.currentTarget.value) } })}
        />
      </Switch>
      <Switch
        label="Neighbourhood"
        note={around.length === 0 ? "select a node first" : `of ${nameOf(store, around)}`}
        on={ego.on}
        disabled={around.length === 0}
        onSwitch={(on) => change({ ego: { ...ego, around, on } })}
      >
        <Segmented<Depth>
          label="Steps of the neighbourhood"
          options={[
            { value: 1, text: "1 step" },
            { value: 2, text: "2 steps" },
            { value: 3, text: "3 steps" },
          ]}
          value={ego.depth}
          onChoose={(depth) => change({ ego: { ...ego, on: around.length > 0, depth, around } })}
        />
        <Segmented<Way>
          label="Links that the neighbourhood follows"
          options={[
            { value: "both", text: "All" },
            { value: "names", text: "Named" },
            { value: "named", text: "Naming" },
          ]}
          value={ego.way}
          onChoose={(way) => change({ ego: { ...ego, on: around.length > 0, way, around } })}
        />
        {ego.on && selected.length > 0 && selected.join() !== ego.around.join() && (
          <button type="button" class="link" onClick={() => change({ ego: { ...ego, around: selected } })}>
            Take {nameOf(store, selected)} instead
          </button>
        )}
      </Switch>
      <Switch
        label="Core"
        note={`${core.least} or more links each`}
        on={core.on}
        onSwitch={(on) => change({ core: { ...core, on } })}
      >
        <input
          type="range"
          aria-label="Least links of each node in the core"
          min={1}
          max={12}
          value={core.least}
          onInput={(event) => change({ core: { on: true, least: event.currentTarget.valueAsNumber } })}
        />
      </Switch>
      <Switch
        label="Largest connected part"
        note=""
        on={largest.on}
        onSwitch={(on) => change({ largest: { on } })}
      />
    </>
  );
}

function Switch({
  label,
  note,
  on,
  disabled = false,
  onSwitch,
  children,
}: {
  readonly label: string;
  readonly note: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="switch" data-on={on}>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          disabled={disabled}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span>{label}</span>
        <small>{note}</small>
      </label>
      {children}
    </section>
  );
}

function nameOf({ index }: Store, ids: readonly string[]): string {
  const [first] = ids;
  const node = ids.length === 1 ? index.nodes.get(first ?? "") : undefined;
  return node === undefined ? `${ids.length} nodes` : plainText(node.name).text;
}
