import type { RawRecord } from "./reader.ts";
import type { Line, LineCutter } from "./split-lines.ts";

/** Kinds of entries from which others inherit: `crossref = {key}` names a volume, `xdata = {key, key}` plain data. */
const PARENT =
  /@\s*(xdata|(?:mv)?(?:proceedings|book|collection|reference)|periodical|conference)\s*[{(]\s*([^,\s{}]+)/iu;
const PARENTS_NAMED = /\b(?:crossref|xdata)\s*=\s*["{]\s*([^"{}]+)/giu;
/** Longer parents are not kept. */
const LONGEST_PARENT = 20_000;
/** A parent may have a parent; a circle must end. */
const DEEPEST = 3;

/** The fields that a paper inherits from its volume; the others say what the volume is. */
export const FROM_VOLUME: readonly string[] = ["year", "date", "month"];

/**
 * Puts the parents of each entry before it in its text. An entry whose parent has not come yet waits for the end
 * of the file. Entries of kind `xdata` are no papers and are left out.
 */
export function withParents(cutter: (file: string) => LineCutter): (file: string) => LineCutter {
  return (file) => {
    const { add, finish } = cutter(file);
    const parents = new Map<string, string>();
    const waiting: RawRecord[] = [];

    function pass(raw: RawRecord): RawRecord[] {
      const [, kind, key] = PARENT.exec(raw.text) ?? [];
      // a damaged one would swallow the entry before which it is put
      const isWhole = /[})]$/u.test(raw.text) && raw.text.length <= LONGEST_PARENT;
      if (key !== undefined && isWhole)
        parents.set(key.toLowerCase(), parents.get(key.toLowerCase()) ?? raw.text);
      if (kind?.toLowerCase() === "xdata") return [];
      const named = parentsNamed(raw.text);
      if (named.every((name) => parents.has(name))) return [completed(raw)];
      waiting.push(raw);
      return [];
    }
    function completed(raw: RawRecord): RawRecord {
      const texts = ancestors(parentsNamed(raw.text), parents, DEEPEST);
      return texts.length === 0 ? raw : { ...raw, text: texts.join("") + raw.text };
    }
    return {
      add: (line: Line) => add(line).flatMap(pass),
      finish: () => [...finish().flatMap(pass), ...waiting.map(completed)],
    };
  };
}

function parentsNamed(text: string): string[] {
  if (!/crossref|xdata/iu.test(text)) return [];
  return Array.from(text.matchAll(PARENTS_NAMED), ([, names = ""]) =>
    names.toLowerCase().split(/(?<!\s)\s*,\s*/u),
  )
    .flat()
    .map((name) => name.trim())
    .filter(Boolean);
}

/** The nearest last, so that what it says comes after what it inherits. */
function ancestors(names: readonly string[], parents: ReadonlyMap<string, string>, depth: number): string[] {
  if (depth === 0) return [];
  return names.flatMap((name) => {
    const text = parents.get(name);
    return text === undefined ? [] : [...ancestors(parentsNamed(text), parents, depth - 1), text];
  });
}
