import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { showAlone } from "./give-files.ts";
import { again, openPage, type OpenPage } from "./browser.ts";
import { SHOWN } from "./demonstration.ts";
import { placeOf } from "./places.ts";

const PAPER = {
  name: "one.txt",
  mimeType: "text/plain",
  buffer: Buffer.from("Abstract: We release the ToyJets dataset and train ParticleNet on it.\n"),
};
const WORKER = "**/build.worker*";

let open: OpenPage;
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "paperloom-usable-"));
  open = await openPage();
});

afterAll(async () => {
  await open.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  const { page, address } = open;
  await page.goto("about:blank");
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "all" });
  await again(open);
});

afterEach(() => {
  expect(open.wrong.splice(0)).toEqual([]);
});

describe("the page stays usable", () => {
  it("when the graphics card loses the map: it is drawn anew where it was", async () => {
    const { page } = open;
    await page.keyboard.press("+");
    await page.waitForTimeout(600);
    const name = await nodeInView(page);
    const spot = await placeOf(page, name);
    const around = { x: spot.x - 12, y: spot.y - 12, width: 24, height: 24 };
    const before = await page.screenshot({ clip: around });
    await page.evaluate(loseContexts);
    await page.locator(".no-drawing", { hasText: "has lost the map" }).waitFor();
    expect((await page.screenshot({ clip: around })).equals(before)).toBe(false);
    await page.getByRole("button", { name: "Show the table" }).click();
    await page.getByRole("table").waitFor();
    await page.getByRole("button", { name: "Close the table" }).click();
    await page.evaluate(() => contextsLost.forEach((extension) => extension.restoreContext()));
    await page.locator(".no-drawing").waitFor({ state: "detached" });
    await expect.poll(async () => (await page.screenshot({ clip: around })).equals(before)).toBe(true);
    await page.mouse.click(spot.x, spot.y);
    await page.locator(".details h2", { hasText: name }).waitFor();
  });

  it("without WebGL: it says so, and the table has everything", async () => {
    const blind = await openPage({ flags: ["--disable-3d-apis"], shows: ".no-drawing" });
    try {
      const { page } = blind;
      expect(await page.locator(".no-drawing").textContent()).toContain("This browser has no WebGL");
      await page.getByRole("button", { name: "Show the table" }).click();
      expect(await page.getByRole("table").getAttribute("aria-rowcount")).toBe(String(SHOWN.nodes + 1));
      await search(page, "jetclass");
      await page.locator(".details mark", { hasText: "JetClass" }).first().waitFor();
      await page.getByRole("button", { name: "Zoom in" }).click();
      await showAlone(page, PAPER);
      await page.locator(".own-files").waitFor();
      expect(blind.wrong).toEqual([]);
    } finally {
      await blind.close();
    }
  });

  it("when the browser's store is full: own files are shown, and said to be gone after a reload", async () => {
    const { page, address } = open;
    const session = await page.context().newCDPSession(page);
    const origin = new URL(address).origin;
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1000 });
    await page.evaluate(() => {
      for (let size = 1 << 22; size > 0; size >>= 1)
        try {
          for (let at = 0; ; at += 1) localStorage.setItem(`${size}-${at}`, "x".repeat(size));
        } catch {
          // as much as there is room for
        }
    });
    try {
      await showAlone(page, PAPER);
      await page.locator(".own-files", { hasText: "Your files, gone after a reload" }).waitFor();
      await page.getByRole("button", { name: "Dark theme" }).click();
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    } finally {
      await session.send("Storage.overrideQuotaForOrigin", { origin });
      await page.evaluate(() => localStorage.clear());
    }
  });

  it("when the browser's store never answers", async () => {
    const stuck = await openPage({
      async before(page) {
        await page.addInitScript(() => {
          IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
        });
      },
    });
    try {
      await search(stuck.page, "jetclass");
      await stuck.page.locator(".details mark").first().waitFor();
      expect(stuck.wrong).toEqual([]);
    } finally {
      await stuck.close();
    }
  });

  it("when what it kept is damaged: it says so, and shows what it is served with", async () => {
    const { page } = open;
    await showAlone(page, PAPER);
    await page.locator(".own-files", { hasText: "kept here" }).waitFor();
    await page.evaluate(damageKept);
    await again(open);
    await page.locator(".notice strong", { hasText: "cannot be shown any more" }).waitFor();
    expect(await papers(page)).toBe(String(SHOWN.papers));
    expect(await page.locator(".own-files").count()).toBe(0);
  });

  it("when the reader of files cannot be loaded, or breaks down: the graph stays, the next try works", async () => {
    const { page } = open;
    await page.route(WORKER, (route) => route.abort());
    await showAlone(page, PAPER);
    await page
      .locator(".notice strong", { hasText: "could not be read: their reader could not be loaded" })
      .waitFor();
    await page.unroute(WORKER);
    await page.route(WORKER, (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: "setTimeout(() => { throw new Error('boom') })",
      }),
    );
    await showAlone(page, PAPER);
    await page.locator(".notice strong", { hasText: "the work broke down (Uncaught Error: boom)" }).waitFor();
    await page.unroute(WORKER);
    expect(await papers(page)).toBe(String(SHOWN.papers));
    await showAlone(page, PAPER);
    await page.locator(".own-files").waitFor();
  });

  it("when the reader of files is silent: it can be stopped, and the graph stays", async () => {
    const { page } = open;
    await page.route(WORKER, (route) =>
      route.fulfill({ contentType: "text/javascript", body: "onmessage = () => undefined" }),
    );
    await showAlone(page, PAPER);
    await page.getByRole("button", { name: "Stop" }).click();
    await page.locator(".notice strong", { hasText: "Stopped." }).waitFor();
    await page.unroute(WORKER);
    expect(await papers(page)).toBe(String(SHOWN.papers));
    await showAlone(page, PAPER);
    await page.locator(".own-files").waitFor();
  });

  it("when a file is gone before it is read: the others are shown, and it is named", async () => {
    const { page } = open;
    const files = ["gone.txt", "there.txt"].map((name) => join(folder, name));
    for (const file of files) writeFileSync(file, PAPER.buffer);
    await page.evaluate(() =>
      addEventListener("change", (event) => event.stopImmediatePropagation(), { capture: true, once: true }),
    );
    await showAlone(page, files);
    rmSync(files[0] ?? "");
    await page.locator("input[type=file]").dispatchEvent("change");
    await page.locator(".problems", { hasText: "gone.txt" }).waitFor();
    expect(await papers(page)).toBe("1");
  });

  it("while 30 MB are read: it answers at once, and reading can be stopped", async () => {
    const { page } = open;
    const file = join(folder, "large.bib");
    writeFileSync(file, Array.from({ length: 32_000 }, (_, number) => largeEntry(number)).join(""));
    await page.evaluate(watchFrames);
    await showAlone(page, file);
    await page.locator(".notice progress").waitFor();
    await search(page, "jetclass");
    await page.locator(".details mark", { hasText: "JetClass" }).first().waitFor();
    await page.waitForTimeout(2000);
    const longest = await page.evaluate(() => longestFrame());
    await page.getByRole("button", { name: "Stop" }).click();
    await page.locator(".notice strong", { hasText: "Stopped." }).waitFor();
    expect(longest).toBeLessThan(1500);
    expect(await papers(page)).toBe(String(SHOWN.papers));
  });

  it("when 30 MB hold no paper: it says so", async () => {
    const { page } = open;
    const file = join(folder, "prose.txt");
    writeFileSync(file, "Here is a line of prose that nobody wrote.\n".repeat(700_000));
    await showAlone(page, file);
    await page.locator(".notice strong", { hasText: "No paper was found in these files." }).waitFor();
    expect(await papers(page)).toBe(String(SHOWN.papers));
  });

  it("without a network: all but reading new files, which says why, and works again with it", async () => {
    const { page } = open;
    await page.context().setOffline(true);
    try {
      await search(page, "jetclass");
      await page.locator(".details mark", { hasText: "JetClass" }).first().waitFor();
      await page.getByRole("button", { name: "Table", exact: true }).click();
      await page.getByRole("table").waitFor();
      await page.getByRole("button", { name: "Download", exact: true }).click();
      const waiting = page.waitForEvent("download");
      await page.getByRole("button", { name: "Everything (JSON)", exact: true }).click();
      expect(await (await waiting).failure()).toBeNull();
      await showAlone(page, PAPER);
      await page.locator(".notice strong", { hasText: "their reader could not be loaded" }).waitFor();
    } finally {
      await page.context().setOffline(false);
    }
    await showAlone(page, PAPER);
    await page.locator(".own-files").waitFor();
    expect(open.wrong.splice(0).join("\n")).toMatch(/ERR_INTERNET_DISCONNECTED/u);
  });
});

declare global {
  /** what these tests leave in the page for their next step */
  var contextsLost: WEBGL_lose_context[];
  var longestFrame: () => number;
}

/** Takes the memory of the graphics card away from all layers of the drawing. Runs in the page. */
function loseContexts(): void {
  globalThis.contextsLost = Array.from(document.querySelectorAll<HTMLCanvasElement>(".stage canvas")).flatMap(
    (canvas) => canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context") ?? [],
  );
  for (const extension of contextsLost) extension.loseContext();
}

/** Measures from now on the longest time in milliseconds that the page drew nothing. Runs in the page. */
function watchFrames(): void {
  let [last, longest] = [performance.now(), 0];
  globalThis.longestFrame = () => longest;
  const tick = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

/** Puts another text in the place of the kept graph. Runs in the page. */
function damageKept(): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.open("paperloom");
    request.addEventListener("error", () => fail(request.error));
    request.addEventListener("success", () => {
      const keys = request.result.transaction("own-files", "readwrite").objectStore("own-files");
      const work = keys.get("work");
      work.addEventListener("success", () => {
        const put = keys.put({ ...work.result, graph: '{"format":"paperloom-graph","version":1}' }, "work");
        put.addEventListener("success", () => done());
      });
    });
  });
}

function largeEntry(number: number): string {
  const abstract = `We train ParticleNet on the ToyJets${number % 50} dataset. ${"It has many words. ".repeat(40)}`;
  return `@article{key${number}, title = {On jets of kind ${number}}, author = {Lee, Ann},\n  abstract = {${abstract}}}\n\n`;
}

function papers(page: Page): Promise<string | null> {
  return page.locator(".legend li", { hasText: "Papers" }).locator(".count").textContent();
}

async function search(page: Page, text: string): Promise<void> {
  await page.locator("input[type=search]").fill(text);
  await page.getByRole("option").first().click();
}

/** A name of one dataset that stands clear of the rim of the page. */
async function nodeInView(page: Page): Promise<string> {
  await search(page, "jetclass");
  await page.locator(".details h2", { hasText: "JetClass" }).waitFor();
  await page.waitForTimeout(600);
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.locator(".details").waitFor({ state: "detached" });
  return "JetClass";
}
