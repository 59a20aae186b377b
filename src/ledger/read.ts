import * as valibot from "valibot";
import { KINDS, type EntityId, type EntityKind, type PaperId } from "../model/kinds.ts";
import { FIELDS } from "../model/paper.ts";
import { quote, type Problem } from "../model/problem.ts";
import type { Correction } from "./correction.ts";

/** A correction and where it stands. */
export interface ReadCorrection {
  readonly file: string;
  /** from 1 */
  readonly line: number;
  readonly correction: Correction;
}

/** What a ledger file says, and what is wrong with it. */
export interface ReadLedger {
  readonly corrections: readonly ReadCorrection[];
  readonly problems: readonly Problem[];
}

/** First line of a ledger file. */
export const LEDGER_HEAD = { format: "paperloom-ledger", version: 1 } as const;

const ENTITY_KINDS = Object.keys(KINDS).filter((kind): kind is EntityKind => kind !== "paper");
const ENTITY_ID = new RegExp(`^(?:${ENTITY_KINDS.join("|")}):.`, "u");

const thing = valibot.custom<EntityId>(
  (value) => typeof value === "string" && ENTITY_ID.test(value),
  "must be the id of a thing, as tool:redvid",
);
const paper = valibot.custom<PaperId>(
  (value) => typeof value === "string" && value.startsWith("paper:"),
  "must be the id of a paper, as paper:arxiv:2412.10504",
);
const word = valibot.pipe(
  valibot.string("must be a text"),
  valibot.trim(),
  valibot.minLength(1, "must not be empty"),
);

/** What follows the word that a correction begins with. */
const FORMS = {
  same: valibot.strictObject({ same: thing, as: thing }),
  different: valibot.strictObject({ different: thing, from: thing }),
  rename: valibot.strictObject({ rename: thing, to: word }),
  retype: valibot.strictObject({
    retype: thing,
    to: valibot.picklist(ENTITY_KINDS, `must be one of ${ENTITY_KINDS.join(", ")}`),
  }),
  remove: valibot.strictObject({ remove: thing }),
  add: valibot.strictObject({
    add: thing,
    in: paper,
    field: valibot.picklist(FIELDS, `must be one of ${FIELDS.join(", ")}`),
    start: valibot.pipe(
      valibot.number("must be a number"),
      valibot.integer("must be a whole number"),
      valibot.minValue(0, "must not be below 0"),
    ),
    surface: valibot.pipe(valibot.string("must be a text"), valibot.minLength(1, "must not be empty")),
  }),
} as const;

/**
 * Reads a ledger: JSON Lines, one correction a line, after a line that says what the file is. Blank lines and lines
 * that begin with `#` are left out. A damaged line costs itself alone.
 */
export function readLedger(file: string, text: string): ReadLedger {
  const corrections: ReadCorrection[] = [];
  const problems: Problem[] = [];
  let hasHead = false;
  for (const [at, content] of text
    .replace(/^\uFEFF/u, "")
    .split("\n")
    .entries()) {
    if (/^\s*(?:#|$)/u.test(content)) continue;
    const answer = readLine(content);
    if (answer === "head") hasHead = true;
    else if (typeof answer === "string") problems.push(problem(file, at + 1, `${quote(content)}: ${answer}`));
    else corrections.push({ file, line: at + 1, correction: answer });
  }
  if (!hasHead && (corrections.length > 0 || problems.length > 0))
    problems.unshift(
      problem(file, 1, `the line ${JSON.stringify(LEDGER_HEAD)} is missing`, "read all the same"),
    );
  return { corrections, problems };
}

/** A correction, `"head"`, or what is wrong. */
function readLine(line: string): Correction | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "this is no JSON";
  }
  if (typeof value !== "object" || value === null) return "a correction is an object";
  if ("format" in value) return headOrFault(value);
  const name = (Object.keys(FORMS) as (keyof typeof FORMS)[]).find((one) => Object.hasOwn(value, one));
  if (name === undefined) return `a correction begins with one of ${Object.keys(FORMS).join(", ")}`;
  const parsed = valibot.safeParse(FORMS[name], value);
  return parsed.success ? parsed.output : parsed.issues.map(say).join("; ");
}

function headOrFault(value: { readonly format: unknown }): string {
  if (value.format !== LEDGER_HEAD.format) return "this is the head of another kind of file";
  const version = "version" in value ? value.version : undefined;
  return version === LEDGER_HEAD.version
    ? "head"
    : `this program reads version ${LEDGER_HEAD.version} of ledgers`;
}

function say(issue: valibot.BaseIssue<unknown>): string {
  const path = valibot.getDotPath(issue) ?? "";
  if (issue.expected === "never") return `"${path}" does not belong here`;
  return issue.received === "undefined" ? `"${path}" is missing` : `"${path}" ${issue.message}`;
}

function problem(file: string, line: number, what: string, done = "left out"): Problem {
  return { file, line, what, done, advice: "README.md shows how corrections are written." };
}
