import { render } from "preact";
import type { Ledger } from "../src/ledger/correction.ts";
import { lazy } from "../src/model/lazy.ts";
import type { Report } from "../src/model/report.ts";
import { readComing } from "../src/saved/read.ts";
import { fingerprint } from "../src/text/fingerprint.ts";
import { NOTHING_BEFORE, showGraph } from "./show-graph.tsx";
import { keep } from "./state/kept.ts";
import {
  forgetWork,
  keepLedger,
  keepPlaces,
  keepWork,
  readKeptLedger,
  readKeptPlaces,
  readKeptWork,
  type KeptWork,
} from "./state/kept-work.ts";
import { createSession, type Session } from "./state/session.ts";
import { THEME_KEY } from "./state/theme.ts";
import { loosenAside } from "./worker/loosen-aside.ts";
import { projectAside } from "./worker/project-aside.ts";
import { buildFiles } from "./worker/build-files.ts";
import { exportAside } from "./worker/export-aside.ts";

const NO_CORRECTIONS: Ledger = [];
const SERVED = "graph/graph.json";
/** What its first view is written in. */
const FONTS = ['1em "Inter Variable"', 'italic 1em "Source Serif 4 Variable"'];

void start();

/** Shows the graph of the reader's own files where the browser keeps one, else the one that is served beside the page. */
async function start(): Promise<void> {
  const host = document.querySelector("#app");
  if (host === null) return;
  const session = createSession();
  // they come with the graph, so that nothing is drawn twice; without them it is drawn in others
  for (const font of FONTS) document.fonts.load(font).catch(() => undefined);
  try {
    const [graph, work] = await Promise.all([load(SERVED), readKeptWork()]);
    const isOwn = work !== undefined && work.besides === fingerprint(graph);
    if (isOwn && (await showKept(host, work, session))) return;
    await show(host, graph, () => load("graph/mentions.jsonl"), session, servedReport);
  } catch (error) {
    render(<p class="failure">The graph could not be shown: {reasonOf(error)}</p>, host);
  }
}

/** @returns whether it could be: a damaged one must not stand in the way of what is served */
async function showKept(host: Element, work: KeptWork, session: Session): Promise<boolean> {
  try {
    const moved = await readKeptPlaces();
    await show(
      host,
      work.graph,
      async () => work.mentions,
      session,
      async () => work.report,
      moved,
    );
    session.own.value = "kept";
    return true;
  } catch (error) {
    session.failure.value = `Your files that were kept here cannot be shown any more: ${reasonOf(error)}`;
    return false;
  }
}

async function servedReport(): Promise<Report> {
  return JSON.parse(await load("graph/report.json")) as Report;
}

/** What is shown now: the text of its graph, and what the reader has corrected in it. */
let shown = { graph: "", ledger: NO_CORRECTIONS };

/** Ends the reading of files that is under way. */
let reading = new AbortController();

let close = (): void => undefined;

async function show(
  host: Element,
  graph: string,
  mentions: () => Promise<string>,
  session: Session,
  report: () => Promise<Report>,
  moved = NOTHING_BEFORE.moved,
  corrections?: Ledger,
): Promise<void> {
  const coming = readComing(graph);
  await pause();
  shown = { graph, ledger: corrections ?? NO_CORRECTIONS };
  // asked for after the graph is drawn: this takes a while for a large one
  const name = lazy(() => fingerprint(graph));
  close();
  close = showGraph(
    host,
    coming,
    {
      moved,
      ledger: async () => {
        const ledger = corrections ?? (await readKeptLedger(name()));
        shown = { graph, ledger };
        return ledger;
      },
    },
    {
      session,
      mentions,
      keepLedger: (now) => {
        shown = { graph, ledger: now };
        void keepLedger(name(), now);
      },
      report,
      open: (files, how) => void openFiles(host, files, session, how === "add" ? shown : undefined),
      stopReading: () => reading.abort(),
      forget: () => void forgetAll(),
      savedPage: () => load("saved-page.html"),
      exportGraph: exportAside,
      project: projectAside,
      loosen: loosenAside,
    },
  );
}

/**
 * Reads files in a worker and shows their graph; a failure leaves the graph that is there.
 *
 * @param before  what they are added to; without it they are shown alone
 */
async function openFiles(
  host: Element,
  files: readonly File[],
  session: Session,
  before: typeof shown | undefined,
): Promise<void> {
  if (session.progress.value !== undefined) return;
  session.progress.value = { phase: "reading", done: 0 };
  reading = new AbortController();
  session.failure.value = undefined;
  session.report.value = undefined;
  try {
    const { graph, mentions, report } = await buildFiles(
      files,
      (progress) => (session.progress.value = progress),
      reading.signal,
      before?.graph,
    );
    session.report.value = report;
    if (report.reconciliation.kept === 0) session.failure.value = "No paper was found in these files.";
    else {
      // what was moved by hand is kept for files of the reader's own
      const moved = before === undefined ? NOTHING_BEFORE.moved : await readKeptPlaces();
      clearAddress();
      session.own.value = "passing";
      await show(
        host,
        graph,
        async () => mentions,
        session,
        async () => report,
        moved,
        before?.ledger,
      );
      if (await keepBesideServed({ graph, mentions, report })) session.own.value = "kept";
      if (before === undefined) return;
      await keepPlaces(moved);
      await keepLedger(fingerprint(graph), before.ledger);
    }
  } catch (error) {
    session.failure.value = reading.signal.aborted
      ? "Stopped. The graph is the one from before."
      : `The files could not be read: ${reasonOf(error)}`;
  } finally {
    session.progress.value = undefined;
  }
}

/** @returns whether the browser keeps it; not where the server is gone, since then nothing tells what it stands beside */
async function keepBesideServed(work: Omit<KeptWork, "besides">): Promise<boolean> {
  const served = await load(SERVED).catch(() => undefined);
  return served !== undefined && keepWork({ ...work, besides: fingerprint(served) });
}

/** Removes all that the browser keeps, and begins anew. */
async function forgetAll(): Promise<void> {
  await forgetWork();
  keep(THEME_KEY, undefined);
  clearAddress();
  close();
  close = () => undefined;
  await start();
}

/** Lets the browser do what waits, as the next frame. */
function pause(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}

/** What the address says is about the graph that was there before. */
function clearAddress(): void {
  history.replaceState(undefined, "", location.pathname + location.search);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function load(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status} ${response.statusText}`);
  return response.text();
}
