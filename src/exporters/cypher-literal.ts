import { printable } from "./printable.ts";
import { QUOTED_SIGNS } from "./quoted-signs.ts";

/** What a property of a node or an edge may be. */
export type CypherValue = string | readonly string[] | CypherNumber;

/** A number with its type: databases keep 1 and 1.0 apart. */
export interface CypherNumber {
  readonly type: "integer" | "double";
  readonly number: number;
}

/** A value as it stands in a statement; nothing for a number that no literal can say. */
export function cypherLiteral(value: CypherValue): string | undefined {
  if (typeof value === "string") return textLiteral(value);
  return "number" in value ? numberLiteral(value) : `[${value.map(textLiteral).join(", ")}]`;
}

/**
 * A text in double quotes that ends where it ends for every database.
 *
 * Some read `\u0022` in literals alone, others in the whole statement before they look for literals; so no quote and
 * no backslash is written that way, and where a `u` comes behind a backslash, `\\u` could be taken for the start of
 * such a sign: the `u` itself is written as one.
 */
function textLiteral(text: string): string {
  const escaped = printable(text).replace(SPECIAL, (sign) => QUOTED_SIGNS[sign] ?? unicode(sign));
  return `"${escaped}"`;
}

/** Quotes and backslashes, control characters, and what some programs take for the end of a line. */
const SPECIAL = /["\\\p{Cc}\p{Zl}\p{Zp}]|(?<=\\)[uU]/gu;

function unicode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function numberLiteral({ type, number }: CypherNumber): string | undefined {
  if (!Number.isFinite(number)) return undefined;
  const digits = String(number).replace("e+", "e");
  return type === "integer" || /[.e]/u.test(digits) ? digits : `${digits}.0`;
}
