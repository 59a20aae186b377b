import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPage, type OpenPage } from "./browser.ts";
import { SHOWN } from "./demonstration.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PROGRAM = join(ROOT, "dist/command/paperloom.js");
const GRAPH = join(ROOT, "dist/page/graph");

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "paperloom-saved-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the page in one file, opened from a disk without network", () => {
  it("finds a node, opens its sentences, and asks nobody for anything", () =>
    visiting(exported("whole.html"), async ({ page }) => {
      expect(await shownIn(page)).toBe(`${SHOWN.nodes} nodes, ${SHOWN.edges} edges`);
      await page.locator("input[type=search]").fill("jetclass");
      await page.getByRole("option").first().click();
      await page.locator(".details h2", { hasText: "JetClass" }).waitFor();
      expect(await page.locator(".details .sentence").first().textContent()).toContain(
        "from the simulated JetClass dataset.",
      );
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe("#dataset:jetclass");
    }));

  it("follows a link and goes back, filters, shows the table, and looks as the page does", () =>
    visiting(`${exported("views.html")}#dataset:jetclass`, async ({ page }) => {
      await page.locator(".details h2", { hasText: "JetClass" }).waitFor();
      await page.locator("input[type=search]").fill("aspenopenjets");
      await page.getByRole("option").first().click();
      await page.locator(".details h2", { hasText: "AspenOpenJets" }).waitFor();
      await page.goBack();
      await page.locator(".details h2", { hasText: "JetClass" }).waitFor();
      await page.locator(".legend button", { hasText: "Concepts" }).click();
      expect(await shownIn(page)).toMatch(/^\d+ of \d+ nodes, \d+ of \d+ edges$/u);
      await page.keyboard.press("t");
      await page.locator(".dock tbody tr").first().waitFor();
      await page.getByRole("button", { name: "Dark theme" }).click();
      expect(await page.evaluate(() => document.fonts.check("16px 'Inter Variable'"))).toBe(true);
    }));

  it("saves what the page saves, itself included", () =>
    visiting(exported("first.html"), async ({ page }) => {
      const whole = spawnSync(process.execPath, [PROGRAM, "export", GRAPH, "--to", "json"]);
      expect(await saved(page, "Everything (JSON)")).toBe(whole.stdout.toString("utf8"));
      const again = join(folder, "again.html");
      writeFileSync(again, await saved(page, "Page to explore (HTML)"));
      await visiting(pathToFileURL(again).href, async (copy) =>
        expect(await shownIn(copy.page)).toBe(`${SHOWN.nodes} nodes, ${SHOWN.edges} edges`),
      );
    }));

  it("holds a part of the graph, with the communities that are in it", () =>
    visiting(exported("part.html", "--only", "community=1"), async ({ page }) => {
      const nodes = Number(/^\d+/u.exec((await shownIn(page)) ?? "")?.[0]);
      expect(nodes).toBeGreaterThan(5);
      expect(nodes).toBeLessThan(SHOWN.nodes / 2);
      const rows = await page.locator(".legend ul").nth(1).locator("li").allTextContents();
      expect(rows).toHaveLength(1);
      expect(rows[0]).toContain(String(nodes));
    }));

  it("reads no files, and says so where one is dropped", () =>
    visiting(exported("drop.html"), async ({ page }) => {
      expect(await page.locator("input[type=file]").count()).toBe(0);
      const carried = await page.evaluateHandle(() => {
        const data = new DataTransfer();
        data.items.add(new File(["text"], "dropped.txt", { type: "text/plain" }));
        return data;
      });
      await page.dispatchEvent(".stage", "drop", { dataTransfer: carried });
      await page.getByText("This page was saved with one graph and reads no files.").waitFor();
    }));

  it("says in words that a graph is damaged, or that there is none", async () => {
    const template = join(ROOT, "dist/page/saved-page.html");
    const shows = ".failure";
    await visiting(
      pathToFileURL(template).href,
      ({ page }) => failure(page, "there is none in this file"),
      shows,
    );
    const damaged = join(folder, "damaged.html");
    exported("damaged.html");
    writeFileSync(damaged, readFileSync(damaged, "utf8").replace('"kind":"dataset"', '"kind":"planet"'));
    await visiting(
      pathToFileURL(damaged).href,
      ({ page }) => failure(page, "the graph is damaged: nodes"),
      shows,
    );
  });
});

it("the page saves the very file that the command line writes", async () => {
  const open = await openPage();
  try {
    const text = await saved(open.page, "Page to explore (HTML)");
    exported("command.html");
    expect(text).toBe(readFileSync(join(folder, "command.html"), "utf8"));
    expect(open.wrong).toEqual([]);
  } finally {
    await open.close();
  }
});

/** Writes the graph of the demonstration as a page. Gives its address. */
function exported(name: string, ...options: string[]): string {
  const file = join(folder, name);
  const run = spawnSync(process.execPath, [PROGRAM, "export", GRAPH, "--to", "html", "-o", file, ...options]);
  expect(String(run.stderr)).toBe("");
  return pathToFileURL(file).href;
}

/** Opens a file without network; whatever the page asks for, and whatever its policy stops, fails the test. */
async function visiting(
  address: string,
  visit: (open: OpenPage) => Promise<void>,
  shows = ".stage canvas",
): Promise<void> {
  const violations: string[] = [];
  const open = await openPage({
    at: address,
    shows,
    async before(page) {
      await page.context().setOffline(true);
      await page.exposeFunction("violated", (directive: string) => violations.push(directive));
      await page.addInitScript(
        'addEventListener("securitypolicyviolation", (event) => violated(event.violatedDirective));',
      );
    },
  });
  try {
    await visit(open);
    expect([...open.wrong, ...violations]).toEqual([]);
  } finally {
    await open.close();
  }
}

function shownIn(page: Page): Promise<string | null> {
  return page.locator(".legend [role=status]").textContent();
}

async function failure(page: Page, sentence: string): Promise<void> {
  expect(await page.locator(".failure").textContent()).toContain(sentence);
}

/** What the page saves in a format. */
async function saved(page: Page, label: string): Promise<string> {
  await page.getByRole("button", { name: "Download", exact: true }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: label }).click();
  const text = readFileSync(await (await waiting).path(), "utf8");
  await page.keyboard.press("Escape");
  return text;
}
