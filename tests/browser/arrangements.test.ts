import { describe, expect, it } from "vitest";
import { SHOWN } from "./demonstration.ts";
import { picture, placeOf, type Spot } from "./places.ts";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: true });

async function choose(name: string): Promise<void> {
  await open.page.getByRole("button", { name: "Views", exact: true }).click();
  await open.page.locator(".view-list button", { hasText: name }).click();
  // nodes and camera glide
  await open.page.waitForTimeout(1200);
}

/** The middle of a tie of a picture that lies far from every node, on the page. */
async function freeTie(svg: string): Promise<Spot> {
  const numbers = (pattern: RegExp) =>
    Array.from(svg.matchAll(pattern), (found) => found.slice(1).map(Number));
  const discs = numbers(/<circle cx="([^"]+)" cy="([^"]+)"/gu);
  const middles = numbers(/<line x1="([^"]+)" y1="([^"]+)" x2="([^"]+)" y2="([^"]+)"/gu).map(
    ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 }),
  );
  const away = ({ x, y }: Spot) => Math.min(...discs.map(([cx = 0, cy = 0]) => Math.hypot(x - cx, y - cy)));
  const [best] = middles.toSorted((one, two) => away(two) - away(one));
  const stage = await open.page.locator(".stage").boundingBox();
  if (best === undefined || stage === null) throw new Error("no tie is drawn");
  return { x: stage.x + best.x, y: stage.y + best.y };
}

describe("things used together", () => {
  it("are drawn without papers, by ties whose click selects both ends and what they share", async () => {
    const { page } = open;
    await choose("Used together");
    const status = page.locator(".legend [role=status]");
    expect(await status.textContent()).toMatch(/here \d+ of one sort, by their \d+ strongest ties$/u);
    const svg = await picture(page);
    const names = Array.from(svg.matchAll(/<title>([^<]*)</gu), ([, name]) => name);
    expect(names).toContain("AspenOpenJets");
    expect(names.length).toBeLessThan(SHOWN.nodes - SHOWN.papers + 1);
    const tie = await freeTie(svg);
    await page.mouse.move(tie.x - 1, tie.y);
    await page.mouse.move(tie.x, tie.y);
    await page.locator('.stage[title*=" — "]').waitFor();
    const ends = (await page.locator(".stage").getAttribute("title"))?.split(" — ") ?? [];
    await page.mouse.click(tie.x, tie.y);
    const panel = page.locator(".region-right");
    await panel
      .getByText(ends[0] ?? "", { exact: true })
      .first()
      .waitFor();
    expect(await panel.textContent()).toContain(ends[1]);
    expect(decodeURIComponent(new URL(page.url()).hash)).toContain(",paper:"); // what names both
  });

  it("come from a link, and leave what is selected on the map selected", async () => {
    const { page } = open;
    await open.at("#tool:redvid&drawn=co-authors");
    expect(await page.locator(".details h2").first().textContent()).toBe("REDVID");
    await choose("Map");
    expect(new URL(page.url()).hash).toBe("#tool%3Aredvid");
    expect(await page.locator(".details h2").first().textContent()).toBe("REDVID");
  });

  it("follow filters", async () => {
    const { page } = open;
    await open.at("#&hide=concept&drawn=used-together");
    await page.locator(".legend [role=status]", { hasText: "strongest ties" }).waitFor();
    const svg = await picture(page);
    expect(svg).toContain("<title>AspenOpenJets<");
    expect(svg).not.toContain("<title>machine learning<");
  });
});

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
