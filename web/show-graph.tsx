import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import { effect } from "@preact/signals";
import { render } from "preact";
import type { AnalysedGraph } from "../src/saved/saved.ts";
import { App } from "./panels/app.tsx";
import type { PanelTools } from "./panels/panel.ts";
import { createLastingStage } from "./stage/lasting-stage.ts";
import type { Stage } from "./stage/stage.ts";
import { connectAddress } from "./state/address.ts";
import { indexGraph } from "./state/graph-index.ts";
import { createHistory } from "./state/history.ts";
import { keepPlaces } from "./state/kept-work.ts";
import { createRelatedTo } from "./state/related-to.ts";
import { createSearch } from "./state/search.ts";
import { createStore, type Moved } from "./state/store.ts";
import { firstTheme, keepTheme } from "./state/theme.ts";

/** What a page can do that does not follow from its graph. */
export type Abilities = Pick<
  PanelTools,
  "session" | "open" | "report" | "stopReading" | "forget" | "savedPage"
>;

/**
 * Shows a graph in the page instead of what it showed before. Gives what ends it.
 *
 * @param moved  where the reader put nodes before
 */
export function showGraph(
  host: Element,
  analysed: AnalysedGraph,
  moved: Moved,
  abilities: Abilities,
): () => void {
  const index = indexGraph(analysed);
  const { session } = abilities;
  render(undefined, host);
  const store = createStore(index, firstTheme());
  store.moved.value = moved;
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
  ];
  let stage: Stage | undefined;
  const history = createHistory(store, () => performance.now());
  const tools: PanelTools = {
    ...abilities,
    store,
    history,
    search: createSearch(index),
    relatedTo: createRelatedTo(index),
    visit: (id) => {
      store.selection.value = { nodes: [id] };
      stage?.show([id, ...index.neighbours(id)]);
    },
    stage: () => stage,
  };
  render(<App tools={tools} />, host);
  const canvas = host.querySelector<HTMLElement>(".stage");
  void document.fonts.ready.then(() => {
    if (canvas !== null) stage = createLastingStage(canvas, store, session.drawing);
    ends.push(
      connectAddress(store, {
        show: (ids) => stage?.show(ids.length === 1 ? [...ids, ...index.neighbours(ids[0] ?? "")] : ids),
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
