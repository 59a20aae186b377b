import { beforeEach, describe, expect, it } from "vitest";
import { SHOWN } from "./demonstration.ts";
import { placeOf } from "./places.ts";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: true });

beforeEach(async () => {
  await open.page.getByRole("button", { name: "Table", exact: true }).click();
});

/** The row whose name is exactly this. */
function row(name: string) {
  return open.page.locator(".dock tbody tr").filter({
    has: open.page.getByRole("button", { name, exact: true }),
  });
}

describe("the table", () => {
  it("stands in the address, so that a link opens it and Back closes it", async () => {
    const { page } = open;
    expect(new URL(page.url()).hash).toBe("#&view=table");
    await page.goBack();
    await page.locator(".dock").waitFor({ state: "detached" });
  });

  it("has every node as a row for a screen reader, though few exist at once", async () => {
    const { page } = open;
    const graph = await (await fetch(`${open.address}graph/graph.json`)).json();
    expect(await page.getByRole("table").getAttribute("aria-rowcount")).toBe(String(graph.nodes.length + 1));
    expect(await page.locator(".dock tbody tr:not(.gap)").count()).toBeLessThan(60);
    await page.locator(".dock-rows").evaluate((element) => element.scrollTo(0, 1e6));
    await page.locator(`.dock tr[aria-rowindex="${graph.nodes.length + 1}"]`).waitFor();
  });

  it("is sorted by a click on a heading, and the other way by the next", async () => {
    const { page } = open;
    const heading = page.getByRole("columnheader", { name: "Name" });
    const names = () => page.locator(".dock tbody tr:not(.gap) th").allTextContents();
    await page.locator(".dock select").selectOption("dataset");
    await heading.getByRole("button").click();
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
    const up = await names();
    expect(up[0]).toBe("AspenOpenJets");
    await heading.getByRole("button").click();
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    expect(await names()).toEqual(up.toReversed());
  });

  it("selects on the map, one by its name and several by their boxes", async () => {
    const { page } = open;
    await page.locator(".dock select").selectOption("dataset");
    await row("TrackML").getByRole("button").click();
    expect(await page.locator(".details h2").textContent()).toBe("TrackML");
    await row("JetClass").getByRole("checkbox").check();
    expect(await page.locator(".details h2").textContent()).toBe("2 nodes");
    await row("TrackML").getByRole("checkbox").uncheck();
    expect(await page.locator(".details h2").textContent()).toBe("JetClass");
  });

  it("shows what is selected on the map, and scrolls to it", async () => {
    const { page } = open;
    await page.waitForTimeout(300);
    const { x, y } = await placeOf(page, "TrackML");
    await page.mouse.click(x, y);
    await row("TrackML").waitFor();
    expect(await row("TrackML").getByRole("checkbox").isChecked()).toBe(true);
  });

  it("lists what the filters leave", async () => {
    const { page } = open;
    const count = page.locator(".dock [role=status]");
    expect(await count.textContent()).toBe(`${SHOWN.nodes} rows`);
    await page.locator(".legend button[aria-pressed]", { hasText: "Papers" }).click();
    expect(await count.textContent()).toBe(`${SHOWN.nodes - SHOWN.papers} rows`);
  });
});

describe("the table of links", () => {
  beforeEach(async () => {
    await open.page.locator(".dock-head").getByRole("button", { name: "Links" }).click();
  });

  it("has every link as a row, the strongest first", async () => {
    const { page } = open;
    expect(await page.getByRole("table").getAttribute("aria-rowcount")).toBe(String(SHOWN.edges + 1));
    const strengths = (await page.locator(".dock td[data-column=strength]").allTextContents()).map(Number);
    expect(strengths.length).toBeGreaterThan(5);
    expect(strengths).toEqual(strengths.toSorted((one, two) => two - one));
  });

  it("is linked with the map both ways: a row shows its sentences, an edge its row", async () => {
    const { page } = open;
    await page.locator(".dock select").selectOption("dataset");
    const first = page.locator(".dock tbody tr:not(.gap)").first();
    const paper = await first.locator("th").textContent();
    await first.locator("th button").click();
    expect(await page.locator(".details .eyebrow").textContent()).toBe("Link");
    expect(await page.locator(".details h2").textContent()).toContain(paper);
    expect(await first.getAttribute("data-selected")).toBe("true");
    await page.locator("h1").click();
    await page.keyboard.press("j");
    const second = page.locator('.dock tr[aria-rowindex="3"]');
    expect(await second.getAttribute("data-selected")).toBe("true");
    // the selection of an edge from elsewhere brings its row into sight
    await page.locator(".dock select").selectOption("");
    const last = await page.evaluate(async () => {
      const graph = await (await fetch("graph/graph.json")).json();
      const { source, target } = graph.edges.at(-1);
      return `${source} ${target}`;
    });
    await page.evaluate((key) => (location.hash = `#${encodeURIComponent(key)}&view=links`), last);
    await page.locator('.dock tr[data-selected="true"]').waitFor();
  });
});
