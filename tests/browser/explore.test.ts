import { readFileSync } from "node:fs";
import { DirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, it } from "vitest";
import { lintGexf } from "../exporters/gexf-lint.ts";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: false });

describe("exploring the demonstration", () => {
  it("finds JetClass, and shows a sentence with the name marked", async () => {
    const { page } = open;
    await page.locator("input[type=search]").fill("jetclass");
    const first = page.getByRole("option").first();
    expect(await first.textContent()).toContain("JetClass");
    await first.click();
    await page.locator(".details h2", { hasText: "JetClass" }).waitFor();
    expect(await page.locator(".details mark").first().textContent()).toBe("JetClass");
    expect(await page.locator(".details .sentence").first().textContent()).toContain(
      "from the simulated JetClass dataset.",
    );
  });

  it("says in which years papers name a thing", async () => {
    const { page } = open;
    expect(await page.locator(".details .facts").textContent()).toMatch(/^1 paper2024/u);
    expect(await page.getByRole("img", { name: "Papers by year" }).count()).toBe(0); // one year says all
  });

  it("keeps the selection in the address, so that a link shows the same", () => {
    expect(decodeURIComponent(new URL(open.page.url()).hash)).toBe("#dataset:jetclass");
  });

  it("shows the sentences behind an edge when the edge is clicked", async () => {
    const { page } = open;
    // JetClass has one paper: both are in view, and the middle of their edge is the middle of the free drawing
    await page.waitForTimeout(800);
    const middle = await page.locator(".stage").evaluate((stage) => {
      const { left, top, width, height } = stage.getBoundingClientRect();
      const panel = document.querySelector(".region-right")?.getBoundingClientRect().width ?? 0;
      return { x: left + (width - panel - 16) / 2, y: top + height / 2 };
    });
    await page.mouse.move(middle.x, middle.y);
    await page.locator('.stage[title$=" — JetClass"]').waitFor();
    await page.mouse.click(middle.x, middle.y);
    await page.locator(".details h2", { hasText: "uses JetClass" }).waitFor();
    expect(await page.locator(".details mark").textContent()).toBe("JetClass");
    expect(await page.locator(".details .facts").textContent()).toMatch(/^strength \d\.\d/u);
  });

  it("opens a paper from its link, with abstract and everything it names", async () => {
    const { page } = open;
    await page.locator(".details h2 button").first().click();
    await page.locator(".details .abstract").waitFor();
    const chips = await page.locator(".details .chip").allTextContents();
    expect(chips).toEqual(
      expect.arrayContaining(["AspenOpenJetsintroduces", "JetClassuses", "OmniJet-αuses"]),
    );
    const link = page.locator(".details .facts a").first();
    expect(await link.getAttribute("href")).toBe("https://arxiv.org/abs/2412.10504");
    expect(await link.getAttribute("target")).toBe("_blank");
  });

  it("says of a community how surely its members belong together", async () => {
    const title = await open.page
      .locator(".legend ul")
      .nth(1)
      .locator("button")
      .first()
      .getAttribute("title");
    expect(title).toMatch(/: members stay together in \d+ % of other runs$/u);
  });

  it("hides and shows a kind from the legend, and says how many nodes are left", async () => {
    const { page } = open;
    const row = page.locator(".legend button", { hasText: "Concepts" });
    await row.click();
    expect(await row.getAttribute("aria-pressed")).toBe("false");
    const status = await page.locator(".legend [role=status]").textContent();
    expect(status).toMatch(/^\d+ of \d+ nodes, \d+ of \d+ edges$/u);
    await row.click();
    expect(await page.locator(".legend [role=status]").textContent()).toMatch(/^\d+ nodes, \d+ edges$/u);
  });

  it("downloads a GEXF that Gephi takes, with as many nodes as the graph", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Download", exact: true }).click();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Gephi graph (GEXF)" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("paperloom.gexf");
    const text = readFileSync(await download.path(), "utf8");
    expect(lintGexf(text)).toEqual([]);
    const graph = await (await fetch(`${open.address}graph/graph.json`)).json();
    expect(parse(DirectedGraph, text).order).toBe(graph.nodes.length);
  });

  it("switches between light and dark", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Dark theme" }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.getByRole("button", { name: "Light theme" }).click();
  });
});
