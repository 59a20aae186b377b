import { describe, expect, it } from "vitest";
import { places, type Spot } from "./places.ts";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: true });

/** How far a node of one picture stands from where it stood in another, in pixels, in the mean. */
function meanMove(one: ReadonlyMap<string, Spot>, two: ReadonlyMap<string, Spot>): number {
  const moves = Array.from(one, ([name, { x, y }]) => {
    const other = two.get(name) ?? { x, y };
    return Math.hypot(x - other.x, y - other.y);
  });
  return moves.reduce((sum, move) => sum + move, 0) / moves.length;
}

describe("the live layout", () => {
  it("is started and stopped in the appearance, and is one step that undo takes back", async () => {
    const { page } = open;
    const before = await places(page);
    await page.getByRole("button", { name: "Appearance", exact: true }).click();
    await page.getByRole("button", { name: "Run the layout", exact: true }).click();
    await page.waitForTimeout(700);
    await page.getByRole("button", { name: "Stop the layout" }).click();
    const after = await places(page);
    expect(meanMove(before, after)).toBeGreaterThan(3);
    expect(meanMove(after, await places(page))).toBe(0); // it stands still
    await page.keyboard.press("ControlOrMeta+z");
    expect(meanMove(before, await places(page))).toBeLessThan(0.01);
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  });

  it("ends where another view is chosen", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Appearance", exact: true }).click();
    await page.getByRole("button", { name: "Run the layout", exact: true }).click();
    await page.getByRole("button", { name: "Views", exact: true }).click();
    await page.locator(".view-list button", { hasText: "Two sides" }).click();
    await page.getByRole("button", { name: "Appearance", exact: true }).click();
    expect(await page.getByRole("button", { name: "Run the layout", exact: true }).isDisabled()).toBe(true);
  });
});
