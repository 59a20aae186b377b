import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { placeOf } from "./places.ts";
import { sharedPage } from "./shared-page.ts";

/** An empty place of the drawing. */
const EMPTY = { x: 320, y: 640 };

const open = sharedPage({ isFresh: true });

describe("the camera", () => {
  it("zooms about the pointer with the wheel", async () => {
    const { page } = open;
    const before = await placeOf(page, "CMS");
    await page.mouse.move(before.x, before.y);
    await page.mouse.wheel(0, -300);
    await page.waitForTimeout(600);
    await page.mouse.move(EMPTY.x, EMPTY.y);
    const [after, other] = [await placeOf(page, "CMS"), await placeOf(page, "AMS-02")];
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3);
    await page.keyboard.press("0");
    await page.waitForTimeout(700);
    const rest = await placeOf(page, "AMS-02");
    expect(Math.abs(other.x - after.x)).toBeGreaterThan(1.3 * Math.abs(rest.x - before.x));
  });

  it("pans by a drag of the ground", async () => {
    const { page } = open;
    const before = await placeOf(page, "CMS");
    await page.mouse.move(EMPTY.x, EMPTY.y);
    await page.mouse.down();
    await page.mouse.move(EMPTY.x + 30, EMPTY.y - 60, { steps: 6 });
    await page.waitForTimeout(200); // at rest, so that nothing glides on
    await page.mouse.up();
    const after = await placeOf(page, "CMS");
    expect(after.x - before.x).toBeCloseTo(30, -0.5);
    expect(after.y - before.y).toBeCloseTo(-60, -0.5);
  });

  it("stays where it is on a double click", async () => {
    const { page } = open;
    const before = await placeOf(page, "CMS");
    await page.mouse.dblclick(EMPTY.x, EMPTY.y);
    await page.waitForTimeout(400);
    const after = await placeOf(page, "CMS");
    expect([after.x, after.y]).toEqual([before.x, before.y]);
  });

  it("keeps the middle when the window changes its size", async () => {
    const { page } = open;
    const middle = () =>
      page.locator(".stage").evaluate((stage) => {
        const { left, top, width, height } = stage.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
    const near = async () => {
      const [spot, center] = [await placeOf(page, "AMS-02"), await middle()];
      return Math.hypot(spot.x - center.x, spot.y - center.y);
    };
    const before = await near();
    await page.setViewportSize({ width: 1100, height: 700 });
    await page.waitForTimeout(300);
    expect(await near()).toBeLessThan(before + 20);
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it("zooms and pans with two fingers", async () => {
    const { page } = open;
    const [one, two] = [await placeOf(page, "CMS"), await placeOf(page, "AMS-02")];
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", reach: number) =>
      client.send("Input.dispatchTouchEvent", {
        type,
        touchPoints:
          type === "touchEnd" ? [] : [-1, 1].map((side) => ({ x: 816 + side * reach, y: 420, id: side + 1 })),
      });
    await touch("touchStart", 40);
    for (const reach of [50, 60, 70, 80]) await touch("touchMove", reach);
    await page.waitForTimeout(200);
    await touch("touchEnd", 80);
    await page.waitForTimeout(300);
    const [nearOne, nearTwo] = [await placeOf(page, "CMS"), await placeOf(page, "AMS-02")];
    expect((nearOne.x - nearTwo.x) / (one.x - two.x)).toBeGreaterThan(1.5);
  });

  it("jumps instead of gliding for readers who want no motion", async () => {
    const { page } = open;
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open.at("");
    const [one, two] = [await placeOf(page, "CMS"), await placeOf(page, "AMS-02")];
    await page.keyboard.press("+");
    const [nearOne, nearTwo] = [await placeOf(page, "CMS"), await placeOf(page, "AMS-02")];
    expect((nearOne.x - nearTwo.x) / (one.x - two.x)).toBeCloseTo(2, 1);
    // the region of its community jumps with a node
    expect(await isTinted(page, nearTwo)).toBe(true);
    await page.emulateMedia({ reducedMotion: "no-preference" });
  });
});

describe("the pointer over a node", () => {
  it("brings out the node and its neighbours, and leaves all as it was", async () => {
    const { page } = open;
    const { x, y } = await placeOf(page, "REDVID");
    const seen = () => page.locator(".stage").screenshot();
    const isAs = (other: Buffer) => expect.poll(async () => (await seen()).equals(other), { timeout: 5000 });
    await page.mouse.move(EMPTY.x, EMPTY.y);
    let before = await seen();
    // until all is drawn
    await expect
      .poll(async () => {
        const last = before;
        before = await seen();
        return before.equals(last);
      })
      .toBe(true);
    await page.mouse.move(x, y);
    await isAs(before).toBe(false);
    await page.mouse.move(EMPTY.x, EMPTY.y);
    await isAs(before).toBe(true);
  });
});

describe("the search", () => {
  it("marks what was found by kind, says when there is nothing, and adds all of it to the selection", async () => {
    const { page } = open;
    const box = page.locator("input[type=search]");
    await box.fill("jet");
    const groups = page.locator("#search-results [role=group]");
    expect(await groups.count()).toBeGreaterThan(1);
    expect(await groups.first().locator("mark").first().textContent()).toBe("jet");
    const all = page.getByRole("button", { name: /^Add all \d+ to the selection/u });
    const count = /\d+/u.exec((await all.textContent()) ?? "")?.[0];
    await all.click();
    expect(await page.locator(".details h2").textContent()).toBe(`${count} nodes`);
    await box.fill("qqqqq");
    expect(await page.locator(".nothing").textContent()).toBe("Nothing is called “qqqqq”.");
  });
});

/** The region of a community lies below a point of the page. */
async function isTinted(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<boolean> {
  return page.locator("canvas.sigma-communities").evaluate(
    (canvas, at) => {
      const { left, top } = canvas.getBoundingClientRect();
      const context = canvas instanceof HTMLCanvasElement ? canvas.getContext("2d") : null;
      return (context?.getImageData(at.x - left, at.y - top, 1, 1).data[3] ?? 0) > 0;
    },
    { x, y },
  );
}
