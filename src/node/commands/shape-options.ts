import { readFile } from "node:fs/promises";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Shape } from "../../exporters/shape.ts";
import { KIND_NAMES, type Kind } from "../../model/kinds.ts";
import { yearsOf } from "./years.ts";
import { PROJECTION_NAMES, type ProjectionName } from "../../model/projection.ts";

/** The part and the projection of a graph, as the command line names them. */
export interface ShapeOptions {
  readonly only?: Shape;
  readonly selection?: string;
  readonly projection?: ProjectionName;
}

/** `--only kind=dataset,tool --selection FILE --projection used-together` */
export function addShapeOptions(command: Command): Command {
  return command
    .option(
      "--only <condition>",
      "write a part: kind=dataset,tool or community=0,3 or year=2020..2024; given again, all must hold",
      condition,
    )
    .option("--selection <file>", "write these nodes: their ids, one a line")
    .addOption(
      new Option("--projection <name>", "write ties between nodes of one sort").choices(PROJECTION_NAMES),
    );
}

/** @throws Error when the file of the selection cannot be read */
export async function shapeOf({ only, selection, projection }: ShapeOptions): Promise<Shape> {
  return {
    ...only,
    ...(projection === undefined ? {} : { projection }),
    ...(selection === undefined ? {} : { selection: await readIds(selection) }),
  };
}

async function readIds(file: string): Promise<Set<string>> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException): never => {
    throw new Error(
      `${file}: cannot be read (${error.code ?? error.message}). Give a file with one id a line.`,
    );
  });
  return new Set(
    text
      .split(/\r?\n/u)
      .map((line) => line.replace(/^\uFEFF/u, "").trim())
      .filter((line) => line !== ""),
  );
}

function condition(text: string, before: Shape = {}): Shape {
  const [name = "", value = ""] = text.split(/=(.*)/su);
  const read = CONDITIONS[name];
  if (read === undefined)
    throw new InvalidArgumentError(`It must begin with ${Object.keys(CONDITIONS).join("=, ")}=.`);
  return { ...before, ...read(value) };
}

const CONDITIONS: Readonly<Record<string, (value: string) => Shape>> = {
  kind: (value) => ({ kinds: new Set(value.split(",").map(asKind)) }),
  community: (value) => ({ communities: new Set(value.split(",").map(asCommunity)) }),
  year: (value) => ({ years: yearsOf(value) }),
};

function asKind(text: string): Kind {
  const kind = KIND_NAMES.find((name) => name === text);
  if (kind === undefined) throw new InvalidArgumentError(`A kind is one of ${KIND_NAMES.join(", ")}.`);
  return kind;
}

function asCommunity(text: string): number {
  if (!/^\d{1,9}$/u.test(text))
    throw new InvalidArgumentError("A community is a number from 0, as report.json has it.");
  return Number(text);
}
