import { describe, expect, it } from "vitest";
import { placeOf } from "./places.ts";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: true });

function items() {
  return open.page.getByRole("menuitem");
}

describe("the menu of a node", () => {
  it("offers at a node what can be done with it: select it alone, add it, select its neighbours", async () => {
    const { page } = open;
    await open.at("#dataset:trackml");
    const { x, y } = await placeOf(page, "REDVID");
    await page.mouse.click(x, y, { button: "right" });
    await page.getByRole("menu", { name: "REDVID" }).waitFor();
    expect(await items().allTextContents()).toEqual([
      "Select only this",
      "Add to the selection",
      "Select it and its neighbours",
      "Show its neighbourhood only",
      "Find it on the map",
      "Correct it …",
      "Hide all tools",
    ]);
    await items().filter({ hasText: "Add to" }).click();
    expect(await page.locator(".details h2").textContent()).toBe("2 nodes");
    await page.mouse.click(x, y, { button: "right" });
    await items().filter({ hasText: "neighbours" }).click();
    expect(await page.locator(".details h2").textContent()).toBe("4 nodes"); // three papers name REDVID
    await page.mouse.click(x, y, { button: "right" });
    await items().filter({ hasText: "Select only this" }).click();
    expect(await page.locator(".details h2").textContent()).toBe("REDVID");
  });

  it("is reached by a key, walked by arrows, and left by Esc without a trace", async () => {
    const { page } = open;
    await open.at("#tool:redvid");
    await page.keyboard.press("m");
    await page.getByRole("menu").waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const names: unknown[] = [await focused()];
    for (const key of ["ArrowDown", "ArrowUp", "ArrowUp"]) {
      await page.keyboard.press(key);
      names.push(await focused());
    }
    // the last step goes around to the end
    expect(names).toEqual([
      "Take out of the selection",
      "Select it and its neighbours",
      "Take out of the selection",
      "Hide all tools",
    ]);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("menu").count()).toBe(0);
    expect(await page.locator(".details h2").textContent()).toBe("REDVID");
  });

  it("closes by a press elsewhere", async () => {
    const { page } = open;
    const { x, y } = await placeOf(page, "REDVID");
    await page.mouse.click(x, y, { button: "right" });
    await page.getByRole("menu").waitFor();
    await page.locator("h1").click();
    expect(await page.getByRole("menu").count()).toBe(0);
  });
});
