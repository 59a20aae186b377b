import { AxeBuilder } from "@axe-core/playwright";
import { afterEach, describe, expect, it } from "vitest";
import { openPage, type OpenPage } from "./browser.ts";

let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
});

describe("access", () => {
  it.each([
    { name: "light", dark: false, width: 1366, height: 768 },
    { name: "dark", dark: true, width: 1366, height: 768 },
    { name: "on a phone", dark: false, width: 375, height: 812 },
  ])("$name: nothing that an automatic check can find stands in the way", async (view) => {
    open = await openPage(view);
    const { page } = open;
    await page.goto(`${open.address}#${encodeURIComponent("tool:redvid")}`);
    await page.locator(".details h2").waitFor();
    // the panel fades in; colours are checked when it stands
    await page.waitForTimeout(600);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
    ).toEqual([]);
  });

  it("needs no mouse: search, choose, read, close", async () => {
    open = await openPage();
    const { page } = open;
    await page.keyboard.press("/");
    await page.keyboard.type("darkraynet");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".details h2", { hasText: "DarkRayNet" }).waitFor();
    expect(await page.locator(".details .related li").first().textContent()).toContain("AMS-02");
    await page.keyboard.press("Escape");
    await page.locator(".search input").blur();
    await page.keyboard.press("Escape");
    expect(await page.locator(".details").count()).toBe(0);
  });

  it("has no sideways scroll on a phone", async () => {
    open = await openPage({ width: 375, height: 812 });
    const width = await open.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(375);
  });
});
