import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import { effect } from "@preact/signals";
import { render } from "preact";
import { readSaved } from "../src/saved/read.ts";
import { App } from "./panels/app.tsx";
import { indexGraph } from "./state/graph-index.ts";
import { connectAddress } from "./state/address.ts";
import { createSearch } from "./state/search.ts";
import { createStore, type Theme } from "./state/store.ts";
import { createStage, type Stage } from "./stage/stage.ts";

const THEME_KEY = "paperloom-theme";

void start();

/** Loads the graph that is served beside the page and hands it to drawing and panels. */
async function start(): Promise<void> {
  const host = document.querySelector("#app");
  if (host === null) return;
  try {
    const [graph, mentions] = await Promise.all([load("graph/graph.json"), load("graph/mentions.jsonl")]);
    show(host, graph, mentions);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    render(<p class="failure">The graph could not be shown: {reason}</p>, host);
  }
}

function show(host: Element, graphText: string, mentionsText: string): void {
  const index = indexGraph(readSaved(graphText, mentionsText));
  const store = createStore(index, firstTheme());
  effect(() => {
    document.documentElement.dataset["theme"] = store.theme.value;
    if (store.theme.value !== systemTheme()) localStorage.setItem(THEME_KEY, store.theme.value);
    else localStorage.removeItem(THEME_KEY);
  });
  let stage: Stage | undefined;
  const visit = (id: string) => {
    store.selection.value = { node: id };
    stage?.show([id, ...index.neighbours(id)]);
  };
  const tools = {
    store,
    search: createSearch(index),
    visit,
    zoom: (factor: number) => stage?.zoom(factor),
    reset: () => stage?.reset(),
  };
  render(<App tools={tools} />, host);
  const canvas = host.querySelector<HTMLElement>(".stage");
  void document.fonts.ready.then(() => {
    if (canvas !== null) stage = createStage(canvas, store);
    connectAddress(store, visit);
  });
}

async function load(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status} ${response.statusText}`);
  return response.text();
}

function firstTheme(): Theme {
  const chosen = localStorage.getItem(THEME_KEY);
  return chosen === "light" || chosen === "dark" ? chosen : systemTheme();
}

function systemTheme(): Theme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
