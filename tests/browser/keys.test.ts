import { describe, expect, it } from "vitest";
import { placeOf, places } from "./places.ts";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: true });

describe("keys", () => {
  it("show the help with every shortcut, and Esc closes it", async () => {
    const { page } = open;
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys and pointer" });
    await dialog.waitFor();
    const keys = await dialog.locator("dd").allTextContents();
    expect(keys).toEqual(expect.arrayContaining(["/", "jk", "Esc", "CtrlZ", "CtrlShiftZ", "+", "−", "←↑↓→"]));
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  });

  it("zoom by two about the middle, and back to the whole", async () => {
    const { page } = open;
    // both stay in view when everything is twice as far from the middle
    const inner = [...(await places(page))]
      .filter(([, { x, y }]) => Math.abs(x - 683) < 300 && Math.abs(y - 384) < 160)
      .toSorted(([, { x }], [, other]) => x - other.x);
    const [left, right] = [inner[0], inner.at(-1)];
    if (left === undefined || right === undefined) throw new Error("no node is near the middle");
    const [[first, one], [last, two]] = [left, right];
    expect(two.x - one.x).toBeGreaterThan(100);
    await page.keyboard.press("+");
    await page.waitForTimeout(500);
    const [nearOne, nearTwo] = [await placeOf(page, first), await placeOf(page, last)];
    expect((nearOne.x - nearTwo.x) / (one.x - two.x)).toBeCloseTo(2, 1);
    await page.keyboard.press("-");
    await page.waitForTimeout(500);
    expect((await placeOf(page, first)).x).toBeCloseTo(one.x, 0);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.waitForTimeout(500);
    await page.keyboard.press("0");
    await page.waitForTimeout(700);
    expect((await placeOf(page, first)).x).toBeCloseTo(one.x, 0);
  });

  it("bring back the whole with what was moved far outside", async () => {
    const { page } = open;
    const { x, y } = await placeOf(page, "TrackML");
    // a tenth as large, a short drag leads far away
    for (const key of ["-", "-", "-"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(400);
    }
    const from = await placeOf(page, "TrackML");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(1200, 600, { steps: 6 });
    await page.mouse.up();
    await page.mouse.move(683, 60);
    await page.keyboard.press("Escape");
    await page.keyboard.press("0");
    await page.waitForTimeout(800);
    const shown = await places(page);
    const moved = shown.get("TrackML");
    expect(moved).toBeDefined();
    expect(Math.hypot((moved?.x ?? x) - x, (moved?.y ?? y) - y)).toBeGreaterThan(100);
    for (const spot of shown.values()) {
      expect(spot.x).toBeGreaterThan(0);
      expect(spot.x).toBeLessThan(1366);
      expect(spot.y).toBeLessThan(768);
    }
  });

  it("go by Tab from the search over the legend to the toolbar, and show where they are", async () => {
    const { page } = open;
    const regions: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      const { region, outline } = await page.evaluate(() => {
        const focused = document.activeElement;
        const host = focused?.closest("[class^=region-]")?.className ?? "none";
        return { region: host, outline: focused === null ? "" : getComputedStyle(focused).outlineStyle };
      });
      if (region === "none") break;
      expect(outline).not.toBe("none");
      if (regions.at(-1) !== region) regions.push(region);
    }
    expect(regions).toEqual(["region-top", "region-left", "region-corner"]);
  });

  it("move the view with arrows", async () => {
    const { page } = open;
    const before = await placeOf(page, "TrackML");
    await page.locator("h1").click();
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(400);
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(400);
    const after = await placeOf(page, "TrackML");
    expect(after.x - before.x).toBeCloseTo(-80, 0);
    expect(after.y - before.y).toBeCloseTo(-80, 0);
  });

  it("go through what was found with j and k", async () => {
    const { page } = open;
    const box = page.locator("input[type=search]");
    await box.fill("jet");
    const names = await page.locator("[role=option] .hit-name").allTextContents();
    await box.blur();
    const headings: (string | null)[] = [];
    for (const key of ["j", "j", "k"]) {
      await page.keyboard.press(key);
      headings.push(await page.locator(".details h2").textContent());
    }
    expect(headings).toEqual([names[0], names[1], names[0]]);
  });

  it("are letters in the search box, and leave copying alone", async () => {
    const { page } = open;
    const box = page.locator("input[type=search]");
    await page.keyboard.press("/");
    await page.keyboard.type("a?/jk0+-t");
    expect(await box.inputValue()).toBe("a?/jk0+-t");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await page.locator(".dock").count()).toBe(0);
    const isTaken = await page.evaluate(() => {
      const event = new KeyboardEvent("keydown", {
        key: "c",
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect(isTaken).toBe(false);
  });

  it("close the open card first, and clear the selection then", async () => {
    const { page } = open;
    await open.at("#tool:redvid");
    await page.getByRole("button", { name: "Appearance" }).click();
    await page.keyboard.press("Escape");
    expect(await page.locator(".menu-card").count()).toBe(0);
    expect(await page.locator(".details h2").textContent()).toBe("REDVID");
    await page.keyboard.press("Escape");
    expect(await page.locator(".details").count()).toBe(0);
  });

  it("say to a screen reader what is selected", async () => {
    await open.at("#tool:redvid,dataset:trackml&hide=dataset");
    expect(await open.page.getByRole("status", { name: "Selected" }).textContent()).toBe(
      "2 nodes selected, 1 hidden by filters",
    );
  });
});

describe("the full screen", () => {
  it("is entered and left by a button", async () => {
    const { page } = open;
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.getByRole("button", { name: "Full screen" }).click();
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.getByRole("button", { name: "Full screen" }).click();
    await page.waitForFunction(() => document.fullscreenElement === null);
    expect(await isFull()).toBe(false);
  });
});
