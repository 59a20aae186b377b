import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: false });

describe("a phone", () => {
  beforeEach(() => open.page.setViewportSize({ width: 375, height: 812 }));

  it("has no sideways scroll", async () => {
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
    for (const hash of ["#tool:redvid", "#tool:redvid,dataset:trackml&view=table", ""]) {
      await open.at(hash);
      expect(await widest()).toBeLessThanOrEqual(375);
    }
    for (const name of ["Legend", "Filters", "Appearance", "Download"]) {
      await page.getByRole("button", { name, exact: true }).click();
      const sheet = await page.locator(name === "Legend" ? ".legend" : ".menu-card").boundingBox();
      expect([sheet?.x, sheet?.width, (sheet?.y ?? 0) + (sheet?.height ?? 0)]).toEqual([0, 375, 760]);
      expect(await widest()).toBeLessThanOrEqual(375);
      // the toolbar stays in reach, and a press beside the sheet closes it
      await page.mouse.click(180, 150);
      expect(await page.locator(".menu-card").count()).toBe(0);
    }
  });

  it("draws what lies above the card", async () => {
    const { page } = open;
    await open.at("#dataset:jetclass");
    const card = await page.locator(".details").boundingBox();
    const above = { x: 40, y: 120, width: 295, height: (card?.y ?? 0) - 130 };
    await page.waitForTimeout(1000); // until the camera is there
    // names are dark and the other communities faint: only the node and its edge have a strong colour
    expect(await strongest(page, above)).toBeGreaterThan(100);
  });
});

describe("a small window", () => {
  it.each([
    { width: 375, height: 667 },
    { width: 660, height: 700 },
    { width: 768, height: 1024 },
    { width: 900, height: 600 },
    { width: 1024, height: 768 },
    { width: 1280, height: 720 },
  ])("covers no button when something is selected at $width × $height", async (size) => {
    const { page } = open;
    await page.setViewportSize(size);
    for (const hash of ["#experiment:lhc", "#experiment:lhc&view=table"]) {
      await open.at(hash);
      expect(await coveredButtons(page), hash).toEqual([]);
    }
  });
});

/** Names of the buttons of the header and the toolbar that something else lies above. */
function coveredButtons(page: Page): Promise<readonly (string | null)[]> {
  return page.locator(".region-top button, .toolbar button").evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return width > 0 && !button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      })
      .map((button) => button.getAttribute("aria-label")),
  );
}

/** How far the most colourful pixel of a part of the screen is from grey, 0 to 255. */
async function strongest(
  page: Page,
  part: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<number> {
  // all of the screen: for a part alone the browser draws it anew, with other faults
  const picture = (await page.screenshot()).toString("base64");
  return page.evaluate(
    async ({ text, part: { x, y, width, height } }) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context?.drawImage(image, 0, 0);
      const { data = [] } = context?.getImageData(x, y, width, height) ?? {};
      let most = 0;
      for (let at = 0; at < data.length; at += 4) {
        const channels = Array.from(data.slice(at, at + 3));
        most = Math.max(most, Math.max(...channels) - Math.min(...channels));
      }
      return most;
    },
    { text: picture, part },
  );
}
