import { lineEnds } from "./line-ends.ts";
import { LONGEST_NAME, plainTag } from "./plain-tag.ts";
import type { RawRecord, Source } from "./reader.ts";

/** In which piece of markup a cutter stands: each ends at its own characters. */
type State = "text" | "markup" | "tag" | "comment" | "data" | "instruction" | "declaration";

/** How pieces that hold no tags begin and end. */
const OPAQUE: readonly { readonly opens: string; readonly state: State; readonly closes: string }[] = [
  { opens: "<!--", state: "comment", closes: "-->" },
  { opens: "<![CDATA[", state: "data", closes: "]]>" },
  { opens: "<?", state: "instruction", closes: "?>" },
];
const CLOSES: Readonly<Partial<Record<State, string>>> = Object.fromEntries(
  OPAQUE.map(({ state, closes }) => [state, closes]),
);

/**
 * Cuts the elements of one or more names out of a stream of XML, one batch a chunk and in time linear in its length;
 * prefixes of names do not count. Such elements do not lie in each other: where the next begins, one without an end
 * is over. It is cut out as it is, as is an end without a beginning, so that whoever parses it can say so.
 */
export async function* splitElements(
  source: Source,
  ...names: readonly string[]
): AsyncGenerator<readonly RawRecord[]> {
  const cutter = new ElementCutter(source.name, new Set(names));
  for await (const chunk of source.chunks) {
    const batch = cutter.add(chunk);
    if (batch.length > 0) yield batch;
  }
  const last = cutter.finish();
  if (last.length > 0) yield last;
}

class ElementCutter {
  readonly #file: string;
  readonly #names: ReadonlySet<string>;
  #state: State = "text";
  /** the markup since its `<`, until its name is known; in opaque pieces their last characters */
  #token = "";
  #quote = "";
  /** how the opaque piece begins, or the last one did */
  #opening = "";
  /** what it has of earlier chunks, and where in the current one it goes on */
  #held = "";
  #opaqueFrom = 0;
  /** openings of opaque pieces that turned out not to end */
  readonly #unbelieved = new Set<string>();
  /** what the tag that is open is to the element */
  #tag: "beginning" | "end" | "other" = "other";
  #line = 1;
  #tokenLine = 1;
  #previous = "";
  /** whether the current chunk has lines that end in `\r` */
  #hasReturns = false;
  /** the element that is open, without what the current chunk adds to it */
  #pieces: string[] | undefined;
  /** its name */
  #name = "";
  #firstLine = 1;
  /** where in the current chunk the open element goes on */
  #from = 0;
  #batch: RawRecord[] = [];

  constructor(file: string, names: ReadonlySet<string>) {
    [this.#file, this.#names] = [file, names];
  }

  add(chunk: string): readonly RawRecord[] {
    this.#run(chunk);
    return this.#take();
  }

  #run(chunk: string): void {
    this.#from = 0;
    this.#opaqueFrom = 0;
    this.#hasReturns = chunk.includes("\r");
    for (let at = 0; at < chunk.length; at += 1) {
      if (this.#state === "text") at = this.#skipText(chunk, at);
      if (at === chunk.length) break;
      const character = chunk.charAt(at);
      if (character === "\r" || (character === "\n" && this.#previous !== "\r")) this.#line += 1;
      this.#read(character, chunk, at);
      this.#previous = character;
      if (this.#isOpaque() && this.#held.length + at - this.#opaqueFrom > LONGEST_OPAQUE)
        return this.#readOpaqueAgain(chunk, at + 1);
    }
    const end = this.#isOpaque() ? this.#opaqueFrom : chunk.length;
    this.#pieces?.push(chunk.slice(this.#from, end));
    this.#held += chunk.slice(end);
  }

  #isOpaque(): boolean {
    return CLOSES[this.#state] !== undefined;
  }

  /** A comment and its like that never ends hides nothing: what stands in it is read, and no other of its sort is believed. */
  #readOpaqueAgain(chunk: string, to: number): void {
    const held = this.#held + chunk.slice(this.#opaqueFrom, to);
    if (this.#pieces === undefined)
      this.#batch.push({ file: this.#file, line: this.#tokenLine, text: this.#opening + held.slice(0, 80) });
    else this.#pieces.push(chunk.slice(this.#from, this.#opaqueFrom));
    this.#unbelieved.add(this.#opening);
    this.#line = this.#tokenLine;
    [this.#state, this.#held, this.#token, this.#previous] = ["text", "", "", ""];
    this.#run(held);
    this.#run(chunk.slice(to));
  }

  /** The place of the next `<` that begins more than a plain tag of another name, or the end; counts the lines before it. */
  #skipText(chunk: string, from: number): number {
    let to = chunk.indexOf("<", from);
    while (to >= 0) {
      const tag = plainTag(chunk, to);
      if (tag === undefined || this.#names.has(tag.name)) break;
      to = chunk.indexOf("<", tag.end);
    }
    const end = to < 0 ? chunk.length : to;
    if (end === from) return end;
    this.#line += lineEnds(chunk, from, end, this.#previous, this.#hasReturns);
    this.#previous = chunk.charAt(end - 1);
    return end;
  }

  finish(): readonly RawRecord[] {
    // at most once for each sort
    while (this.#isOpaque()) this.#readOpaqueAgain("", 0);
    if (this.#pieces !== undefined) this.#close("", 0);
    return this.#take();
  }

  #read(character: string, chunk: string, at: number): void {
    if (this.#state === "text") {
      if (character === "<") this.#openMarkup();
    } else if (this.#state === "markup") this.#readMarkup(character, chunk, at);
    else if (this.#state === "tag") this.#readTag(character, chunk, at);
    else if (this.#state === "declaration") {
      if (character === ">") this.#state = "text";
    } else {
      this.#token = `${this.#token}${character}`.slice(-3);
      if (!this.#token.endsWith(CLOSES[this.#state] ?? "")) return;
      this.#state = "text";
      this.#pieces?.push(this.#held);
      this.#held = "";
    }
  }

  #openMarkup(): void {
    this.#state = "markup";
    this.#token = "<";
    this.#tokenLine = this.#line;
  }

  /** Reads until it is clear what the markup is; `a < b` is none. */
  #readMarkup(character: string, chunk: string, at: number): void {
    if (character === "<") return this.#openMarkup();
    const before = this.#token;
    this.#token += character;
    const opaque = OPAQUE.find(({ opens }) => opens.startsWith(this.#token));
    if (opaque !== undefined) {
      if (opaque.opens === this.#token) {
        this.#state = this.#unbelieved.has(opaque.opens) ? "text" : opaque.state;
        this.#opening = opaque.opens;
        this.#opaqueFrom = at + 1;
        this.#token = "";
      }
    } else if (this.#token.startsWith("<!")) {
      this.#state = character === ">" ? "text" : "declaration";
    } else if (/[\s/>]/u.test(character) && before !== "<") {
      this.#openTag(before, chunk, at);
      this.#readTag(character, chunk, at);
    } else if (/\s/u.test(character) || this.#token.length > LONGEST_NAME) this.#state = "text";
  }

  #openTag(opening: string, chunk: string, at: number): void {
    const isEnd = opening.startsWith("</");
    const qualified = opening.slice(isEnd ? 2 : 1);
    this.#state = "tag";
    this.#quote = "";
    this.#tag = "other";
    const name = qualified.slice(qualified.indexOf(":") + 1);
    if (!this.#names.has(name) || (isEnd && this.#pieces !== undefined && name !== this.#name)) return;
    this.#tag = isEnd ? "end" : "beginning";
    if (isEnd && this.#pieces !== undefined) return;
    if (this.#pieces !== undefined) this.#close(chunk.slice(this.#from, at), opening.length);
    this.#pieces = [opening];
    this.#name = name;
    this.#firstLine = this.#tokenLine;
    this.#from = at;
  }

  /** A tag ends at `>` outside of quotes; a `<` stands in no tag, so the one before it is broken. */
  #readTag(character: string, chunk: string, at: number): void {
    if (character === "<") return this.#openMarkup();
    if (this.#quote !== "") {
      if (character === this.#quote) this.#quote = "";
    } else if (character === '"' || character === "'") this.#quote = character;
    else if (character === ">") {
      this.#state = "text";
      const isOver = this.#tag === "end" || (this.#tag === "beginning" && this.#previous === "/");
      if (isOver) this.#close(chunk.slice(this.#from, at + 1), 0);
    }
  }

  /** Ends the open element after the last piece, less some characters at the end. */
  #close(last: string, less: number): void {
    const whole = `${this.#pieces?.join("") ?? ""}${last}`;
    const text = whole.slice(0, whole.length - less).trimEnd();
    this.#batch.push({ file: this.#file, line: this.#firstLine, text });
    this.#pieces = undefined;
  }

  #take(): readonly RawRecord[] {
    const batch = this.#batch;
    this.#batch = [];
    return batch;
  }
}

/** Longer comments and their like, in characters, count as never closed. */
const LONGEST_OPAQUE = 1 << 22;
