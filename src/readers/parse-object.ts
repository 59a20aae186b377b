import { quote } from "../model/problem.ts";
import { rejected } from "./parsed-record.ts";
import type { Parsed, RawRecord } from "./reader.ts";

/** JSON whose fields may be absent and of any kind; what is not of the kind that is asked for counts as absent. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads a raw record as one JSON object, or says that it is none. */
export function parseObject(raw: RawRecord, read: (fields: Fields) => Parsed): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(raw.text);
  } catch {
    // said below, together with JSON that is no object
  }
  if (isFields(value)) return read(value);
  return rejected(
    raw,
    `no JSON object in ${quote(raw.text)}`,
    "Fetch the file again, or mend the object there.",
  );
}

/** A text or a number as a text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : undefined;
}

/** The object that a value is, or one without fields. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The objects in a list. */
export function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** The texts in a list, or the one text that stands in its place. */
export function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map(textOf).filter((text) => text !== undefined);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
