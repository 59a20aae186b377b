import { InvalidArgumentError } from "commander";
import type { Years } from "../../model/years.ts";

/** `2024` or `2020..2024`, as somebody types them. @throws InvalidArgumentError for anything else */
export function yearsOf(text: string): Years {
  const [, from, to = from] = /^(\d{4})(?:\.\.(\d{4}))?$/u.exec(text) ?? [];
  if (from === undefined || to === undefined || to < from)
    throw new InvalidArgumentError("Years are written as 2024 or 2020..2024.");
  return { from: Number(from), to: Number(to) };
}
