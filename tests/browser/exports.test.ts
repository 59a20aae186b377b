import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FOLDER_FORMATS } from "../../src/exporters/folder-formats.ts";
import { FILE_FORMATS } from "../../src/exporters/index.ts";
import { readZip } from "../exporters/read-zip.ts";
import { openPage, type OpenOptions, type OpenPage } from "./browser.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PROGRAM = join(ROOT, "dist/command/paperloom.js");
const BUILT = join(ROOT, "dist/page");
/** Bytes of the first load at most, compressed, without the graph. */
const LIGHT = 300_000;

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "paperloom-folders-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("formats that are one file", () => {
  it("are written aside, and are the very bytes of the command line, one format after the other", () =>
    visiting({}, async ({ page }) => {
      for (const { id, label, extension } of FILE_FORMATS) {
        const { name, content } = await download(page, label);
        expect(name).toBe(`paperloom.${extension}`);
        expect(content.equals(writtenFile(id)), id).toBe(true);
        expect(await page.locator(".notice").count()).toBe(0);
      }
      expect(await loaded(page)).toContainEqual(expect.stringMatching(/^assets\/export\.worker-/u));
    }));

  it("can be stopped while they are written", () =>
    visiting({}, async ({ page }) => {
      // what writes them does not come, as over a slow line
      await page.route("**/export.worker*", () => undefined);
      await page.getByRole("button", { name: "Download", exact: true }).click();
      await page.getByRole("button", { name: "Gephi graph (GEXF)", exact: true }).click();
      await page.locator(".notice", { hasText: "Writing Gephi graph (GEXF) …" }).waitFor();
      await page.getByRole("button", { name: "Stop", exact: true }).click();
      await page.locator(".notice", { hasText: "could not be saved: you stopped it" }).waitFor();
    }));

  it.each(FILE_FORMATS.filter(({ id }) => ["gexf", "json"].includes(id)))(
    "are the same bytes from a page in one file: $id",
    async ({ id, label }) => {
      const file = join(folder, "alone.html");
      spawnSync(process.execPath, [PROGRAM, "export", join(BUILT, "graph"), "--to", "html", "-o", file]);
      await visiting({ at: pathToFileURL(file).href }, async ({ page }) => {
        const { content } = await download(page, label);
        expect(content.equals(writtenFile(id))).toBe(true);
      });
    },
  );
});

describe("formats that are a folder", () => {
  it("cost the first load nothing, which stays light; what writes them comes with the first of them", () =>
    visiting({}, async ({ page }) => {
      await page.evaluate(() => document.fonts.ready);
      const first = await loaded(page);
      expect(first.filter((path) => path.includes("export"))).toEqual([]);
      const sizes = first.map((path) => gzipSync(readFileSync(join(BUILT, path))).length);
      expect(sizes.length).toBeGreaterThan(3);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LIGHT);
      await saved(page, "Notes in a folder (Obsidian, Logseq)");
      const more = (await loaded(page)).filter((path) => path.endsWith(".js") && !first.includes(path));
      expect(more).toEqual([expect.stringMatching(/^assets\/export\.worker-[\w-]+\.js$/u)]);
    }));

  it.each(FOLDER_FORMATS)(
    "are saved as a zip with the very files of the command line: $id",
    ({ id, label }) =>
      visiting({}, async ({ page }) => {
        const { name, entries } = await saved(page, label);
        expect(name).toBe(`paperloom-${id}.zip`);
        expect(entries).toEqual(written(id, join(BUILT, "graph")));
        expect(await page.locator(".notice").count()).toBe(0);
      }),
  );

  it("hold what is shown, or all of it, as the other formats do", () =>
    visiting({}, async ({ page }) => {
      const label = "Notes in a folder (Obsidian, Logseq)";
      await page.locator(".legend button", { hasText: "Concepts" }).click();
      const all = written("vault", join(BUILT, "graph"));
      const shown = Number(
        /^\d+/u.exec((await page.locator(".legend [role=status]").textContent()) ?? "")?.[0],
      );
      const part = (await saved(page, label)).entries;
      // a note for each node, and their index
      expect(part.size).toBe(shown + 1);
      expect(part.size).toBeLessThan(all.size);
      expect([...part.keys()].filter((name) => !all.has(name))).toEqual([]);
      await page.getByRole("button", { name: "Download", exact: true }).click();
      await page.getByRole("checkbox", { name: "Only what is shown" }).uncheck();
      await page.keyboard.press("Escape");
      expect((await saved(page, label)).entries).toEqual(all);
    }));

  it("can be stopped while they are written, and saved then", () =>
    visiting({}, async ({ page }) => {
      const label = "Notes in a folder (Obsidian, Logseq)";
      // what writes them does not come, as over a slow line
      await page.route("**/export.worker*", () => undefined);
      await page.getByRole("button", { name: "Download", exact: true }).click();
      await page.getByRole("button", { name: label, exact: true }).click();
      await page.locator(".notice", { hasText: `Writing ${label} …` }).waitFor();
      await page.getByRole("button", { name: "Stop", exact: true }).click();
      await page.locator(".notice", { hasText: `${label} could not be saved: you stopped it` }).waitFor();
      await page.unroute("**/export.worker*");
      await page.keyboard.press("Escape");
      expect((await saved(page, label)).entries.size).toBeGreaterThan(1);
    }));

  it("are saved by a page in one file too, without network", async () => {
    const file = join(folder, "page.html");
    spawnSync(process.execPath, [PROGRAM, "export", join(BUILT, "graph"), "--to", "html", "-o", file]);
    await visiting({ at: pathToFileURL(file).href }, async ({ page }) => {
      await page.context().setOffline(true);
      const { entries } = await saved(page, "Tables for DuckDB and pandas (Parquet)");
      expect(entries).toEqual(written("parquet", join(BUILT, "graph")));
    });
  });
});

/** What the demonstration becomes with two bells and half a character in the name of JetClass. */
function damagedGraph(): string {
  const graph = join(folder, "damaged");
  cpSync(join(BUILT, "graph"), graph, { recursive: true });
  const file = join(graph, "graph.json");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace('"name":"JetClass"', String.raw`"name":"Jet\u0007\u0007Class\ud800"`));
  return graph;
}

describe("what a format cannot hold", () => {
  it.each([
    ["gexf", "Gephi graph (GEXF)"],
    ["vault", "Notes in a folder (Obsidian, Logseq)"],
  ])("is told after the download with the numbers of the command line: %s", async (id, label) => {
    const graph = damagedGraph();
    const out = join(folder, `damaged-${id}`);
    const { stderr } = spawnSync(process.execPath, [PROGRAM, "export", graph, "--to", id, "-o", out], {
      encoding: "utf8",
    });
    const said = /3 characters in .* cannot be held by/u.exec(stderr)?.[0];
    expect(said).toBe("3 characters in 1 text cannot be held by");
    await visiting({ folder: graph }, async ({ page }) => {
      await download(page, label);
      await page
        .locator(".notice p", { hasText: `${said} ${label}: control characters were left out` })
        .waitFor();
      await page.getByRole("button", { name: "Close the report" }).click();
      await download(page, "Everything (JSON)");
      // which holds all of them
      expect(await page.locator(".notice").count()).toBe(0);
    });
  });
});

/** Opens the page; whatever goes wrong in it fails the test. */
async function visiting(options: OpenOptions, visit: (open: OpenPage) => Promise<void>): Promise<void> {
  const open = await openPage(options);
  try {
    await visit(open);
    expect(open.wrong).toEqual([]);
  } finally {
    await open.close();
  }
}

/** Files of the page that were loaded, but for the graph. */
async function loaded(page: Page): Promise<string[]> {
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  const paths = ["index.html", ...addresses.map((address) => new URL(address).pathname.slice(1))];
  return [...new Set(paths)].filter((path) => !path.startsWith("graph/"));
}

/** Files of a download that is a zip, by their path in it. */
async function saved(
  page: Page,
  label: string,
): Promise<{ readonly name: string; readonly entries: ReadonlyMap<string, Buffer> }> {
  const { name, content } = await download(page, label);
  return { name, entries: new Map(readZip(content).map((entry) => [entry.name, entry.content])) };
}

async function download(
  page: Page,
  label: string,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  await page.getByRole("button", { name: "Download", exact: true }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: label, exact: true }).click();
  const file = await waiting;
  await page.keyboard.press("Escape");
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** What the command line writes of the demonstration into a file. */
function writtenFile(id: string): Buffer {
  const file = join(folder, `file-${id}`);
  spawnSync(process.execPath, [PROGRAM, "export", join(BUILT, "graph"), "--to", id, "-o", file]);
  return readFileSync(file);
}

/** What the command line writes into a folder, as the zip of the page names it. */
function written(id: string, graph: string): ReadonlyMap<string, Buffer> {
  const into = join(folder, id);
  spawnSync(process.execPath, [PROGRAM, "export", graph, "--to", id, "-o", into]);
  // but for the list by which the command line knows its own files
  const names = readdirSync(into).filter((name) => !name.startsWith("."));
  return new Map(names.map((name) => [`paperloom-${id}/${name}`, readFileSync(join(into, name))]));
}
