import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseAst } from "vite";

const ROOT = resolve(import.meta.dirname, "../..");

/** A regular expression of the program, and the file in which it is written. */
export interface Written {
  readonly file: string;
  readonly expression: RegExp;
}

/** All that are written as literals in files of TypeScript below a folder. */
export function literalsIn(folder: string): readonly Written[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .toSorted()
    .flatMap((name) => {
      const file = join(folder, name);
      const lang = name.endsWith("x") ? "tsx" : "ts";
      const found: Written[] = [];
      visit(parseAst(readFileSync(join(ROOT, file), "utf8"), { lang }), (pattern, flags) =>
        found.push({ file, expression: new RegExp(pattern, flags) }),
      );
      return found;
    });
}

/** All that a piece of work of ours puts together from texts while it runs; packages answer for themselves. */
export async function builtDuring(work: () => Promise<unknown>): Promise<readonly RegExp[]> {
  const Plain = globalThis.RegExp;
  const found: RegExp[] = [];
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args, made) {
      const expression: RegExp = Reflect.construct(target, args, made);
      const caller = new Error().stack?.split("\n")[2] ?? "";
      if (!caller.includes("node_modules")) found.push(expression);
      return expression;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

function visit(node: unknown, see: (pattern: string, flags: string) => void): void {
  if (typeof node !== "object" || node === null) return;
  if ("regex" in node && isRegex(node.regex)) see(node.regex.pattern, node.regex.flags);
  for (const child of Object.values(node)) visit(child, see);
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === "object" && value !== null && "pattern" in value && "flags" in value;
}
