import { quote, type Problem } from "../model/problem.ts";
import { isTwoWay } from "../text/loose-date.ts";
import type { RawRecord } from "./reader.ts";

/**
 * Says of a record which of its dates may mean two days, so that only the year is kept.
 *
 * @param texts  all dates as they are written
 * @param date  what was read of them
 */
export function unclearDate(raw: RawRecord, texts: readonly string[], date: string | undefined): Problem[] {
  const text = texts.find(isTwoWay);
  if (text === undefined || date?.length !== 4) return [];
  const what = `no clear date in ${quote(text)}`;
  return [{ file: raw.file, line: raw.line, what, done: "only the year is kept", advice: DATE_ADVICE }];
}

export const DATE_ADVICE = "Write it as 2022-02-08.";
