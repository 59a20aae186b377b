/** What a terminal would obey or hide: controls, signs that turn the direction of writing, tags, odd line ends. */
const OBEYED = /[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

/**
 * Text that is safe on a terminal: what it would obey is written out, as `\u001b`, which in JSON means the same. Line
 * ends and tabs stay.
 */
export function visible(text: string): string {
  return text.replace(OBEYED, (sign) =>
    sign.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

/** The same in one line. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll("\n", "\\n");
}
