import { describe, expect, it } from "vitest";
import { placeOf } from "./places.ts";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: true });

/** The heading of the panel, which names what is selected. */
function heading() {
  return open.page.locator(".details h2");
}

async function clickNode(name: string, modifiers: "ControlOrMeta"[] = []): Promise<void> {
  const { x, y } = await placeOf(open.page, name);
  await open.page.locator("body").click({ position: { x, y }, modifiers, force: true });
}

describe("selecting on the map", () => {
  it("takes the node that is clicked, replaces it by the next, and clears on a second click", async () => {
    await clickNode("REDVID");
    expect(await heading().textContent()).toBe("REDVID");
    await clickNode("TrackML");
    expect(await heading().textContent()).toBe("TrackML");
    await clickNode("TrackML");
    expect(await heading().count()).toBe(0);
  });

  it("adds and takes away with Ctrl, counts what the filters hide, and clears beside the nodes", async () => {
    const { page } = open;
    await clickNode("REDVID");
    await clickNode("TrackML", ["ControlOrMeta"]);
    await clickNode("AllShowers", ["ControlOrMeta"]);
    expect(await heading().textContent()).toBe("3 nodes");
    await page.locator(".legend button[aria-pressed]", { hasText: "Datasets" }).click();
    expect(await page.locator(".hidden-count").textContent()).toBe("1 hidden by filters");
    await page.locator(".legend").getByRole("button", { name: "Show all" }).click();
    await clickNode("AllShowers", ["ControlOrMeta"]);
    expect(await heading().textContent()).toBe("2 nodes");
    const empty = { x: 300, y: 640 };
    await page.locator("body").click({ position: empty, modifiers: ["ControlOrMeta"], force: true });
    expect(await heading().textContent()).toBe("2 nodes");
    await page.locator("body").click({ position: empty, force: true });
    expect(await heading().count()).toBe(0);
  });

  it("grows by neighbours, lists what is selected, and goes back step by step", async () => {
    const { page } = open;
    await clickNode("REDVID");
    await page.getByRole("button", { name: "Select neighbours" }).click();
    expect(await heading().textContent()).toBe("4 nodes"); // three papers name REDVID
    expect(await page.locator(".details .chip").allTextContents()).toEqual(["Papers3", "Tool1"]);
    await page.locator(".many .remove").first().click();
    expect(await heading().textContent()).toBe("3 nodes");
    for (const text of ["4 nodes", "REDVID"]) {
      await page.keyboard.press("ControlOrMeta+z");
      expect(await heading().textContent()).toBe(text);
    }
    await page.keyboard.press("ControlOrMeta+z");
    expect(await heading().count()).toBe(0);
    await page.keyboard.press("ControlOrMeta+Shift+z");
    expect(await heading().textContent()).toBe("REDVID");
  });

  it("lists many nodes by the fifty", async () => {
    const { page } = open;
    await clickNode("REDVID");
    for (let time = 0; time < 4; time += 1)
      await page.getByRole("button", { name: "Select neighbours" }).click();
    expect(await page.locator(".many li").count()).toBe(50);
    await page.getByRole("button", { name: /more of \d+/u }).click();
    expect(await page.locator(".many li").count()).toBeGreaterThan(50);
  });
});

describe("drawing around nodes", () => {
  it("selects what lies in a rectangle, and adds with Ctrl what a lasso catches", async () => {
    const { page } = open;
    const [one, two] = [await placeOf(page, "REDVID"), await placeOf(page, "SECRET")];
    await page.getByRole("button", { name: "Select in a rectangle" }).click();
    await page.mouse.move(one.x - 4, one.y - 4);
    await page.mouse.down();
    await page.mouse.move(one.x + 4, one.y + 4, { steps: 3 });
    await page.mouse.up();
    expect(await heading().textContent()).toBe("REDVID");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Select with a lasso" }).click();
    await page.mouse.move(two.x - 12, two.y - 12);
    await page.mouse.down();
    for (const [right, down] of [
      [12, -12],
      [12, 12],
      [-12, 12],
    ] as const)
      await page.mouse.move(two.x + right, two.y + down);
    await page.mouse.up();
    await page.waitForFunction(() => document.querySelector(".details") !== null);
    await page.getByRole("button", { name: "Select in a rectangle" }).click();
    await page.mouse.move(one.x - 4, one.y - 4);
    await page.keyboard.down("ControlOrMeta");
    await page.mouse.down();
    await page.mouse.move(one.x + 4, one.y + 4, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up("ControlOrMeta");
    expect(await page.getByRole("status", { name: "Selected" }).textContent()).toMatch(
      /^[2-9] nodes selected$/u,
    );
  });
});

describe("dragging", () => {
  it("moves a node and leaves it there, until undone; no hover meanwhile", async () => {
    const { page } = open;
    const from = await placeOf(page, "REDVID");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 30, { steps: 5 });
    // over another node while the button is down
    const other = { x: from.x + 120, y: from.y + 60 };
    await page.mouse.move(other.x, other.y, { steps: 5 });
    await page.mouse.up();
    await page.mouse.move(300, 640);
    const to = await placeOf(page, "REDVID");
    expect(to.x - from.x).toBeCloseTo(120, 0);
    expect(to.y - from.y).toBeCloseTo(60, 0);
    expect(await heading().count()).toBe(0); // a drag selects nothing
    await page.getByRole("button", { name: "Undo" }).click();
    const back = await placeOf(page, "REDVID");
    expect(Math.hypot(back.x - from.x, back.y - from.y)).toBeLessThan(1);
  });

  it("moves the whole selection when the node belongs to it", async () => {
    const { page } = open;
    await clickNode("REDVID");
    await clickNode("TrackML", ["ControlOrMeta"]);
    const [one, two] = [await placeOf(page, "REDVID"), await placeOf(page, "TrackML")];
    await page.mouse.move(one.x, one.y);
    await page.mouse.down();
    await page.mouse.move(one.x - 50, one.y + 20, { steps: 6 });
    await page.mouse.up();
    const moved = await placeOf(page, "TrackML");
    expect(moved.x - two.x).toBeCloseTo(-50, 0);
    expect(moved.y - two.y).toBeCloseTo(20, 0);
  });

  it("of three pixels or less is a click", async () => {
    const { page } = open;
    const { x, y } = await placeOf(page, "REDVID");
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 2, y + 1, { steps: 8 });
    await page.mouse.up();
    expect(await heading().textContent()).toBe("REDVID");
  });

  it("never hovers: names beside the dragged way stay as they were", async () => {
    const { page } = open;
    const [from, over] = [await placeOf(page, "REDVID"), await placeOf(page, "TrackML")];
    await page.mouse.move(from.x - 60, from.y - 20);
    await page.mouse.down();
    await page.mouse.move(over.x, over.y, { steps: 10 });
    expect(await page.locator(".stage").evaluate(({ style }) => style.cursor)).toBe("");
    await page.mouse.up();
  });
});
