import { printable } from "./printable.ts";

/** A text in one line in which no sign is markup, in Markdown, in the HTML it allows, or in notes of Obsidian. */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$!&]|%(?=%)|=(?==)/gu, "\\$&")
    .replace(/^([+-])|^(\d+)([.)])/u, (_, sign: string | undefined, number: string, point: string) =>
      sign === undefined ? `${number}\\${point}` : `\\${sign}`,
    )
    .replace(/(?<=https?|ftp):(?=\/\/)|(?<=www)\./giu, "\\$&");
}
