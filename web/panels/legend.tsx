import type { Community } from "../../src/model/graph.ts";
import { KINDS, KIND_NAMES, type Kind } from "../../src/model/kinds.ts";
import type { GraphIndex } from "../state/graph-index.ts";
import { toggled, type ColorBy, type Store } from "../state/store.ts";
import { communityColor } from "../state/palette.ts";
import { KindMark } from "./kind-mark.tsx";
import type { Panel } from "./panel.ts";

/** Communities in the list; smaller ones are counted in one line. */
const MOST = 12;

/** What colours and shapes mean; a click hides or shows a kind or a community. */
export const legend: Panel = { id: "legend", region: "left", view: ({ store }) => <Legend store={store} /> };

/** Kinds that occur, with the number of their nodes. */
export function kindRows({ analysed }: GraphIndex): { readonly kind: Kind; readonly count: number }[] {
  const count = new Map<Kind, number>();
  for (const { kind } of analysed.graph.nodes) count.set(kind, (count.get(kind) ?? 0) + 1);
  return KIND_NAMES.flatMap((kind) => {
    const found = count.get(kind);
    return found === undefined ? [] : [{ kind, count: found }];
  });
}

/** The communities that are worth a line. */
export function communityRows({ analysed }: GraphIndex): readonly Community[] {
  return analysed.analysis.communities.filter(({ size }) => size > 1).slice(0, MOST);
}

function Legend({ store }: { readonly store: Store }) {
  const { index, hiddenKinds, hiddenCommunities, colorBy, shown } = store;
  const { communities } = index.analysed.analysis;
  const rows = communityRows(index);
  const total = index.analysed.graph.nodes.length;
  return (
    <section class="legend" aria-label="Legend" data-open={store.legendOpen.value}>
      <div class="segmented" role="group" aria-label="Colour by">
        {(["community", "kind"] as const satisfies readonly ColorBy[]).map((by) => (
          <button
            key={by}
            type="button"
            aria-pressed={colorBy.value === by}
            onClick={() => (colorBy.value = by)}
          >
            {by === "community" ? "Communities" : "Kinds"}
          </button>
        ))}
      </div>
      <h2>Kinds</h2>
      <ul>
        {kindRows(index).map(({ kind, count }) => (
          <li key={kind}>
            <button
              type="button"
              aria-pressed={!hiddenKinds.value.has(kind)}
              onClick={() => (hiddenKinds.value = toggled(hiddenKinds.value, kind))}
            >
              <KindMark kind={kind} />
              <span class="row-name">{KINDS[kind].plural}</span>
              <span class="count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      <h2>Communities</h2>
      <ul>
        {rows.map(({ number, label, size }) => (
          <li key={number}>
            <button
              type="button"
              title={label.join(" · ")}
              aria-pressed={!hiddenCommunities.value.has(number)}
              onClick={() => (hiddenCommunities.value = toggled(hiddenCommunities.value, number))}
            >
              <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
                <rect x="2" y="2" width="12" height="12" rx="4" fill={communityColor(number)} />
              </svg>
              <span class="row-name">{label.join(" · ")}</span>
              <span class="count">{size}</span>
            </button>
          </li>
        ))}
      </ul>
      {communities.length > rows.length && (
        <p class="quiet">and {communities.length - rows.length} smaller</p>
      )}
      <p class="quiet" role="status">
        {shown.value.size === total ? `${total} nodes` : `${shown.value.size} of ${total} nodes shown`}
      </p>
    </section>
  );
}
