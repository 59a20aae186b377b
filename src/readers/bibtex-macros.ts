import { MONTHS, type Macros } from "./bibtex-value.ts";
import type { RawRecord } from "./reader.ts";
import { MOST_PUT_IN, Room } from "./room.ts";

const MACRO_USE = /[=#]\s*([^\s=,#%"{}()]+)/gu;
/** Signs of a macro that is kept: each that doubles the one before would soon fill the memory. */
const LONGEST_MACRO = 10_000;
/** Signs of all macros of a file that are kept. */
const MOST_MACROS = 1_000_000;

/** The macros of a file, put before the entries that use them; what is too much for that is said with the entry. */
export class KeptMacros {
  readonly #known = new Map(MONTHS);
  /** why a macro was not kept, by its name */
  readonly #lost = new Map<string, string>();
  readonly #kept = new Room(MOST_MACROS);
  readonly #putIn = new Room(MOST_PUT_IN);

  /** names in lower case */
  get known(): Macros {
    return this.#known;
  }

  keep(name: string, value: string): void {
    // files that were put together define their macros again and again
    if (this.#known.get(name) === value) return;
    this.#known.delete(name);
    this.#lost.delete(name);
    if (value.length > LONGEST_MACRO) this.#lost.set(name, `is longer than ${LONGEST_MACRO} signs`);
    else if (this.#kept.take(value)) this.#known.set(name, value);
    else this.#lost.set(name, `comes after ${MOST_MACROS} signs of macros`);
  }

  /** The entry with an `@string` before it for each macro that it uses. */
  putBefore(raw: RawRecord): RawRecord {
    const names = new Set(Array.from(raw.text.matchAll(MACRO_USE), (use) => use[1]?.toLowerCase() ?? ""));
    const definitions: string[] = [];
    let cut: string | undefined;
    for (const name of names) {
      const why = this.#lost.get(name);
      if (why !== undefined) cut ??= `the macro ${name} ${why}`;
      const value = this.#known.get(name);
      if (value === undefined || value === MONTHS.get(name)) continue;
      if (this.#putIn.take(value)) definitions.push(`@string{${name} = {${value}}}`);
      else cut ??= `macros have filled ${MOST_PUT_IN} signs before this entry`;
    }
    if (definitions.length === 0 && cut === undefined) return raw;
    return { ...raw, text: definitions.join("") + raw.text, ...(cut === undefined ? {} : { cut }) };
  }
}
