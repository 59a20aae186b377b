import type { EntityYears } from "../../src/analysis/entity-years.ts";

/** Longer spans come of a wrong date, and their bars would be hairs. */
const MOST_YEARS = 60;

/** Papers of each year that name a thing, as bars, where it is more than one year. */
export function YearBars({ first, last, papers }: EntityYears) {
  const count = last - first + 1;
  if (count === 1 || count > MOST_YEARS) return undefined;
  const most = Math.max(...papers.values());
  const text = [...papers].map(([year, own]) => `${year}: ${own}`).join(", ");
  return (
    <figure class="year-bars">
      <svg
        viewBox={`0 0 ${count} 1`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Papers by year: ${text}`}
      >
        {[...papers].map(([year, own]) => (
          <rect key={year} x={year - first + 0.08} width={0.84} y={1 - own / most} height={own / most}>
            <title>{`${year}: ${own}`}</title>
          </rect>
        ))}
      </svg>
      <figcaption>
        <span>{first}</span>
        <span>{last}</span>
      </figcaption>
    </figure>
  );
}
