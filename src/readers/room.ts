/**
 * Signs that may be put into the entries of one file from elsewhere in it, as by macros: a use takes a few bytes, and a
 * file of uses alone would become thousands of times as long.
 */
export const MOST_PUT_IN = 20_000_000;

/** Room for so many signs, taken text by text. */
export class Room {
  #left: number;

  constructor(signs: number) {
    this.#left = signs;
  }

  /** Whether there was room for a text, which is taken then. */
  take({ length }: string): boolean {
    if (length > this.#left) return false;
    this.#left -= length;
    return true;
  }
}
