import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Kind } from "../../src/model/kinds.ts";
import type { GraphIndex } from "./graph-index.ts";

/** What the panel on the right tells about. */
export type Selection = { readonly node: string } | { readonly edge: string };
export type Theme = "light" | "dark";
export type ColorBy = "community" | "kind";

/** Everything that the page knows and that can change. */
export interface Store {
  readonly index: GraphIndex;
  readonly selection: Signal<Selection | undefined>;
  /** id of the node under the pointer */
  readonly hovered: Signal<string | undefined>;
  readonly hiddenKinds: Signal<ReadonlySet<Kind>>;
  readonly hiddenCommunities: Signal<ReadonlySet<number>>;
  readonly colorBy: Signal<ColorBy>;
  readonly theme: Signal<Theme>;
  /** on a small screen the legend is shown on demand */
  readonly legendOpen: Signal<boolean>;
  /** ids that no filter hides */
  readonly shown: ReadonlySignal<ReadonlySet<string>>;
}

export function createStore(index: GraphIndex, theme: Theme): Store {
  const hiddenKinds = signal<ReadonlySet<Kind>>(new Set());
  const hiddenCommunities = signal<ReadonlySet<number>>(new Set());
  const shown = computed<ReadonlySet<string>>(
    () =>
      new Set(
        index.analysed.graph.nodes
          .filter(
            ({ id, kind }) =>
              !hiddenKinds.value.has(kind) && !hiddenCommunities.value.has(index.communityOf(id)),
          )
          .map(({ id }) => id),
      ),
  );
  return {
    index,
    selection: signal<Selection | undefined>(undefined),
    hovered: signal<string | undefined>(undefined),
    hiddenKinds,
    hiddenCommunities,
    colorBy: signal<ColorBy>("community"),
    theme: signal(theme),
    legendOpen: signal(false),
    shown,
  };
}

/** The set with a member added, or without it where it was in. */
export function toggled<Member>(set: ReadonlySet<Member>, member: Member): ReadonlySet<Member> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

/** The nodes that stay bright: the one in question and its neighbours, or the two ends of an edge; absent when all do. */
export function focus({ index, selection, hovered }: Store): ReadonlySet<string> | undefined {
  const node =
    hovered.value ??
    (selection.value !== undefined && "node" in selection.value ? selection.value.node : undefined);
  if (node !== undefined) return new Set([node, ...index.neighbours(node)]);
  if (selection.value === undefined || !("edge" in selection.value)) return undefined;
  const edge = index.edges.get(selection.value.edge);
  return edge === undefined ? undefined : new Set([edge.source, edge.target]);
}
