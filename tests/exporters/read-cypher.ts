import { expect } from "vitest";

/** A value as a database would have it. */
export type Value = string | number | readonly Value[] | { readonly [name: string]: Value };

/** Rows of one statement, and what is done with each. */
export interface Statement {
  readonly rows: readonly Readonly<Record<string, Value>>[];
  readonly what: string;
}

/** Ids of nodes and ends of edges of a script. */
export function contentOfCypher(text: string): { readonly nodes: string[]; readonly edges: string[] } {
  const statements = readCypher(text);
  const rows = (clause: string) => statements.flatMap((one) => (one.what.startsWith(clause) ? one.rows : []));
  return {
    nodes: rows("MERGE").map(({ id }) => textIn(id)),
    edges: rows("MATCH").map(({ source, target }) => `${textIn(source)} ${textIn(target)}`),
  };
}

function textIn(value: Value | undefined): string {
  if (typeof value !== "string") throw new Error(`no text: ${JSON.stringify(value)}`);
  return value;
}

/** What a database reads; the same for those that know `\u0022` in literals alone and for those that resolve it first. */
export function readCypher(text: string): readonly Statement[] {
  const [first, ...others] = [text, resolvedInOrder(text), resolvedAnywhere(text)].map(statementsOf);
  for (const other of others) expect(other).toEqual(first);
  return first ?? [];
}

/** As Java does it: a backslash behind an odd number of others begins nothing. */
function resolvedInOrder(text: string): string {
  return text.replace(/\\u([0-9A-Fa-f]{4})|\\[^]/gu, (whole, code?: string) =>
    code === undefined ? whole : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function resolvedAnywhere(text: string): string {
  return text.replace(/\\u([0-9A-Fa-f]{4})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const CONSTRAINT =
  "CREATE CONSTRAINT paperloom_id IF NOT EXISTS FOR ( n : Paperloom ) REQUIRE n . id IS UNIQUE ;";

/** All that may stand outside of literals, sign by sign. */
const WHATS = [
  /^MERGE \( n : Paperloom \{ id : row \. id \} \) SET n : [A-Z][a-z]+ , n \+ = row \. properties$/u,
  /^MATCH \( a : Paperloom \{ id : row \. source \} \) MATCH \( b : Paperloom \{ id : row \. target \} \) MERGE \( a \) - \[ e : [A-Z_]+ \] - > \( b \) SET e \+ = row \. properties$/u,
];

function statementsOf(text: string): readonly Statement[] {
  const tokens = tokensOf(text);
  const head = tokens.splice(0, CONSTRAINT.split(" ").length);
  expect(head.join(" ")).toBe(CONSTRAINT);
  const statements: Statement[] = [];
  while (tokens.length > 0) {
    take(tokens, "UNWIND");
    const rows = valueOf(tokens) as Statement["rows"];
    for (const word of ["AS", "row"]) take(tokens, word);
    const what = tokens.splice(0, tokens.indexOf(";")).join(" ");
    take(tokens, ";");
    expect(
      WHATS.some((known) => known.test(what)),
      what,
    ).toBe(true);
    statements.push({ rows, what });
  }
  return statements;
}

const TOKEN =
  /\s*(?:("(?:[^"\\]|\\(?:["\\nrt]|u[0-9A-F]{4}))*")|(-?\d+(?:\.\d+)?(?:e-?\d+)?)|([A-Za-z_]\w*)|([[\]{}():,;.+=>-]))\s*/uy;

/** Literals with their quotes, numbers, names and signs; nothing else may stand in a script. */
function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  const token = new RegExp(TOKEN);
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new Error(`no token at ${JSON.stringify(text.slice(at, at + 60))}`);
    tokens.push(match[0].trim());
  }
  return tokens;
}

function take(tokens: string[], wanted: string): void {
  expect(tokens.shift()).toBe(wanted);
}

function valueOf(tokens: string[]): Value {
  const token = tokens.shift() ?? "";
  if (token.startsWith('"')) return textOf(token.slice(1, -1));
  if (token === "[") return listed(tokens, "]", () => valueOf(tokens));
  if (token !== "{") {
    expect(token).toMatch(/^-?\d/u);
    return Number(token);
  }
  return Object.fromEntries(
    listed(tokens, "}", () => {
      const name = tokens.shift() ?? "";
      expect(name).toMatch(/^[a-z_]+$/u);
      take(tokens, ":");
      return [name, valueOf(tokens)] as const;
    }),
  );
}

function listed<Item>(tokens: string[], end: string, item: () => Item): Item[] {
  const items: Item[] = [];
  while (tokens[0] !== end) {
    if (items.length > 0) take(tokens, ",");
    items.push(item());
  }
  take(tokens, end);
  return items;
}

function textOf(literal: string): string {
  const signs: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };
  return literal.replace(/\\(?:u([0-9A-F]{4})|([^]))/gu, (_, code: string | undefined, sign: string) =>
    code === undefined ? (signs[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
