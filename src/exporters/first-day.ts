/** The first day of an ISO date that may be a month or a year alone; absent for what is none of these. */
export function firstDay(date: string): string | undefined {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(date) ?? [];
  if (year === undefined || year === "0000") return undefined;
  // catalogues write the 31st of February: then the month is all one knows
  return [`${year}-${month}-${day}`, `${year}-${month}-01`].find(isDay);
}

function isDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`);
  return Number.isFinite(time.getTime()) && time.toISOString().startsWith(text);
}
