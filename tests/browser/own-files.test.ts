import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { showAlone } from "./give-files.ts";
import { SHOWN } from "./demonstration.ts";
import { placeOf } from "./places.ts";
import { sharedPage } from "./shared-page.ts";

const SEEDS = join(resolve(import.meta.dirname, "../.."), "data/corpus/002_22deedae7bea953e.txt");

const open = sharedPage({ isFresh: false });

/** How many papers the legend counts. */
function papers() {
  return open.page.locator(".legend li", { hasText: "Papers" }).locator(".count").textContent();
}

function note() {
  return open.page.locator(".own-files");
}

async function reload(): Promise<void> {
  await open.page.reload();
  await open.page.locator(".legend").waitFor();
  await open.page.waitForTimeout(300);
}

/** Gives a file and waits until it is shown. */
async function give(): Promise<void> {
  await showAlone(open.page, SEEDS);
  await open.page.locator(".notice strong", { hasText: "6 records" }).waitFor();
}

describe("the reader's own files", () => {
  it("are there after a reload, with nodes where they were put and with the selection", async () => {
    const { page } = open;
    await give();
    await note().filter({ hasText: "kept here" }).waitFor();
    await page.getByRole("button", { name: "Close the report" }).click();
    const name = await page.locator(".legend li .row-name").nth(7).textContent();
    const thing = name?.split(" · ")[0] ?? "";
    const from = await placeOf(page, thing);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 5 });
    await page.mouse.up();
    const put = await placeOf(page, thing);
    expect(Math.hypot(put.x - from.x - 60, put.y - from.y - 40)).toBeLessThan(2);
    await reload();
    expect(await papers()).toBe("6");
    expect(await note().textContent()).toContain("Your files, kept here");
    const there = await placeOf(page, thing);
    expect(Math.hypot(there.x - put.x, there.y - put.y)).toBeLessThan(2);
    await page.mouse.click(there.x, there.y);
    await page.locator(".details h2", { hasText: thing }).waitFor();
    await reload();
    expect(await page.locator(".details h2").textContent()).toBe(thing);
  });

  it("take others in when the reader says so, and stay where they are", async () => {
    const { page } = open;
    const thing = "MNIST";
    await page.keyboard.press("Escape");
    await page.keyboard.press("0");
    await page.waitForTimeout(800);
    const before = await placeOf(page, thing);
    await page.locator("input[type=file]").setInputFiles({
      name: "more.jsonl",
      mimeType: "application/jsonl",
      buffer: Buffer.from('{"title": "One more", "abstract": "We train on the MNIST dataset."}\n'),
    });
    await page.getByRole("button", { name: "Add to this graph" }).click();
    await page.locator(".notice strong", { hasText: "7 records = 7 papers" }).waitFor();
    await page.getByRole("button", { name: "Close the report" }).click();
    await page.keyboard.press("0");
    await page.waitForTimeout(800);
    const after = await placeOf(page, thing);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(60);
    await note().filter({ hasText: "kept here" }).waitFor();
    await reload();
    expect(await papers()).toBe("7");
    await showAlone(page, SEEDS);
    await page.locator(".notice strong", { hasText: "6 records" }).waitFor();
  });

  it("are forgotten only after a question", async () => {
    const { page } = open;
    await note().getByRole("button", { name: "Forget" }).click();
    const dialog = page.getByRole("dialog", { name: "Forget everything?" });
    await dialog.getByRole("button", { name: "Keep them" }).click();
    await dialog.waitFor({ state: "detached" });
    await reload();
    expect(await papers()).toBe("6");
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("forget");
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: "Forget everything" }).click();
    await page.locator(".legend [role=status]", { hasText: `${SHOWN.nodes} nodes` }).waitFor();
    expect(await note().count()).toBe(0);
    await reload();
    expect(await papers()).toBe(String(SHOWN.papers));
  });

  it("never hide another graph that the page is served with later", async () => {
    const { page } = open;
    await give();
    await note().filter({ hasText: "kept here" }).waitFor();
    await page.route("**/graph/graph.json", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()}\n` });
    });
    await reload();
    expect(await papers()).toBe(String(SHOWN.papers));
    await page.unroute("**/graph/graph.json");
    await reload();
    expect(await papers()).toBe("6");
  });
});
