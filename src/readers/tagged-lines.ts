import type { RawRecord } from "./reader.ts";
import type { Line, LineCutter } from "./split-lines.ts";

/** The texts of each tag in order; a line without a tag continues the one above it. */
export type TaggedTexts = ReadonlyMap<string, readonly string[]>;

/**
 * Cuts lines with tags into records: one begins at a line that opens it, and ends after a line that closes it or
 * before the next that opens. What stands between records is cut out as well, so that nothing is lost unsaid; but not
 * what stands above the first, where that is known to be the head of a page.
 */
export function cutTagged(
  opens: RegExp,
  { closes, isHeadLeftOut = false }: { readonly closes?: RegExp; readonly isHeadLeftOut?: boolean } = {},
): (file: string) => LineCutter {
  return (file) => {
    let lines: string[] = [];
    let first = 0;
    function take(): RawRecord[] {
      const text = lines.join("\n").trimEnd();
      lines = [];
      return text === "" ? [] : [{ file, line: first, text }];
    }
    function add({ number, text }: Line): RawRecord[] {
      const isOpening = opens.test(text);
      const before = isOpening ? take() : [];
      if (isHeadLeftOut && lines.length === 0 && !isOpening) return before;
      if (lines.length === 0 && text.trim() === "") return before;
      if (lines.length === 0) first = number;
      lines.push(text);
      return closes?.test(text) === true ? [...before, ...take()] : before;
    }
    return { add, finish: take };
  };
}

/** @param tagged  matches a line with a tag; its first group is the tag, its second the text */
export function taggedTexts(text: string, tagged: RegExp): TaggedTexts {
  const texts = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of text.split("\n")) {
    const [, tag, value = ""] = tagged.exec(line) ?? [];
    if (tag !== undefined) {
      current = texts.get(tag) ?? [];
      texts.set(tag, current);
      current.push(value.trim());
    } else if (current !== undefined && line.trim() !== "") {
      current.push(`${current.pop() ?? ""} ${line.trim()}`.trim());
    }
  }
  return texts;
}
