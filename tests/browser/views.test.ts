import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { SHOWN } from "./demonstration.ts";
import { picture, placeOf, places } from "./places.ts";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: true });

beforeAll(async () => {
  await open.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
});

/** How much is shown, as the legend says it. */
function shown() {
  return open.page.locator(".legend [role=status]").textContent();
}

async function card(name: string): Promise<void> {
  await open.page.getByRole("button", { name, exact: true }).click();
}

/** Names in a picture, without its legend. */
function countNames(svg: string): number {
  return svg.split("<g ", 1)[0]?.match(/<text/gu)?.length ?? 0;
}

/** Sizes of the names of nodes in a picture. */
function nameSizes(svg: string): ReadonlySet<string | undefined> {
  const drawing = svg.split("<g ", 1)[0] ?? "";
  return new Set(Array.from(drawing.matchAll(/Inter[^>]*font-size="([\d.]+)"/gu), ([, size]) => size));
}

/** Nodes in a picture. */
function nodesOf(svg: string): number {
  return svg.match(/<title>/gu)?.length ?? 0;
}

describe("filters", () => {
  it("stack, say what they leave, and are switched off without being forgotten", async () => {
    const { page } = open;
    await card("Filters");
    const strength = page.getByRole("slider", { name: "Least strength of a link" });
    await strength.fill("1.5");
    const byStrength = await shown();
    expect(byStrength).toMatch(
      new RegExp(`^\\d+ of ${SHOWN.nodes} nodes, \\d+ of ${SHOWN.edges} edges$`, "u"),
    );
    await page.getByRole("switch", { name: "Largest connected part" }).check();
    expect(await shown()).not.toBe(byStrength);
    await page.getByRole("switch", { name: "Largest connected part" }).uncheck();
    await page.getByRole("switch", { name: "Strength of links" }).uncheck();
    expect(await shown()).toBe(`${SHOWN.nodes} nodes, ${SHOWN.edges} edges`);
    expect(await strength.inputValue()).toBe("1.5");
    await page.getByRole("switch", { name: "Strength of links" }).check();
    expect(await shown()).toBe(byStrength);
  });

  it("follow links one way, and keep the core", async () => {
    const { page } = open;
    await open.at("#tool:redvid&around=2,tool%3Aredvid");
    const both = Number.parseInt((await shown()) ?? "", 10);
    await card("Filters");
    await page.getByRole("button", { name: "Naming" }).click();
    expect(await shown()).toMatch(/^4 of/u); // three papers name REDVID, and nothing names a paper
    expect(both).toBeGreaterThan(4);
    await page.getByRole("button", { name: "All", exact: true }).click();
    expect(await shown()).toMatch(new RegExp(`^${both} of`, "u"));
    await page.getByRole("slider", { name: "Least links of each node in the core" }).fill("2");
    expect(Number.parseInt((await shown()) ?? "", 10)).toBeLessThan(both);
    expect(new URL(page.url()).hash).toContain("&core=2");
  });

  it("keep a window of years, by its ends and by its middle", async () => {
    const { page } = open;
    await card("Filters");
    const [from, to] = ["First year", "Last year"].map((name) => page.getByRole("slider", { name }));
    const last = Number(await to?.inputValue());
    await from?.fill(String(last - 1));
    expect(await shown()).toContain(` of ${SHOWN.nodes} nodes`);
    const middle = await page.locator(".years-middle").boundingBox();
    if (middle === null) throw new Error("the middle of the window is not in sight");
    await page.mouse.move(middle.x + middle.width / 2, middle.y + 20);
    await page.mouse.down();
    await page.mouse.move(middle.x - 30, middle.y + 20, { steps: 4 });
    await page.mouse.up();
    const moved = [Number(await from?.inputValue()), Number(await to?.inputValue())];
    expect(moved[1]).toBeLessThan(last);
    expect((moved[1] ?? 0) - (moved[0] ?? 0)).toBe(1);
  });

  it("keep the neighbourhood of what is selected, wider with each step", async () => {
    const { page } = open;
    await open.at("#tool:redvid");
    await page.getByRole("button", { name: "Show neighbourhood only" }).click();
    expect(await shown()).toBe(`4 of ${SHOWN.nodes} nodes, 3 of ${SHOWN.edges} edges`);
    await card("Filters");
    await page.getByRole("button", { name: "2 steps" }).click();
    expect(await shown()).not.toMatch(/^4 of/u);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await shown()).toContain(`4 of ${SHOWN.nodes} nodes`);
  });

  it("leave every community its colour", async () => {
    const { page } = open;
    const color = async () => / fill="([^"]+)"[^>]*><title>REDVID</u.exec(await picture(page))?.[1];
    const before = await color();
    await page.locator(".legend button[aria-pressed]", { hasText: "dark matter" }).click();
    await page.locator(".legend button[aria-pressed]", { hasText: "Concepts" }).click();
    expect(before).toMatch(/^#/u);
    expect(await color()).toBe(before);
  });

  it("keep one kind alone from the legend", async () => {
    const { page } = open;
    await page.locator(".legend li", { hasText: "Datasets" }).hover();
    await page.getByRole("button", { name: "Only Datasets" }).click();
    expect(await shown()).toBe(`10 of ${SHOWN.nodes} nodes, 0 of ${SHOWN.edges} edges`);
  });
});

describe("appearance", () => {
  it("sizes nodes by links, by rank or alike", async () => {
    const { page } = open;
    const sizes = async () => {
      const svg = await picture(page);
      return new Set(Array.from(svg.matchAll(/ r="([^"]+)"[^>]*><title>/gu), ([, radius]) => radius)).size;
    };
    const byLinks = await sizes();
    await card("Appearance");
    await page.getByRole("button", { name: "Same" }).click();
    const alike = await sizes();
    await card("Appearance");
    await page.getByRole("button", { name: "PageRank" }).click();
    expect(alike).toBeLessThan(byLinks);
    expect(await sizes()).toBeGreaterThan(byLinks);
  });

  it("writes fewer names, and draws no edges", async () => {
    const { page } = open;
    const before = await picture(page);
    await card("Appearance");
    await page.getByRole("slider", { name: "Number of names" }).fill("0.2");
    await page.getByRole("switch", { name: "Edges" }).uncheck();
    await page.waitForTimeout(200);
    const after = await picture(page);
    expect(countNames(after)).toBeLessThan(countNames(before) / 2);
    expect([before.includes("<line"), after.includes("<line")]).toEqual([true, false]);
  });
});

describe("the map", () => {
  it("turns against the clock and is mirrored, and a dragged node still follows the pointer", async () => {
    const { page } = open;
    const flat = await places(page);
    const [one, two] = ["REDVID", "CaloChallenge"];
    const step = (at: typeof flat) => {
      const [from, to] = [at.get(one), at.get(two)];
      if (from === undefined || to === undefined) throw new Error("a node is out of view");
      return { x: to.x - from.x, y: to.y - from.y };
    };
    await open.at("#&turn=90");
    const turned = step(await places(page));
    // what lay below lies at the right; y of the screen grows downwards
    expect(turned.x).toBeCloseTo(step(flat).y, -1);
    expect(turned.y).toBeCloseTo(-step(flat).x, -1);
    const from = await placeOf(page, one);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 30, { steps: 5 });
    await page.mouse.up();
    const to = await placeOf(page, one);
    expect([to.x - from.x, to.y - from.y].map(Math.round)).toEqual([60, 30]);
    await page.keyboard.press("ControlOrMeta+z");
    await card("Appearance");
    await page.getByRole("slider", { name: "Turn the map by degrees" }).fill("0");
    await page.getByRole("switch", { name: "Mirror" }).check();
    await page.waitForTimeout(200);
    const mirrored = step(await places(page));
    expect(mirrored.x).toBeCloseTo(-step(flat).x, -1);
    expect(mirrored.y).toBeCloseTo(step(flat).y, -1);
  });
});

describe("colours of years", () => {
  it("stand in the legend, in the drawing and in pictures", async () => {
    const { page } = open;
    await page.locator(".legend").getByRole("button", { name: "Years", exact: true }).click();
    const marks = await page.locator(".color-marks li").allTextContents();
    expect(marks.at(-1)?.trim()).toBe("no year");
    const years = marks.slice(0, -1);
    expect(years.map(Number)).toEqual(years.map(Number).toSorted((one, two) => one - two));
    expect(years.length).toBeGreaterThan(1);
    await page.waitForTimeout(200);
    const svg = await picture(page);
    expect(svg).toContain(">First year</text>");
    expect(svg).toContain(`>${years.at(-1)?.trim()}</text>`);
    expect(svg).not.toContain(">Communities</text>");
    const last = await page
      .locator(".color-marks rect")
      .nth(years.length - 1)
      .getAttribute("fill");
    expect(svg.split("<g ", 1)[0]).toContain(`fill="${last}"`);
    expect(new URL(page.url()).hash).toBe("#&colorBy=year");
  });
});

describe("colours of frequency and roles", () => {
  it("stand in the legend with their values, in the link, and go back by Back and by undo", async () => {
    const { page } = open;
    const marks = () => page.locator(".color-marks li").allTextContents();
    await page.locator(".legend").getByRole("button", { name: "Frequency", exact: true }).click();
    const counts = (await marks()).map((text) => text.trim());
    expect([counts[0], counts.at(-1)]).toEqual(["1", "a paper itself"]);
    await page.locator(".legend").getByRole("button", { name: "Roles", exact: true }).click();
    expect(new URL(page.url()).hash).toBe("#&colorBy=role");
    expect((await marks())[0]).toMatch(/^\s*Introduces\s*\d+$/u);
    const svg = await picture(page);
    expect(svg).toContain(">Role in most papers</text>");
    await page.goBack();
    await page.waitForFunction(() => location.hash === "#&colorBy=papers");
    expect((await marks()).map((text) => text.trim())).toEqual(counts);
    await page.keyboard.press("ControlOrMeta+z");
    expect((await marks())[0]).toMatch(/Introduces/u); // Back was a step as well
  });
});

describe("names", () => {
  it("are written larger, and longer, as the sliders say", async () => {
    const { page } = open;
    await card("Appearance");
    expect(nameSizes(await picture(page))).toEqual(new Set(["13.5", "12"]));
    await card("Appearance");
    await page.getByRole("slider", { name: "Size of names" }).fill("1.5");
    await page.getByRole("slider", { name: "Longest name" }).fill("12");
    const larger = await picture(page);
    expect(nameSizes(larger)).toEqual(new Set(["20.25", "18"]));
    const names = Array.from(
      larger.split("<g ", 1)[0]?.matchAll(/Inter[^>]*>([^<]*)</gu) ?? [],
      ([, text]) => text,
    );
    expect(names.length).toBeGreaterThan(10);
    expect(Math.max(...names.map((name = "") => name.length))).toBe(13); // twelve signs and the dots
    expect(new URL(page.url()).hash).toBe("#&labelSize=1.5&longest=12");
  });
});

describe("pictures", () => {
  it("are PNG of the view at the chosen size, with the legend beside", async () => {
    const { page } = open;
    await card("Download");
    await page.getByRole("button", { name: "3×" }).click();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "PNG" }).click();
    const bytes = readFileSync(await (await waiting).path());
    const stage = await page.locator(".stage").evaluate(({ clientWidth: width, clientHeight: height }) => ({
      width,
      height,
    }));
    // width and height stand in the first chunk
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      (stage.width + 240) * 3,
      stage.height * 3,
    ]);
    expect(bytes.length).toBeGreaterThan(50_000);
  });

  it("are SVG with names, communities and legend", async () => {
    const svg = await picture(open.page);
    expect(svg).toContain(">TrackML</text>");
    expect(svg).toContain("<polygon");
    expect(svg).toContain(">Communities</text>");
    expect(svg).toContain(">Size: number of links</text>");
  });
});

describe("a picture of the whole graph", () => {
  it("has the width that is asked for, within what browsers make", async () => {
    const { page } = open;
    await card("Download");
    await page.getByRole("button", { name: "Whole graph", exact: true }).click();
    const width = page.getByRole("spinbutton", { name: "Width in pixels" });
    await width.fill("90000");
    await width.press("Tab");
    expect(await width.inputValue()).toBe("12000");
    await width.fill("2500");
    await width.press("Tab");
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "PNG" }).click();
    const bytes = readFileSync(await (await waiting).path());
    expect(Math.abs(bytes.readUInt32BE(16) - 2500)).toBeLessThanOrEqual(1);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(900);
  });

  it("has every node that no filter hides, however close the view is, and the legend", async () => {
    const { page } = open;
    await open.at("#&camera=0.1,0.1,0.05");
    const near = await picture(page);
    await card("Download");
    await page.getByRole("button", { name: "Whole graph", exact: true }).click();
    await card("Download");
    expect(nodesOf(near)).toBeLessThan(SHOWN.nodes);
    const whole = await picture(page);
    expect(nodesOf(whole)).toBe(SHOWN.nodes);
    expect(whole).toContain(">Communities</text>");
    expect(countNames(whole)).toBeGreaterThan(40);
    await page.locator(".legend button[aria-pressed]", { hasText: "Papers" }).click();
    expect(nodesOf(await picture(page))).toBe(SHOWN.nodes - SHOWN.papers);
  });
});

describe("a copied link", () => {
  it("restores selection, filters, look, view and camera", async () => {
    const { page } = open;
    await open.at("#dataset:trackml,tool:redvid&hide=author&sizeBy=pagerank&weight=0.5");
    await page.keyboard.press("+");
    await page.waitForTimeout(500);
    const before = await placeOf(page, "TrackML");
    const line = await shown();
    await card("Download");
    await page.getByRole("button", { name: "Copy link to this view" }).click();
    await page.getByText("Copied.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await open.at(link.slice(open.address.length));
    expect(await page.locator(".details h2").textContent()).toBe("2 nodes");
    expect(await shown()).toBe(line);
    const after = (await places(page)).get("TrackML");
    expect(after?.x).toBeCloseTo(before.x, -0.5);
    expect(after?.y).toBeCloseTo(before.y, -0.5);
    await card("Appearance");
    expect(await page.getByRole("button", { name: "PageRank" }).getAttribute("aria-pressed")).toBe("true");
  });
});
