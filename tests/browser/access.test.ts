import { AxeBuilder } from "@axe-core/playwright";
import { afterEach, describe, expect, it } from "vitest";
import { again, openPage, type OpenPage } from "./browser.ts";

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

  it.each([
    { name: "the table", hash: "#tool:redvid,dataset:trackml&view=table", button: undefined },
    { name: "the filters", hash: "#tool:redvid&weight=1.5&around=2,tool%3Aredvid", button: "Filters" },
    { name: "the appearance", hash: "", button: "Appearance" },
    { name: "the downloads", hash: "", button: "Download" },
    { name: "the help", hash: "", button: "Help" },
  ])("$name: no hindrance either, dark or on a phone", async ({ hash, button }) => {
    open = await openPage();
    const { page } = open;
    const views = [
      { colorScheme: "dark", width: 1366, height: 768 },
      { colorScheme: "light", width: 375, height: 812 },
    ] as const;
    for (const { colorScheme, width, height } of views) {
      // the help is a matter of keys, which a phone does not have
      if (button === "Help" && width < 760) continue;
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height });
      await again(open, hash);
      if (button !== undefined) await page.getByRole("button", { name: button, exact: true }).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
        ),
      ).toEqual([]);
    }
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
    const { page } = open;
    const widest = () =>
      page.evaluate(() =>
        Math.max(
          document.documentElement.scrollWidth,
          ...Array.from(
            document.querySelectorAll("header, nav, .toolbar, .details, .legend, .menu-card, .dock"),
            (box) => box.getBoundingClientRect().right,
          ),
        ),
      );
    for (const hash of ["", "#tool:redvid", "#tool:redvid,dataset:trackml&view=table"]) {
      await again(open, hash);
      expect(await widest()).toBeLessThanOrEqual(375);
    }
    for (const name of ["Legend", "Filters", "Appearance", "Download"]) {
      await again(open);
      await page.getByRole("button", { name, exact: true }).click();
      const sheet = await page.locator(name === "Legend" ? ".legend" : ".menu-card").boundingBox();
      expect([sheet?.x, sheet?.width, (sheet?.y ?? 0) + (sheet?.height ?? 0)]).toEqual([0, 375, 812]);
      expect(await widest()).toBeLessThanOrEqual(375);
      // a press beside the sheet closes it
      await page.mouse.click(180, 150);
      expect(await page.locator(".menu-card").count()).toBe(0);
    }
  });

  it("needs no store: a browser that keeps nothing shows the same", async () => {
    open = await openPage();
    const { page } = open;
    await page.addInitScript(() => {
      for (const name of ["localStorage", "indexedDB"])
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
    });
    await again(open, "#tool:redvid");
    await page.getByRole("button", { name: "Dark theme" }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await page.locator(".details h2").textContent()).toBe("REDVID");
    expect(open.wrong).toEqual([]);
  });
});
