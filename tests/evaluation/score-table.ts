import { rates, SCORED, type Score } from "./score.ts";

/** A score as lines of text, all rates in percent. */
export function scoreTable({ kinds, unread }: Score): string {
  const rows = [...SCORED, "all" as const].map((kind) => {
    const { precision, recall, f1, roles } = rates(kinds[kind]);
    const { right, wrong, missed } = kinds[kind];
    const numbers = [precision, recall, f1, roles]
      .map((rate) => (rate * 100).toFixed(1).padStart(9))
      .join("");
    const label = kind === "tool" ? "tool, method" : kind;
    return `${label.padEnd(14)}${numbers}   (right ${right}, false ${wrong}, missed ${missed})`;
  });
  const head = `${"kind".padEnd(14)}${["precision", "recall", "F1", "role"].map((one) => one.padStart(9)).join("")}`;
  const gap = unread.length === 0 ? [] : [`not read: ${unread.join(", ")}`];
  return [head, ...rows, ...gap].join("\n");
}

const NAMED = ["dataset", "tool", "method", "experiment"] as const;

/** How many names of each kind were found as which kind, or missed. */
export function confusionTable({ outcomes }: Score): string {
  const columns = [...NAMED, "missed" as const];
  const rows = NAMED.map((gold) => {
    const counts = columns.map(
      (found) => outcomes.filter((one) => one.gold === gold && one.found === found).length,
    );
    return `${gold.padEnd(14)}${counts.map((count) => String(count).padStart(11)).join("")}`;
  });
  return [`${"is \\ found as".padEnd(14)}${columns.map((one) => one.padStart(11)).join("")}`, ...rows].join(
    "\n",
  );
}

/** Every name that was found wrongly or not found, one a line. */
export function slipLines({ slips }: Score): string[] {
  return slips.map(({ record, what, kind, name, rather }) =>
    [record.slice(0, 40), what, kind, name, ...(rather === undefined ? [] : [`(gold says ${rather})`])].join(
      "\t",
    ),
  );
}
