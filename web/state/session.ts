import { signal, type Signal } from "@preact/signals";
import type { Report } from "../../src/model/report.ts";
import type { Progress } from "../../src/pipeline.ts";

/** How the drawing stands: seen, lost by the graphics card for now, or never possible in this browser. */
export type Drawing = "standing" | "lost" | "impossible";

/** A graph that is being written. */
export interface Saving {
  /** of the format */
  readonly label: string;
  readonly stop: () => void;
}

/** What the page is doing beside showing a graph. */
export interface Session {
  /** present while files are read */
  readonly progress: Signal<Progress | undefined>;
  /** of the last files that were read */
  readonly report: Signal<Report | undefined>;
  /** present while a graph is written aside */
  readonly saving: Signal<Saving | undefined>;
  /** what the last file that was saved could not hold, in words */
  readonly lost: Signal<string | undefined>;
  /** why the last files gave no graph */
  readonly failure: Signal<string | undefined>;
  /** the graph is of the reader's own files, and whether the browser keeps it over a reload */
  readonly own: Signal<"kept" | "passing" | undefined>;
  readonly drawing: Signal<Drawing>;
  /** files of which the reader is asked whether they are added */
  readonly waiting: Signal<readonly File[]>;
  /** files are held over the page */
  readonly dragging: Signal<boolean>;
}

export function createSession(): Session {
  return {
    progress: signal<Progress | undefined>(undefined),
    report: signal<Report | undefined>(undefined),
    saving: signal<Saving | undefined>(undefined),
    lost: signal<string | undefined>(undefined),
    failure: signal<string | undefined>(undefined),
    own: signal<"kept" | "passing" | undefined>(undefined),
    drawing: signal<Drawing>("standing"),
    waiting: signal<readonly File[]>([]),
    dragging: signal(false),
  };
}

/** A line for people about where the work stands. */
export function progressLine({ phase, done, total }: Progress): string {
  if (total === undefined || total === 0) return `${phase} …`;
  return `${phase}: ${done} of ${total} papers …`;
}
