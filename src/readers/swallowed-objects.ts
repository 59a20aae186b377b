import { lineEnds } from "./line-ends.ts";
import type { RawRecord } from "./reader.ts";
import { wholeObjectEnd } from "./whole-object.ts";

/**
 * The objects in a piece of JSON at whose beginning one did not close, so that those after it seem to lie in it: first
 * the broken one, then every other that begins with the same keys. Where none does, the piece is one object.
 *
 * @param onNewLines  whether only objects that begin a line may be others
 * @param model  an object of the file that is whole: others may begin with its keys, since those of the broken one may
 *   be broken, too
 */
export function swallowedObjects(raw: RawRecord, onNewLines: boolean, model = ""): readonly RawRecord[] {
  const { text } = raw;
  const wanted = [text, model].map((one) => firstKeys(one, 0)).filter((keys) => keys.length > 0);
  const found: RawRecord[] = [];
  let from = 0;
  for (let at = nextObject(text, 1, wanted, onNewLines); at !== undefined;) {
    if (from < at) found.push(piece(raw, from, at));
    const end = wholeObjectEnd(text, at);
    if (end !== undefined) found.push(piece(raw, at, end));
    from = end ?? at;
    const next = nextObject(text, end ?? at + 1, wanted, onNewLines);
    // behind the last one stands what closes the list
    if (next === undefined && end !== undefined) from = text.length;
    if (next !== undefined && end !== undefined) from = next;
    at = next;
  }
  return from < text.length ? [...found, piece(raw, from, text.length)] : found;
}

function piece(raw: RawRecord, from: number, to: number): RawRecord {
  const line = raw.line + lineEnds(raw.text, 0, from, "", true);
  const text = raw.text.slice(from, to).trimEnd().replace(/,$/u, "");
  return { file: raw.file, line, text };
}

/** Where the next object begins that has the keys of any of these. */
function nextObject(
  text: string,
  from: number,
  wanted: readonly (readonly string[])[],
  onNewLines: boolean,
): number | undefined {
  if (wanted.length === 0) return undefined;
  for (let at = text.indexOf("{", from); at >= 0; at = text.indexOf("{", at + 1)) {
    if (onNewLines && !/[\r\n][ \t]{0,40}$/u.test(text.slice(Math.max(0, at - 41), at))) continue;
    const keys = firstKeys(text, at);
    if (wanted.some((some) => some.every((key, place) => keys[place] === key))) return at;
  }
  return undefined;
}

const KEY = /\s{0,400}"([^"\\\r\n]{1,100})"\s{0,40}:\s{0,40}/uy;
const PLAIN_VALUE = /(?:"(?:[^"\\\r\n]|\\.){0,10000}"|[\w.+-]{1,40})\s{0,40},/uy;

/** The first key of an object, and the second where a text or a number stands between. */
function firstKeys(text: string, from: number): readonly string[] {
  KEY.lastIndex = from + 1;
  const first = KEY.exec(text)?.[1];
  if (first === undefined) return [];
  PLAIN_VALUE.lastIndex = KEY.lastIndex;
  if (!PLAIN_VALUE.test(text)) return [first];
  KEY.lastIndex = PLAIN_VALUE.lastIndex;
  const second = KEY.exec(text)?.[1];
  return second === undefined ? [first] : [first, second];
}
