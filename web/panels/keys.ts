import { onlyNode } from "../state/selection.ts";
import type { PanelTools } from "./panel.ts";

/** A key that works wherever no text is typed. */
export interface Shortcut {
  /** as `KeyboardEvent.key` has them */
  readonly keys: readonly string[];
  /** with Ctrl or Command */
  readonly withCommand?: boolean;
  readonly withShift?: boolean;
  /** as the help shows it */
  readonly shown: readonly string[];
  readonly label: string;
  /** makes sense as a key alone, not by its name */
  readonly isOnlyKey?: boolean;
  /** works while text is typed, too */
  readonly isEverywhere?: boolean;
  /** always without it */
  readonly isPossible?: (tools: PanelTools) => boolean;
  readonly run: (tools: PanelTools, key?: string) => void;
}

/** How far an arrow moves the view, in pixels. */
const STEP = 80;
const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** All shortcuts, in the order of the help. */
export const SHORTCUTS: readonly Shortcut[] = [
  {
    keys: ["/"],
    shown: ["/"],
    label: "Search",
    run: () => document.querySelector<HTMLInputElement>('input[type="search"]')?.select(),
  },
  {
    keys: ["k"],
    withCommand: true,
    shown: ["Ctrl", "K"],
    label: "Everything by its name",
    isOnlyKey: true,
    isEverywhere: true,
    run: ({ store }) => (store.open.value = "Palette"),
  },
  {
    keys: ["j", "k"],
    shown: ["j", "k"],
    label: "Next or previous result",
    isOnlyKey: true,
    run: (tools, key) => stepThrough(tools, key === "j" ? 1 : -1),
  },
  {
    keys: ["Escape"],
    shown: ["Esc"],
    label: "Close what is open, then clear the selection",
    isOnlyKey: true,
    run: ({ store }) => closeNext(store),
  },
  {
    keys: ["z"],
    withCommand: true,
    shown: ["Ctrl", "Z"],
    label: "Undo",
    isPossible: ({ history }) => history.canUndo.value,
    run: ({ history }) => history.undo(),
  },
  {
    keys: ["z"],
    withCommand: true,
    withShift: true,
    shown: ["Ctrl", "Shift", "Z"],
    label: "Redo",
    isPossible: ({ history }) => history.canRedo.value,
    run: ({ history }) => history.redo(),
  },
  {
    keys: ["m", "ContextMenu"],
    shown: ["m"],
    label: "Menu of the selected node",
    isPossible: ({ store }) => onlyNode(store.selection.value) !== undefined,
    run: openNodeMenu,
  },
  { keys: ["+", "="], shown: ["+"], label: "Zoom in", run: ({ stage }) => stage()?.zoom(2) },
  { keys: ["-"], shown: ["−"], label: "Zoom out", run: ({ stage }) => stage()?.zoom(0.5) },
  { keys: ["0"], shown: ["0"], label: "Show the whole graph", run: ({ stage }) => stage()?.reset() },
  {
    keys: Object.keys(ARROWS),
    shown: ["←", "↑", "↓", "→"],
    label: "Move the view",
    isOnlyKey: true,
    run: ({ stage }, key = "") => stage()?.pan(...(ARROWS[key] ?? [0, 0])),
  },
  {
    keys: ["t"],
    shown: ["t"],
    label: "Table of nodes and links",
    run: ({ store: { view } }) => (view.value = view.value === "map" ? "table" : "map"),
  },
  {
    keys: ["q"],
    shown: ["q"],
    label: "Ask a question",
    run: ({ store: { asked } }) =>
      (asked.value = asked.value === undefined ? { id: "", given: [] } : undefined),
  },
  { keys: ["?"], shown: ["?"], label: "Help: all keys", run: ({ store }) => (store.open.value = "Help") },
];

/** Shortcuts that the help tells of though the pointer does them. */
export const POINTER_HELP: readonly Pick<Shortcut, "shown" | "label">[] = [
  { shown: ["Ctrl", "click"], label: "Add to the selection, or take from it" },
  { shown: ["right click"], label: "Menu of a node" },
  { shown: ["drag a node"], label: "Move it, and the selection with it" },
];

/** Runs shortcuts. Gives what ends it. */
export function connectKeys(tools: PanelTools): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const shortcut = SHORTCUTS.find((known) => matches(known, event));
    if (shortcut === undefined || (shortcut.isEverywhere !== true && isTaken(event))) return;
    event.preventDefault();
    shortcut.run(tools, event.key);
  };
  addEventListener("keydown", onKeyDown);
  return () => removeEventListener("keydown", onKeyDown);
}

function matches({ keys, withCommand = false, withShift = false }: Shortcut, event: KeyboardEvent): boolean {
  if (event.altKey || (event.ctrlKey || event.metaKey) !== withCommand) return false;
  // a plain sign such as "?" may need Shift on one keyboard and not on another
  if (withCommand) return keys.includes(event.key.toLowerCase()) && event.shiftKey === withShift;
  return keys.includes(event.key);
}

/** The key means something where the focus is: in a field, in a dialog, or in a list that arrows scroll. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("dialog[open], select, textarea") !== null) return true;
  if (target instanceof HTMLInputElement && !["checkbox", "file"].includes(target.type))
    return target.type !== "range" || key in ARROWS;
  return key in ARROWS && target.closest(".details, .dock, .legend, .menu-card") !== null;
}

function openNodeMenu({ store, stage }: PanelTools): void {
  const id = onlyNode(store.selection.value);
  const at = id === undefined ? undefined : stage()?.placeOf(id);
  if (id === undefined || at === undefined) return;
  store.pressed.value = { id, ...at };
  store.open.value = "Node";
}

function closeNext({ open, hand, selection, asked, view }: PanelTools["store"]): void {
  if (open.value !== undefined) open.value = undefined;
  else if (hand.value !== "pan") hand.value = "pan";
  else if (selection.value !== undefined) selection.value = undefined;
  else if (asked.value !== undefined) asked.value = undefined;
  else view.value = "map";
}

/** Goes through the rows of the table where it is open, else through what the search found. */
function stepThrough({ store, search, visit, stage }: PanelTools, by: number): void {
  if (store.view.value === "links") {
    const selected = store.selection.value;
    const edge = neighbour(
      store.edgeTable.rows.value,
      selected !== undefined && "edge" in selected ? selected.edge : undefined,
      by,
    );
    if (edge === undefined) return;
    store.selection.value = { edge: edge.id };
    stage()?.show([edge.source, edge.target]);
    return;
  }
  const rows: readonly { readonly id: string }[] =
    store.view.value === "table" ? store.table.rows.value : search(store.query.value).hits;
  const next = neighbour(rows, onlyNode(store.selection.value), by);
  if (next !== undefined) visit(next.id);
}

/** The row so many places from one; the first where that one is not listed. */
function neighbour<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string | undefined,
  by: number,
): Row | undefined {
  const at = rows.findIndex((row) => row.id === id);
  return rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
}
