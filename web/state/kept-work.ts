import { clear, createStore as createKeyStore, get, set, type UseStore } from "idb-keyval";
import type { Ledger } from "../../src/ledger/correction.ts";
import type { Report } from "../../src/model/report.ts";
import type { Moved } from "./store.ts";

/** The graph of the reader's own files, in the very texts that `paperloom build` writes. */
export interface KeptWork {
  readonly graph: string;
  readonly mentions: string;
  readonly report: Report;
  /** fingerprint of the graph that the page was served with then: another one is not hidden by this */
  readonly besides: string;
}

const WORK = "work";
const MOVED = "moved";
/** Milliseconds to wait for the browser's store. */
const LONGEST = 3000;

/** What the browser keeps; absent where it keeps nothing, as in private windows, or lost it. */
export async function readKeptWork(): Promise<KeptWork | undefined> {
  return attempt(async () => ((await answers()) ? get<KeptWork>(WORK, keys()) : undefined));
}

/** Whether the browser's store answers at all: a damaged one may never do so, and the page must not wait for it. */
async function answers(): Promise<boolean> {
  const asked = get("anything", keys()).then(() => true);
  const late = new Promise<false>((done) => setTimeout(() => done(false), LONGEST));
  return Promise.race([asked, late]);
}

/** Where the reader put nodes of the kept graph. */
export async function readKeptPlaces(): Promise<Moved> {
  return (await attempt(() => get<Moved>(MOVED, keys()))) ?? new Map();
}

/** Keeps a graph instead of the one before, with all nodes where the layout put them. @returns whether there was room */
export async function keepWork(work: KeptWork): Promise<boolean> {
  const done = await attempt(async () => {
    await clear(keys());
    await set(WORK, work, keys());
    return true;
  });
  return done === true;
}

/** Keeps where nodes were put; without room they are where they were before. */
export async function keepPlaces(moved: Moved): Promise<void> {
  await attempt(() => set(MOVED, moved, keys()));
}

/**
 * What the reader corrected in a graph.
 *
 * @param graph  its fingerprint
 */
export async function readKeptLedger(graph: string): Promise<Ledger> {
  return (await attempt(async () => ((await answers()) ? get<Ledger>(graph, ledgers()) : undefined))) ?? [];
}

/** Keeps what is corrected in a graph, whatever other graphs are kept. */
export async function keepLedger(graph: string, ledger: Ledger): Promise<void> {
  await attempt(() => set(graph, ledger, ledgers()));
}

/** Removes all of it. */
export async function forgetWork(): Promise<void> {
  await attempt(() => clear(keys()));
  await attempt(() => clear(ledgers()));
}

let opened: UseStore | undefined;
let openedLedgers: UseStore | undefined;

function ledgers(): UseStore {
  openedLedgers ??= createKeyStore("paperloom-ledgers", "ledgers");
  return openedLedgers;
}

function keys(): UseStore {
  opened ??= createKeyStore("paperloom", "own-files");
  return opened;
}

/** A browser that keeps nothing is no reason to stop. */
async function attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
