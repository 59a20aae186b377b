import { quote } from "../model/problem.ts";
import type { RawRecord } from "./reader.ts";
import { MOST_PUT_IN, Room } from "./room.ts";
import type { Line, LineCutter } from "./split-lines.ts";

/** Kinds of entries from which others inherit: `crossref = {key}` names a volume, `xdata = {key, key}` plain data. */
const PARENT =
  /@\s*(xdata|(?:mv)?(?:proceedings|book|collection|reference)|periodical|conference)\s*[{(]\s*([^,\s{}]+)/iu;
const PARENTS_NAMED = /\b(?:crossref|xdata)\s*=\s*["{]\s*([^"{}]+)/giu;
/** Signs of a parent that is kept. */
const LONGEST_PARENT = 20_000;
/** A parent may have a parent, and that another. */
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
    const parents = new KeptParents();
    const waiting: RawRecord[] = [];

    function pass(raw: RawRecord): RawRecord[] {
      const [, kind, key] = PARENT.exec(raw.text) ?? [];
      // a damaged one would swallow the entry before which it is put
      if (key !== undefined && /[})]$/u.test(raw.text)) parents.keep(key.toLowerCase(), raw.text);
      if (kind?.toLowerCase() === "xdata") return [];
      const named = parentsNamed(raw.text);
      if (named.every((name) => parents.has(name))) return [parents.putBefore(raw)];
      waiting.push(raw);
      return [];
    }
    return {
      add: (line: Line) => add(line).flatMap(pass),
      finish: () => [...finish().flatMap(pass), ...waiting.map((raw) => parents.putBefore(raw))],
    };
  };
}

/** The parents of a file; what is too much to be put before an entry is said with it. */
class KeptParents {
  readonly #texts = new Map<string, string>();
  readonly #tooLong = new Set<string>();
  readonly #putIn = new Room(MOST_PUT_IN);

  /** Of two with one key the first is kept. */
  keep(key: string, text: string): void {
    if (this.has(key)) return;
    if (text.length > LONGEST_PARENT) this.#tooLong.add(key);
    else this.#texts.set(key, text);
  }

  has(key: string): boolean {
    return this.#texts.has(key) || this.#tooLong.has(key);
  }

  /** The entry with its parents before it, the nearest last, so that what it says comes after what it inherits. */
  putBefore(raw: RawRecord): RawRecord {
    let names = parentsNamed(raw.text);
    if (names.length === 0) return raw;
    // each parent once: a few that name many of each other would be put there without end
    const seen = new Set<string>();
    const levels: string[][] = [];
    let cut: string | undefined;
    for (let depth = 0; names.length > 0; depth += 1) {
      const fresh = new Set(names.filter((name) => this.has(name) && !seen.has(name)));
      const far = [...fresh][0];
      if (depth === DEEPEST && far !== undefined)
        cut ??= `${quote(far)} is more than ${DEEPEST} parents away`;
      if (depth === DEEPEST) break;
      const texts: string[] = [];
      for (const name of fresh) {
        seen.add(name);
        const text = this.#texts.get(name);
        if (text === undefined) cut ??= `${quote(name)} is longer than ${LONGEST_PARENT} signs`;
        else if (this.#putIn.take(text)) texts.push(text);
        else cut ??= `parents have filled ${MOST_PUT_IN} signs before this entry`;
      }
      levels.unshift(texts);
      names = texts.flatMap(parentsNamed);
    }
    return { ...raw, text: levels.flat().join("") + raw.text, ...(cut === undefined ? {} : { cut }) };
  }
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
