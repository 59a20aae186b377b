import { lineEnds } from "./line-ends.ts";
import { wholeObjectEnd } from "./whole-object.ts";

/** An object or an array that is open. */
interface Open {
  readonly bracket: "{" | "[";
  /** keys that lead to it, joined with dots */
  readonly path: string;
}

/** The path of objects that are in no array but follow one another, one or many, as in JSON Lines. */
export const SEQUENCE = "{}";

/** Reads JSON a character at a time and gives the objects of the arrays at one path, each with its first line. */
export class JsonScanner {
  readonly #path: string;
  readonly #give: (line: number, text: string) => void;
  readonly #open: Open[] = [];
  /** what was open within the array of the objects when it began */
  #around: readonly Open[] | undefined;
  /** how many brackets are open around the objects; 0 before and after their array */
  #depth = 0;
  #isString = false;
  #isEscaped = false;
  /** the last string outside of objects, which may be a key */
  #key = "";
  /** the last character that is neither in a string nor white space */
  #last = "";
  #previous = "";
  /** whether the current chunk has lines that end in `\r` */
  #hasReturns = false;
  #line = 1;
  /** the object, or what stands between two, without what the current chunk adds */
  #piece = "";
  #firstLine = 1;
  #from = 0;

  constructor(path: string, give: (line: number, text: string) => void) {
    [this.#path, this.#give] = [path, give];
    if (path !== SEQUENCE) return;
    // as if an array stood around all of it
    this.#open.push({ bracket: "[", path });
    this.#depth = 1;
  }

  add(chunk: string): void {
    this.#from = 0;
    this.#hasReturns = chunk.includes("\r");
    for (let at = 0; at < chunk.length; at += 1) {
      if (this.#isString && this.#depth > 0 && !this.#isEscaped) at = plainEnd(chunk, at);
      if (this.#mayBeginPaper(chunk, at)) {
        const end = wholeObjectEnd(chunk, at);
        if (end !== undefined) {
          this.#giveWhole(chunk, at, end);
          at = end - 1;
          continue;
        }
      }
      const character = chunk.charAt(at);
      const isLineEnd = character === "\n" || character === "\r";
      if (isLineEnd) this.#isString = false;
      if (this.#isString) this.#readString(character);
      else if (!isLineEnd) this.#read(character, chunk, at);
      if (character === "\r" || (character === "\n" && this.#previous !== "\r")) this.#line += 1;
      this.#previous = character;
    }
    if (this.#depth > 0) this.#piece += chunk.slice(this.#from);
  }

  /** Whether the array of the objects has not ended; objects that follow one another have none. */
  isOpen(): boolean {
    return this.#depth > 0 && this.#path !== SEQUENCE;
  }

  /** Whether the place is that of an object right in the array. */
  #mayBeginPaper(chunk: string, at: number): boolean {
    return (
      chunk.charCodeAt(at) === 0x7b && !this.#isString && this.#depth > 0 && this.#open.length === this.#depth
    );
  }

  /** Gives what stands before a whole object, and the object, as reading it character by character would. */
  #giveWhole(chunk: string, from: number, to: number): void {
    this.#end(chunk, from);
    this.#line += lineEnds(chunk, from, to, "{", this.#hasReturns);
    this.#end(chunk, to);
    this.#last = "}";
    this.#previous = "}";
  }

  finish(): void {
    if (this.#depth > 0) this.#end("", 0);
  }

  #readString(character: string): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (character === "\\") this.#isEscaped = true;
    else if (character === '"') this.#isString = false;
    if (this.#depth === 0 && this.#isString) this.#key += character;
  }

  #read(character: string, chunk: string, at: number): void {
    if (character === '"') {
      this.#isString = true;
      this.#isEscaped = false;
      if (this.#depth === 0) this.#key = "";
    } else if (character === "{" || character === "[") this.#begin(character, chunk, at);
    else if (character === "}" || character === "]") this.#close(character, chunk, at);
    if (!/\s/u.test(character)) this.#last = character;
  }

  #begin(bracket: "{" | "[", chunk: string, at: number): void {
    if (bracket === "{" && this.#wasNotOver()) this.#reopen(at);
    const top = this.#open.at(-1);
    const isBroken = this.#depth > 0 && bracket === "{" && top?.bracket === "{" && this.#last !== ":";
    if (isBroken && this.#open.length > this.#depth) this.#open.length = this.#depth;
    if (this.#depth > 0 && this.#open.length === this.#depth && bracket === "{") this.#end(chunk, at);
    // a list is no paper: one that opens between papers is a slip and would hold all that follow
    if (this.#depth > 0 && this.#open.length === this.#depth && bracket === "[") return;
    this.#open.push({ bracket, path: this.#depth > 0 ? "" : this.#pathOf(top) });
    const isWanted = bracket === "[" && this.#open.at(-1)?.path === this.#path;
    if (this.#depth > 0 || !isWanted) return;
    this.#around = [...this.#open];
    this.#depth = this.#open.length;
    this.#from = at + 1;
    this.#firstLine = this.#line;
  }

  /** After the array, an object where only a key or nothing may stand: a broken object had closed the array. */
  #wasNotOver(): boolean {
    if (this.#depth > 0 || this.#around === undefined) return false;
    const top = this.#open.at(-1)?.bracket;
    // a document may follow another
    return top === undefined ? this.#last !== "}" && this.#last !== "]" : top === "{" && this.#last !== ":";
  }

  #reopen(at: number): void {
    this.#open.splice(0, Infinity, ...(this.#around ?? []));
    this.#depth = this.#open.length;
    this.#from = at;
    this.#firstLine = this.#line;
  }

  #pathOf(parent: Open | undefined): string {
    if (parent === undefined) return "";
    if (parent.bracket === "[") return `${parent.path}[]`;
    return parent.path === "" ? this.#key : `${parent.path}.${this.#key}`;
  }

  /** A bracket closes the last one of its kind, with what is still open in it; a stray one closes nothing. */
  #close(bracket: "}" | "]", chunk: string, at: number): void {
    const opened = bracket === "}" ? "{" : "[";
    const index = this.#open.findLastIndex((one) => one.bracket === opened);
    const isOutside = this.#depth > 0 && index < this.#depth;
    const isAround = index === 0 && this.#path === SEQUENCE;
    if (index < 0 || isAround || (isOutside && (bracket === "}" || this.#open.length > this.#depth))) return;
    if (isOutside) {
      this.#end(chunk, at);
      this.#depth = 0;
      this.#piece = "";
    }
    this.#open.length = index;
    if (this.#depth > 0 && index === this.#depth) this.#end(chunk, at + 1);
  }

  /** Gives what came before a place, unless it is only what parts two objects. */
  #end(chunk: string, at: number): void {
    const whole = this.#piece + chunk.slice(this.#from, at);
    const text = whole.replace(/^[\s,]+/u, "");
    const before = whole.slice(0, whole.length - text.length);
    const firstLine = this.#firstLine + (before.match(/\r\n|\n|\r/gu)?.length ?? 0);
    if (text.trim() !== "") this.#give(firstLine, text.trimEnd().replace(/,$/u, ""));
    this.#piece = "";
    this.#from = at;
    this.#firstLine = this.#line;
  }
}

const PLAIN = /[^"\\\r\n]*/uy;

/** The place of the first character that means something in a string, or of the last one. */
function plainEnd(text: string, from: number): number {
  PLAIN.lastIndex = from;
  PLAIN.test(text);
  return Math.min(PLAIN.lastIndex, text.length - 1);
}
