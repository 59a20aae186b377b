import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import { computed, effect } from "@preact/signals";
import { render } from "preact";
import type { Ledger } from "../src/ledger/correction.ts";
import type { AnalysedGraph } from "../src/saved/saved.ts";
import { App } from "./panels/app.tsx";
import type { PanelTools } from "./panels/panel.ts";
import { createLastingStage } from "./stage/lasting-stage.ts";
import type { Stage } from "./stage/stage.ts";
import { connectAddress } from "./state/address.ts";
import { createHistory } from "./state/history.ts";
import { keepPlaces } from "./state/kept-work.ts";
import { createRelatedTo } from "./state/related-to.ts";
import { createGrowingSearch } from "./state/growing-search.ts";
import { createStore, type Moved } from "./state/store.ts";
import { firstTheme, keepTheme } from "./state/theme.ts";

/** What the reader did to a graph before. */
export interface Before {
  /** where nodes were put */
  readonly moved: Moved;
  readonly ledger: Ledger;
}

export const NOTHING_BEFORE: Before = { moved: new Map(), ledger: [] };

/** What a page can do that does not follow from its graph. */
export type Abilities = Pick<
  PanelTools,
  "session" | "open" | "report" | "stopReading" | "forget" | "savedPage"
> & {
  /** told of every change of the corrections */
  readonly keepLedger?: (ledger: Ledger) => void;
};

/**
 * Shows a graph in the page instead of what it showed before. Gives what ends it.
 */
export function showGraph(
  host: Element,
  analysed: AnalysedGraph,
  { moved, ledger }: Before,
  abilities: Abilities,
): () => void {
  const { session, keepLedger, ...able } = abilities;
  render(undefined, host);
  const store = createStore(analysed, firstTheme());
  store.moved.value = moved;
  store.ledger.value = ledger;
  const ends = [
    effect(() => {
      document.documentElement.dataset["theme"] = store.theme.value;
      keepTheme(store.theme.value);
    }),
    effect(() => {
      document.documentElement.dataset["view"] = store.view.value;
    }),
    effect(() => {
      if (store.moved.value !== moved && session.own.peek() === "kept") void keepPlaces(store.moved.value);
    }),
    effect(() => {
      if (store.ledger.value !== ledger) keepLedger?.(store.ledger.value);
    }),
  ];
  let stage: Stage | undefined;
  const history = createHistory(store, () => performance.now());
  const search = createGrowingSearch(() => store.index, later);
  ends.push(search.close);
  // made at the first question
  const relatedTo = computed(() => createRelatedTo(store.index));
  const tools: PanelTools = {
    ...able,
    session,
    store,
    history,
    search: search.find,
    isSearchWhole: search.isWhole,
    relatedTo: (id) => relatedTo.value(id),
    visit: (id) => {
      store.selection.value = { nodes: [id] };
      stage?.show([id, ...store.index.neighbours(id)]);
    },
    stage: () => stage,
  };
  render(<App tools={tools} />, host);
  const canvas = host.querySelector<HTMLElement>(".stage");
  void document.fonts.ready.then(() => {
    if (canvas !== null) stage = createLastingStage(canvas, store, session.drawing);
    ends.push(
      connectAddress(store, {
        show: (ids) =>
          stage?.show(ids.length === 1 ? [...ids, ...store.index.neighbours(ids[0] ?? "")] : ids),
        place: (camera) => stage?.place(camera),
      }),
    );
    // a link that was opened is where the reader begins, not a step of theirs
    history.begin();
    ends.push(history.close, () => stage?.close());
  });
  return () => {
    for (const end of ends) end();
  };
}

/** Runs work when the browser has nothing else to do. Gives what calls it off. */
function later(work: () => void): () => void {
  // Safari has no idle callbacks
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(work, 20);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work, { timeout: 500 });
  return () => cancelIdleCallback(idle);
}
