import { printable } from "./printable.ts";

/** Facts at the head of a note, in YAML: lines of names, each with a text, a number or a list of texts. Absent and empty ones are left out. */
export function frontMatter(
  facts: Readonly<Record<string, string | number | readonly string[] | undefined>>,
): string {
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined || (typeof value === "object" && value.length === 0)
      ? []
      : [`${name}: ${yaml(value)}\n`],
  );
  return `---\n${lines.join("")}---\n\n`;
}

/** Every text of JSON is one of YAML, but for signs that only JSON leaves as they are. */
function yaml(value: string | number | readonly string[]): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "object") return `[${value.map(yaml).join(", ")}]`;
  return JSON.stringify(printable(value)).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
