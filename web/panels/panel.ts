import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChild } from "preact";
import type { Report } from "../../src/model/report.ts";
import type { Adjacency } from "../../src/analysis/adjacency.ts";
import type { History } from "../state/history.ts";
import type { Found } from "../state/search.ts";
import type { Session } from "../state/session.ts";
import type { Store } from "../state/store.ts";
import type { Stage } from "../stage/stage.ts";
import type { ExportGraph, SavedPage } from "../worker/export-work.ts";

/** What panels work with. */
export interface PanelTools {
  readonly store: Store;
  readonly session: Session;
  readonly history: History;
  readonly search: (query: string) => Found;
  /** false while there may be more to find than is found */
  readonly isSearchWhole: ReadonlySignal<boolean>;
  /** the graph in compressed rows, made when they are asked for first */
  readonly rows: () => Adjacency;
  /** resolved when the sentences behind all edges are here, rejected when they cannot be read */
  readonly evidence: Promise<void>;
  /** reads files and shows their graph, alone or with the papers of this one; absent in a saved page */
  readonly open?: (files: readonly File[], how: "add" | "alone") => void;
  /** how the graph that is shown came about; fails where the folder has no report, absent in a saved page */
  readonly report?: () => Promise<Report>;
  /** the page in one file, with empty places for a graph */
  readonly savedPage: SavedPage;
  /** writes a graph as a file, a folder as a zip */
  readonly exportGraph: ExportGraph;
  /** ends the reading of files; the graph stays as it is */
  readonly stopReading: () => void;
  /** removes everything that the browser keeps, and shows what the page was served with */
  readonly forget: () => void;
  /** selects a node and moves the camera to it and its neighbours */
  readonly visit: (id: string) => void;
  /** the drawing, once it stands */
  readonly stage: () => Stage | undefined;
}

/** A box beside the drawing. */
export interface Panel {
  readonly id: string;
  readonly region: "top" | "left" | "right" | "corner" | "center" | "dock";
  readonly view: (tools: PanelTools) => ComponentChild;
}
