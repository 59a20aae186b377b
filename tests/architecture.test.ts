import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** The parts in the order in which data flows: a file imports from its own part or from those before it. */
const ORDER = [
  "src/model",
  "src/text",
  "src/readers",
  "src/records",
  "src/vocabulary",
  "src/extraction",
  "src/graph",
  "src/ledger",
  "src/analysis",
  "src/saved",
  "src/exporters",
  "src/importers",
  "src/read-papers.ts",
  "src/pipeline.ts",
  "src/index.ts",
  "src/node",
  "web/worker",
  "web/state",
  "web/stage",
  "web/panels",
  "web/show-graph.tsx",
  "web/saved-page.tsx",
  "web/main.tsx",
];

/** Packages with one home. */
const HOMES: readonly (readonly [packageName: RegExp, home: RegExp])[] = [
  [/^@?sigma(?:\/|$)/u, /^web\/stage\//u],
  [/^compromise/u, /^src\/text\//u],
  [/^node:/u, /^src\/node\//u],
  [/^commander/u, /^src\/node\//u],
  [/^hyparquet/u, /^src\/exporters\/parquet-table\.ts$/u],
  [/^fflate/u, /^src\/exporters\/zipped\.ts$/u],
  [/^(?:preact|@preact\/signals)/u, /^web\//u],
];

const files = ["src", "web"].flatMap(sourceFiles);
const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));

describe("imports", () => {
  it("flow one way", () => {
    const wrong = imports.filter(
      ({ file, target }) => target.startsWith(".") && rank(file) < rank(pathOf(file, target)),
    );
    expect(wrong).toEqual([]);
  });

  it("of data files come from the vocabulary alone", () => {
    const wrong = imports.filter(
      ({ file, target }) => /(?:^|\/)data\//u.test(target) && !file.startsWith("src/vocabulary/"),
    );
    expect(wrong).toEqual([]);
  });

  it.each(HOMES)("of %s stay in %s", (packageName, home) => {
    expect(imports.filter(({ file, target }) => packageName.test(target) && !home.test(file))).toEqual([]);
  });

  it("of the page never come from the core", () => {
    expect(
      imports.filter(
        ({ file, target }) => file.startsWith("src/") && pathOf(file, target).startsWith("web/"),
      ),
    ).toEqual([]);
  });

  it("bring no writer of folders into the page, which loads them in a worker when one is asked for", () => {
    const reached = new Set(["web/main.tsx"]);
    for (const file of reached)
      for (const one of imports) if (one.file === file) reached.add(pathOf(file, one.target));
    expect(reached).toContain("src/exporters/index.ts");
    expect(reached).not.toContain("src/exporters/folder-exporters.ts");
    expect(reached).not.toContain("src/exporters/parquet.ts");
    expect(reached).not.toContain("src/exporters/zipped.ts");
  });

  it("are found at all, and every file has its place in the order", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(files.filter((file) => rank(file) < 0)).toEqual([]);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name).replaceAll("\\", "/"));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return Array.from(
    text.matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/gmu),
    (match) => match[1] ?? match[2] ?? "",
  );
}

function pathOf(file: string, target: string): string {
  return target.startsWith(".")
    ? relative(ROOT, resolve(ROOT, dirname(file), target)).replaceAll("\\", "/")
    : target;
}

/** Place in the order; -1 for what has none. Files outside src and web (data, package.json) come first. */
function rank(path: string): number {
  if (!/^(?:src|web)\//u.test(path)) return 0;
  return ORDER.findIndex((part) => path === part || path.startsWith(`${part}/`));
}
