import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import { computed, effect } from "@preact/signals";
import { render } from "preact";
import { adjacency } from "../src/analysis/adjacency.ts";
import type { Ledger } from "../src/ledger/correction.ts";
import type { ComingGraph } from "../src/saved/read.ts";
import { App } from "./panels/app.tsx";
import type { PanelTools } from "./panels/panel.ts";
import { roomIn } from "./stage/camera.ts";
import { createLastingStage } from "./stage/lasting-stage.ts";
import type { Stage } from "./stage/stage.ts";
import { followArrangement, type ArrangeTools } from "./state/arrangements/arrange.ts";
import { connectAddress } from "./state/address.ts";
import { createHistory } from "./state/history.ts";
import { keepPlaces } from "./state/kept-work.ts";
import { createEvidence } from "./state/evidence.ts";
import { createGrowingSearch } from "./state/growing-search.ts";
import { followLoose, type LooseTools } from "./state/loose.ts";
import { readLink } from "./state/link.ts";
import { createStore, type Moved } from "./state/store.ts";
import { firstTheme, keepTheme } from "./state/theme.ts";

/** What the reader did to a graph before. */
export interface Before {
  /** where nodes were put */
  readonly moved: Moved;
  /** asked for when the sentences are here, since corrections need them */
  readonly ledger: () => Promise<Ledger>;
}

export const NOTHING_BEFORE: Before = { moved: new Map(), ledger: async () => [] };

/** What a page can do that does not follow from its graph. */
export type Abilities = Pick<
  PanelTools,
  "session" | "open" | "report" | "stopReading" | "forget" | "savedPage" | "exportGraph"
> & {
  /** told of every change of the corrections */
  readonly keepLedger?: (ledger: Ledger) => void;
  /** gives the text of `mentions.jsonl`, once the graph is drawn */
  readonly mentions: () => Promise<string>;
  readonly project: ArrangeTools["project"];
  readonly loosen: LooseTools["loosen"];
};

/**
 * Shows a graph in the page instead of what it showed before. Gives what ends it.
 */
export function showGraph(
  host: Element,
  { analysed, takeMentions }: ComingGraph,
  { moved, ledger }: Before,
  abilities: Abilities,
): () => void {
  const { session, keepLedger, mentions, project, loosen, ...able } = abilities;
  render(undefined, host);
  const evidence = createEvidence({ takeMentions }, mentions, { later, now: () => performance.now() });
  const store = createStore(analysed, firstTheme(), evidence.isHere);
  store.moved.value = moved;
  let kept = store.ledger.value;
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
      if (store.ledger.value !== kept) keepLedger?.(store.ledger.value);
    }),
  ];
  let stage: Stage | undefined;
  const history = createHistory(store, () => performance.now());
  const search = createGrowingSearch(() => store.index, later);
  ends.push(search.close, evidence.close);
  // made at the first question
  const rows = computed(() => adjacency(store.index.analysed.graph));
  const tools: PanelTools = {
    ...able,
    session,
    store,
    evidence: evidence.whole,
    history,
    search: search.find,
    isSearchWhole: search.isWhole,
    rows: () => rows.value,
    visit: (id) => {
      store.selection.value = { nodes: [id] };
      stage?.show([id, ...store.index.neighbours(id)]);
    },
    stage: () => stage,
  };
  render(<App tools={tools} />, host);
  evidence.whole
    .then(ledger)
    .then((before) => {
      if (before.length === 0 || store.ledger.value.length > 0) return;
      kept = before;
      store.ledger.value = before;
      history.begin();
    })
    .catch((error: unknown) => {
      session.failure.value = `The sentences behind the links could not be read: ${reasonOf(error)}`;
    });
  const canvas = host.querySelector<HTMLElement>(".stage");
  void document.fonts.ready.then(() => {
    // so that a link to an arrangement shows no map before it
    store.arrangement.value = readLink(location.hash, store.index).arrangement;
    ends.push(
      followArrangement(store, {
        aspect: () => roomAspect(canvas),
        project,
        onFailure: (error) => (session.failure.value = `The view could not be drawn: ${reasonOf(error)}`),
      }),
    );
    ends.push(
      followLoose(store, {
        loosen,
        onFailure: (error) => (session.failure.value = `The map stopped moving: ${reasonOf(error)}`),
      }),
    );
    if (canvas !== null) stage = createLastingStage(canvas, store, session.drawing);
    ends.push(
      connectAddress(store, {
        show: (ids) =>
          stage?.show(ids.length === 1 ? [...ids, ...store.index.neighbours(ids[0] ?? "")] : ids),
        place: (camera) => stage?.place(camera),
      }),
    );
    evidence.begin();
    // a link that was opened is where the reader begins, not a step of theirs
    history.begin();
    ends.push(history.close, () => stage?.close());
  });
  return () => {
    for (const end of ends) end();
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Width of the room for a drawing by its height; that of a screen where there is none. */
function roomAspect(canvas: HTMLElement | null): number {
  if (canvas === null) return 1.6;
  const { left, right, top, bottom } = roomIn(canvas);
  return Math.max(0.2, (canvas.clientWidth - left - right) / Math.max(1, canvas.clientHeight - top - bottom));
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
