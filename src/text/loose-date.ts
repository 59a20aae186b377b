const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const YEAR_FIRST = /\b(\d{4})(?:[-/. ](\d{1,2}|[a-z]{3,9})(?:[-/. ](\d{1,2})(?!\d))?)?/iu;
const DAY_FIRST = /\b(\d{1,2}) ([a-z]{3,9})\.? (\d{4})\b/iu;

/** The ISO date, month or year of a date as catalogues write it: `2019 Nov 5`, `2012/05//`, `Mon, 9 Jan 2014`. */
export function looseDate(text: string): string | undefined {
  const [, lateDay, lateMonth, lateYear] = DAY_FIRST.exec(text) ?? [];
  const [, firstYear, firstMonth, firstDay] = YEAR_FIRST.exec(text) ?? [];
  const year = lateYear ?? firstYear;
  const month = monthNumber(lateYear === undefined ? firstMonth : lateMonth);
  const day = Number(lateYear === undefined ? firstDay : lateDay);
  if (year === undefined) return undefined;
  if (month === undefined) return year;
  return day >= 1 && day <= 31
    ? `${year}-${twoDigits(month)}-${twoDigits(day)}`
    : `${year}-${twoDigits(month)}`;
}

function monthNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const month = /^\d/u.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  return month >= 1 && month <= 12 ? month : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
