const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const YEAR_FIRST = /\b(\d{4})(?:[-/. ](\d{1,2}|[a-z]{3,9})(?:[-/. ](\d{1,2})(?!\d))?)?/iu;
/** `20240503`, as PubMed writes the day a paper was out */
const UNPARTED = /\b((?:19|20)\d\d)(\d\d)(\d\d)\b/u;
const MONTH_FIRST = /\b([a-z]{3,9})\.? (?:(\d{1,2}),? )?(\d{4})\b/iu;
const DAY_FIRST = /\b(\d{1,2})(?:\.? |[-/.])([a-z]{3,9})(?:\.? |[-/.])(\d{4})\b/iu;
/** `25/12/2022` and `12/25/2022` */
const YEAR_LAST = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\b/u;

/**
 * The ISO date, month or year of a date as catalogues write it: `2019 Nov 5`, `2012/05//`, `Mon, 9 Jan 2014`, `May 2, 2019`, `25.12.2022`.
 * Of `02/08/2022`, a day of February or of August, the year.
 */
export function looseDate(text: string): string | undefined {
  const { year, month, day } = dayFirst(text) ?? monthFirst(text) ?? yearLast(text) ?? yearFirst(text);
  if (year === undefined) return undefined;
  if (month === undefined) return year;
  const isDay = Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}-${twoDigits(month)}-${twoDigits(Number(day))}` : `${year}-${twoDigits(month)}`;
}

/** Whether day and month of a date can be told apart in no way, as in `02/08/2022`. */
export function isTwoWay(text: string): boolean {
  const [, one, , two] = YEAR_LAST.exec(text) ?? [];
  return one !== undefined && Number(one) !== Number(two) && Number(one) <= 12 && Number(two) <= 12;
}

interface Parts {
  readonly year: string | undefined;
  readonly month: number | undefined;
  readonly day: string | undefined;
}

function dayFirst(text: string): Parts | undefined {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  return year === undefined ? undefined : { year, month: monthNumber(month), day };
}

/** Only behind the name of a month: the word before a year may be any. */
function monthFirst(text: string): Parts | undefined {
  const [, name, day, year] = MONTH_FIRST.exec(text) ?? [];
  const month = monthNumber(name);
  return month === undefined ? undefined : { year, month, day };
}

/** Only a number above 12 tells the day from the month. */
function yearLast(text: string): Parts | undefined {
  const [, one, , two, year] = YEAR_LAST.exec(text) ?? [];
  if (year === undefined || isTwoWay(text)) return undefined;
  const [day, month] = Number(two) > 12 ? [two, one] : [one, two];
  return { year, month: monthNumber(month), day };
}

function yearFirst(text: string): Parts {
  const [, year, month, day] = UNPARTED.exec(text) ?? YEAR_FIRST.exec(text) ?? [];
  return { year, month: monthNumber(month), day };
}

function monthNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const month = /^\d/u.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  return month >= 1 && month <= 12 ? month : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
