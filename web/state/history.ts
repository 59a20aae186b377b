import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Ledger } from "../../src/ledger/correction.ts";
import type { Arrangement } from "./arrangements/arrangement.ts";
import type { Filters } from "./filters.ts";
import type { Selection } from "./selection.ts";
import type { ColorBy, Moved, Store } from "./store.ts";

/** What undo brings back. */
interface Moment {
  readonly selection: Selection | undefined;
  readonly filters: Filters;
  readonly moved: Moved;
  readonly ledger: Ledger;
  readonly colorBy: ColorBy;
  readonly arrangement: Arrangement;
}

/** Steps back and forth through what was selected, filtered, moved, corrected, coloured and arranged. */
export interface History {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** what stands now is the beginning: nothing before it comes back */
  readonly begin: () => void;
  readonly close: () => void;
}

const NAMES = [
  "selection",
  "filters",
  "moved",
  "ledger",
  "colorBy",
  "arrangement",
] as const satisfies readonly (keyof Moment)[];

/** Steps that are remembered. */
const MOST = 200;
/** Filters that are set by dragging: what changes within this many milliseconds is one step. */
const SLIDERS = ["years", "weight", "core"] as const satisfies readonly (keyof Filters)[];
const ONE_GESTURE = 500;
type Slider = (typeof SLIDERS)[number];

/**
 * Follows a store from now on.
 *
 * @param now  milliseconds on any clock
 */
export function createHistory(store: Store, now: () => number): History {
  const past = signal<readonly Moment[]>([]);
  const future = signal<readonly Moment[]>([]);
  let current = momentOf(store);
  let gesture: { readonly slider: Slider; readonly at: number } | undefined;
  const close = effect(() => {
    const next = momentOf(store);
    if (isSame(next, current)) return;
    const slider = onlySlider(next, current);
    const goesOn = slider !== undefined && gesture?.slider === slider && now() - gesture.at < ONE_GESTURE;
    if (!goesOn) past.value = [...past.peek(), current].slice(-MOST);
    gesture = slider && { slider, at: now() };
    future.value = [];
    current = next;
  });
  const restore = (moment: Moment) => {
    current = moment;
    gesture = undefined;
    batch(() => {
      store.selection.value = moment.selection;
      store.filters.value = moment.filters;
      store.moved.value = moment.moved;
      store.ledger.value = moment.ledger;
      store.look.value = { ...store.look.peek(), colorBy: moment.colorBy };
      store.arrangement.value = moment.arrangement;
    });
  };
  /** To the last moment of one side; the current one joins the other. */
  const travel = (from: Signal<readonly Moment[]>, to: Signal<readonly Moment[]>) => {
    const moment = from.peek().at(-1);
    if (moment === undefined) return;
    from.value = from.peek().slice(0, -1);
    to.value = [...to.peek(), current];
    restore(moment);
  };
  return {
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    undo: () => travel(past, future),
    redo: () => travel(future, past),
    begin() {
      past.value = [];
      future.value = [];
    },
    close,
  };
}

function momentOf({ selection, filters, moved, ledger, look, arrangement }: Store): Moment {
  return {
    selection: selection.value,
    filters: filters.value,
    moved: moved.value,
    ledger: ledger.value,
    colorBy: look.value.colorBy,
    arrangement: arrangement.value,
  };
}

function isSame(one: Moment, two: Moment): boolean {
  return NAMES.every((name) => one[name] === two[name]);
}

/** The slider that alone differs between two moments. */
function onlySlider(one: Moment, two: Moment): Slider | undefined {
  if (!isSame({ ...one, filters: two.filters }, two)) return undefined;
  const names = Object.keys(one.filters) as readonly (keyof Filters)[];
  const changed = names.filter((name) => one.filters[name] !== two.filters[name]);
  return changed.length === 1 ? SLIDERS.find((name) => name === changed[0]) : undefined;
}
