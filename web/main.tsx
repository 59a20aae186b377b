import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import { effect } from "@preact/signals";
import { render } from "preact";
import { readSaved } from "../src/saved/read.ts";
import { App } from "./panels/app.tsx";
import { indexGraph } from "./state/graph-index.ts";
import { connectAddress } from "./state/address.ts";
import { createHistory } from "./state/history.ts";
import { keep, readKept } from "./state/kept.ts";
import { createRelatedTo } from "./state/related-to.ts";
import { createSearch } from "./state/search.ts";
import { createSession, type Session } from "./state/session.ts";
import { createStore, type Theme } from "./state/store.ts";
import { buildFiles } from "./worker/build-files.ts";
import { createStage, type Stage } from "./stage/stage.ts";

const THEME_KEY = "paperloom-theme";

void start();

/** Loads the graph that is served beside the page and hands it to drawing and panels. */
async function start(): Promise<void> {
  const host = document.querySelector("#app");
  if (host === null) return;
  try {
    const [graph, mentions] = await Promise.all([load("graph/graph.json"), load("graph/mentions.jsonl")]);
    show(host, graph, mentions, createSession());
  } catch (error) {
    render(<p class="failure">The graph could not be shown: {reasonOf(error)}</p>, host);
  }
}

let close = (): void => undefined;

function show(host: Element, graphText: string, mentionsText: string, session: Session): void {
  const index = indexGraph(readSaved(graphText, mentionsText));
  close();
  render(undefined, host);
  const store = createStore(index, firstTheme());
  const rememberTheme = effect(() => {
    document.documentElement.dataset["theme"] = store.theme.value;
    keep(THEME_KEY, store.theme.value === systemTheme() ? undefined : store.theme.value);
  });
  const showView = effect(() => {
    document.documentElement.dataset["view"] = store.view.value;
  });
  let stage: Stage | undefined;
  const visit = (id: string) => {
    store.selection.value = { nodes: [id] };
    stage?.show([id, ...index.neighbours(id)]);
  };
  const history = createHistory(store, () => performance.now());
  const tools = {
    store,
    session,
    history,
    search: createSearch(index),
    relatedTo: createRelatedTo(index),
    visit,
    open: (files: readonly File[]) => void openFiles(host, files, session),
    stage: () => stage,
  };
  render(<App tools={tools} />, host);
  const canvas = host.querySelector<HTMLElement>(".stage");
  void document.fonts.ready.then(() => {
    if (canvas !== null) stage = createStage(canvas, store);
    const forgetAddress = connectAddress(store, {
      show: (ids) => stage?.show(ids.length === 1 ? [...ids, ...index.neighbours(ids[0] ?? "")] : ids),
      place: (camera) => stage?.place(camera),
    });
    close = () => {
      forgetAddress();
      rememberTheme();
      showView();
      history.close();
      stage?.close();
    };
  });
}

/** Reads files in a worker and shows their graph; a failure leaves the graph that is there. */
async function openFiles(host: Element, files: readonly File[], session: Session): Promise<void> {
  if (session.progress.value !== undefined) return;
  session.progress.value = { phase: "reading", done: 0 };
  session.failure.value = undefined;
  session.report.value = undefined;
  try {
    const { graph, mentions, report } = await buildFiles(
      files,
      (progress) => (session.progress.value = progress),
    );
    session.report.value = report;
    if (report.reconciliation.kept === 0) session.failure.value = "No paper was found in these files.";
    else {
      history.replaceState(undefined, "", location.pathname + location.search);
      show(host, graph, mentions, session);
    }
  } catch (error) {
    session.failure.value = `The files could not be read: ${reasonOf(error)}`;
  } finally {
    session.progress.value = undefined;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function load(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status} ${response.statusText}`);
  return response.text();
}

function firstTheme(): Theme {
  const chosen = readKept(THEME_KEY);
  return chosen === "light" || chosen === "dark" ? chosen : systemTheme();
}

function systemTheme(): Theme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
