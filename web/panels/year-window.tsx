import { yearsOf, type Years } from "../state/facts.ts";
import type { Filters } from "../state/filters.ts";
import type { Store } from "../state/store.ts";

type Span = Pick<Filters["years"], "from" | "to">;

/** Papers a year as bars, with a window over them: both ends and the middle can be dragged. */
export function YearWindow({ store: { index, filters } }: { readonly store: Store }) {
  const years = yearsOf(index);
  if (years === undefined) return undefined;
  const span = filters.value.years;
  const set = (next: Partial<Filters["years"]>) =>
    (filters.value = { ...filters.value, years: { ...filters.value.years, on: true, ...next } });
  const share = (year: number) => (year - years.first) / Math.max(1, years.last - years.first);
  return (
    <>
      <div class="years">
        <Bars years={years} span={span} />
        <div
          class="years-middle"
          title="Drag to move the window"
          style={{ left: `${share(span.from) * 100}%`, right: `${(1 - share(span.to)) * 100}%` }}
          onPointerDown={(event) => dragMiddle(event, years, span, set)}
        />
        <End
          name="First year"
          years={years}
          value={span.from}
          set={(from) => set({ from: Math.min(from, span.to) })}
        />
        <End
          name="Last year"
          years={years}
          value={span.to}
          set={(to) => set({ to: Math.max(to, span.from) })}
        />
      </div>
      {years.undated > 0 && (
        <label class="small-choice">
          <input
            type="checkbox"
            checked={span.undated}
            onChange={(event) => set({ undated: event.currentTarget.checked })}
          />
          and {years.undated} without a year
        </label>
      )}
    </>
  );
}

/** The slider of one end of the window. */
function End({
  name,
  years,
  value,
  set,
}: {
  readonly name: string;
  readonly years: Years;
  readonly value: number;
  readonly set: (year: number) => void;
}) {
  return (
    <input
      type="range"
      aria-label={name}
      min={years.first}
      max={years.last}
      value={value}
      onInput={(event) => set(Number(event.currentTarget.value))}
    />
  );
}

/** A window moved by some years, as long as before and within the span of the graph. */
export function shifted(
  { from, to }: Span,
  by: number,
  { first, last }: Pick<Years, "first" | "last">,
): Span {
  const step = Math.max(first - from, Math.min(last - to, by));
  return { from: from + step, to: to + step };
}

function Bars({ years, span }: { readonly years: Years; readonly span: Span }) {
  const most = Math.max(...years.counts);
  return (
    <svg
      class="years-bars"
      viewBox={`0 0 ${years.counts.length} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {years.counts.map((count, at) => {
        const year = years.first + at;
        const high = count === 0 ? 0 : Math.max(0.06, count / most);
        const isIn = year >= span.from && year <= span.to;
        return <rect key={year} x={at + 0.08} width={0.84} y={1 - high} height={high} data-in={isIn} />;
      })}
    </svg>
  );
}

function dragMiddle(
  start: PointerEvent & { readonly currentTarget: HTMLElement },
  years: Years,
  span: Span,
  set: (span: Span) => void,
): void {
  const handle = start.currentTarget;
  const width = handle.parentElement?.clientWidth ?? 1;
  handle.setPointerCapture(start.pointerId);
  const onMove = (event: PointerEvent) => {
    const by = Math.round(((event.clientX - start.clientX) / width) * (years.last - years.first));
    set(shifted(span, by, years));
  };
  handle.addEventListener("pointermove", onMove);
  handle.addEventListener("pointerup", () => handle.removeEventListener("pointermove", onMove), {
    once: true,
  });
}
