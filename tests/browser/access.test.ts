import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { again, openPage, type OpenPage } from "./browser.ts";

interface View {
  readonly name: string;
  readonly colorScheme: "light" | "dark";
  readonly size: { readonly width: number; readonly height: number };
}

const WIDE = { width: 1366, height: 768 };
const PHONE = { width: 375, height: 812 };
const LIGHT: View = { name: "light", colorScheme: "light", size: WIDE };
const DARK: View = { name: "dark", colorScheme: "dark", size: WIDE };
const HANDHELD: View = { name: "on a phone", colorScheme: "light", size: PHONE };
const BOTH = [DARK, HANDHELD];

let open: OpenPage;

beforeAll(async () => {
  open = await openPage();
});

afterEach(async () => {
  await open.page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
  await open.page.setViewportSize(WIDE);
});

afterAll(async () => {
  await open.close();
});

/** Shows the page without motion, so that colours are checked when they stand. */
async function look({ colorScheme, size }: View, hash = ""): Promise<void> {
  await open.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await open.page.setViewportSize(size);
  await again(open, hash);
}

/** What an automatic check finds in the way of people, in the page or in a part of it. */
async function hindrances(part?: string): Promise<string[]> {
  const check = new AxeBuilder({ page: open.page });
  const { violations, passes } = await (part === undefined ? check : check.include(part)).analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}

describe("access", () => {
  it.each([LIGHT, DARK, HANDHELD])(
    "$name: nothing that an automatic check can find stands in the way",
    async (view) => {
      await look(view, "#tool:redvid");
      await open.page.locator(".details h2").waitFor();
      expect(await hindrances()).toEqual([]);
    },
  );

  // the rest of the page is checked above: here only what opens
  it.each([
    { name: "the table", hash: "#tool:redvid,dataset:trackml&view=table", part: ".dock", views: BOTH },
    {
      name: "the filters",
      hash: "#tool:redvid&weight=1.5&around=2,tool%3Aredvid",
      button: "Filters",
      part: ".menu-card",
      views: BOTH,
    },
    { name: "the appearance", button: "Appearance", part: ".menu-card", views: BOTH },
    { name: "the downloads", button: "Download", part: ".menu-card", views: BOTH },
    // the help is a matter of keys, which a phone does not have
    { name: "the help", button: "Help", part: ".help", views: [DARK] },
  ])("$name: no hindrance either, dark or on a phone", async ({ hash, button, part, views }) => {
    for (const view of views) {
      await look(view, hash);
      if (button !== undefined) await open.page.getByRole("button", { name: button, exact: true }).click();
      await open.page.locator(part).waitFor();
      expect(await hindrances(part)).toEqual([]);
    }
  });

  it("needs no mouse: search, choose, read, close", async () => {
    const { page } = open;
    await again(open);
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
    const { page } = open;
    await page.setViewportSize(PHONE);
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
