import { describe, expect, it } from "vitest";
import { picture, placeOf } from "./places.ts";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: true });

async function choose(name: string): Promise<void> {
  await open.page.getByRole("button", { name: "Views", exact: true }).click();
  await open.page.locator(".view-list button", { hasText: name }).click();
  // nodes and camera glide
  await open.page.waitForTimeout(1200);
}

describe("the timeline", () => {
  it("is chosen in a menu, stands in the link, keeps the selection, and Back and undo lead to the map", async () => {
    const { page } = open;
    await open.at("#tool:redvid");
    await choose("Timeline");
    expect(new URL(page.url()).hash).toBe("#tool%3Aredvid&drawn=timeline");
    expect(await page.locator(".details h2").first().textContent()).toBe("REDVID");
    await page.goBack();
    await page.waitForFunction(() => !location.hash.includes("drawn"));
    expect(await page.locator(".details h2").first().textContent()).toBe("REDVID");
    await choose("Timeline");
    await page.keyboard.press("ControlOrMeta+z");
    expect(new URL(page.url()).hash).toBe("#tool%3Aredvid");
  });

  it("has years in order with their papers above and things below, on the screen and in pictures", async () => {
    const { page } = open;
    await open.at("#&drawn=timeline");
    const svg = await picture(page);
    const years = Array.from(
      svg.matchAll(/<text x="([^"]+)" y="([^"]+)"[^>]*>(\d{4})</gu),
      ([, x, y, year]) => ({
        x: Number(x),
        y: Number(y),
        year: Number(year),
      }),
    );
    expect(years.length).toBeGreaterThan(2);
    const inOrder = years.toSorted((one, two) => one.x - two.x).map(({ year }) => year);
    expect(inOrder).toEqual(years.map(({ year }) => year).toSorted((one, two) => one - two));
    const stage = await page.locator(".stage").boundingBox();
    const tool = await placeOf(page, "REDVID");
    expect(tool.y - (stage?.y ?? 0)).toBeGreaterThan(years[0]?.y ?? Number.NaN);
  });

  it("is not moved by dragging, since places mean years", async () => {
    const { page } = open;
    await open.at("#&drawn=timeline");
    const [from, other] = [await placeOf(page, "REDVID"), await placeOf(page, "SECRET")];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 80, from.y - 40, { steps: 5 });
    await page.mouse.up();
    await page.waitForTimeout(600);
    const [to, moved] = [await placeOf(page, "REDVID"), await placeOf(page, "SECRET")];
    // all of it went along
    expect(Math.round(to.x - from.x)).toBe(Math.round(moved.x - other.x));
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  });
});
