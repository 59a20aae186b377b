import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import type { Store } from "../../model/rows.ts";
import { Numbers } from "../../model/numbers.ts";

/** Bytes that are written or read at once. */
const CHUNK = 1 << 20;

/**
 * A store that goes to a file when it has more things than fit well in memory, a line of JSON each. The file has no
 * name for as long as it is open, so that nothing is left of it however the program ends.
 */
export class Spill<Row> implements Store<Row> {
  readonly #path: string;
  readonly #most: number;
  #memory: Row[] = [];
  #file: number | undefined;
  /** where each line ends */
  readonly #ends = new Numbers();
  /** lines that are not yet written */
  #waiting: string[] = [];
  #waitingLength = 0;
  #written = 0;
  /** the piece of the file that was read for the thing that was asked for last, and its place */
  readonly #window = { bytes: Buffer.alloc(0), start: 0, length: 0 };
  #asked = -1;

  /**
   * @param path  of a file that does not yet exist
   * @param most  things that are kept in memory
   */
  constructor(path: string, most: number) {
    this.#path = path;
    this.#most = most;
  }

  get length(): number {
    return this.#file === undefined ? this.#memory.length : this.#ends.length;
  }

  /** @throws Error when the disk does not let it */
  add(rows: Iterable<Row>): void {
    for (const row of rows) {
      if (this.#file === undefined) this.#memory.push(row);
      else this.#append(row);
    }
    if (this.#file === undefined && this.#memory.length > this.#most) this.#open();
  }

  at(place: number): Row | undefined {
    if (this.#file === undefined) return this.#memory[place];
    if (place < 0 || place >= this.length) return undefined;
    this.#write();
    const [start, end] = [this.#ends.at(place - 1), this.#ends.at(place)];
    if (start < this.#window.start || end > this.#window.start + this.#window.length) {
      // who asks for one thing after the other gets many with one look at the file
      const isNext = place === this.#asked + 1;
      this.#lookAt(
        start,
        isNext ? Math.max(end - start, Math.min(CHUNK, this.#written - start)) : end - start,
      );
    }
    this.#asked = place;
    const from = start - this.#window.start;
    return JSON.parse(this.#window.bytes.toString("utf8", from, from + end - start)) as Row;
  }

  *[Symbol.iterator](): Generator<Row> {
    if (this.#file === undefined) {
      yield* this.#memory;
      return;
    }
    this.#write();
    // one for all pieces, where each would bring a megabyte of its own
    let bytes = Buffer.allocUnsafe(CHUNK);
    for (let place = 0; place < this.length; place += 0) {
      const start = this.#ends.at(place - 1);
      let next = place + 1;
      while (next < this.length && this.#ends.at(next) - start <= CHUNK) next += 1;
      const length = this.#ends.at(next - 1) - start;
      if (length > bytes.length) bytes = Buffer.allocUnsafe(length);
      this.#read(bytes.subarray(0, length), start);
      for (; place < next; place += 1) {
        const [from, to] = [this.#ends.at(place - 1) - start, this.#ends.at(place) - start];
        yield JSON.parse(bytes.toString("utf8", from, to)) as Row;
      }
    }
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#memory = [];
  }

  #open(): void {
    this.#file = openSync(this.#path, "wx+");
    unlinkSync(this.#path);
    for (const row of this.#memory) this.#append(row);
    this.#memory = [];
  }

  #append(row: Row): void {
    const line = `${JSON.stringify(row)}\n`;
    this.#waiting.push(line);
    this.#waitingLength += line.length;
    this.#ends.push(this.#ends.at(this.#ends.length - 1) + Buffer.byteLength(line));
    if (this.#waitingLength > CHUNK) this.#write();
  }

  #write(): void {
    if (this.#file === undefined || this.#waiting.length === 0) return;
    const bytes = Buffer.from(this.#waiting.join(""));
    for (let from = 0; from < bytes.length;)
      from += writeSync(this.#file, bytes, from, bytes.length - from, this.#written + from);
    this.#written += bytes.length;
    this.#waiting = [];
    this.#waitingLength = 0;
  }

  #lookAt(start: number, length: number): void {
    const window = this.#window;
    if (length > window.bytes.length) window.bytes = Buffer.allocUnsafe(length);
    window.length = 0;
    this.#read(window.bytes.subarray(0, length), start);
    window.start = start;
    window.length = length;
  }

  /** Fills the bytes with those of the file from a place. */
  #read(bytes: Buffer, start: number): void {
    for (let from = 0; from < bytes.length;) {
      const read = readSync(this.#file ?? -1, bytes, from, bytes.length - from, start + from);
      if (read === 0) throw new Error(`${this.#path}: the file is shorter than what was written`);
      from += read;
    }
  }
}
