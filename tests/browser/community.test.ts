import { describe, expect, it } from "vitest";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: true });

interface Served {
  readonly nodes: readonly { readonly community: number }[];
}

/** The graph as it is served, with its largest community in two parts. */
function opened(graph: Served): object {
  const own = graph.nodes.filter(({ community }) => community === 0);
  const second = new Set(own.slice(0, 5));
  const parts = [
    { number: 0, size: own.length - 5, label: ["tagging"], parent: 0 },
    { number: 1, size: 5, label: ["tracking"], parent: 0 },
  ];
  const nodes = graph.nodes.map((node) =>
    node.community === 0 ? { ...node, subcommunity: Number(second.has(node)) } : node,
  );
  return { ...graph, subcommunities: parts, nodes };
}

describe("a thing in the panel", () => {
  it("has a bar for each year in which papers name it", async () => {
    await open.at("#tool:redvid");
    const bars = open.page.getByRole("img", { name: "Papers by year: 2023: 1, 2024: 2" });
    expect(await bars.locator("rect").count()).toBe(2);
  });
});

describe("a community in the panel", () => {
  it("is told of from the legend: how many nodes it has, how sure it is, what it is tied to", async () => {
    const { page } = open;
    const row = page.locator(".legend ul").nth(1).locator("li").first();
    const name = (await row.locator(".row-name").textContent()) ?? "";
    const count = await row.locator(".count").textContent();
    await row.hover();
    await page.getByRole("button", { name: `About ${name}` }).click();
    await page.locator(".details h2", { hasText: name }).waitFor();
    expect(await page.locator(".details .facts").textContent()).toMatch(
      new RegExp(`^${count} nodesmembers stay together in \\d+ % of other runs$`, "u"),
    );
    expect(await page.locator(".details .related > ul > li").count()).toBeGreaterThan(1);
    expect(await page.getByRole("status", { name: "Selected" }).textContent()).toBe(
      `Community ${name} selected`,
    );
  });

  it("is told of from any of its nodes, and stands in the address", async () => {
    await open.at("#dataset:jetclass");
    const { page } = open;
    const line = page.locator(".details .community-line button");
    const name = (await line.textContent())?.trim();
    await line.click();
    await page.getByRole("heading", { name: "Tied to" }).waitFor();
    const { hash } = new URL(page.url());
    expect(decodeURIComponent(hash)).toMatch(/^#community:\d+$/u);
    await open.at(hash);
    expect(await open.page.locator(".details h2").textContent()).toBe(name);
  });

  it("opens to the nodes that tie it to another, each with its sentences, and a click selects one", async () => {
    await open.at("#tool:secret");
    const { page } = open;
    await page.locator(".details .community-line button").click();
    const tied = page.locator(".related > ul > li", { hasText: "dark matter" }).first();
    await tied.getByText("what ties them").click();
    const bridge = tied.locator(".bridges > li").first();
    expect(await bridge.locator("button").textContent()).toBe(" cosmic rays");
    const reason = bridge.locator("summary");
    expect(await reason.textContent()).toBe("named by 1 paper of SECRET and 2 of dark matter");
    await reason.click();
    expect(await bridge.locator(".hops li").allTextContents()).toEqual([
      expect.stringContaining("arXiv:2501.06011 uses cosmic rays: The spectrum of cosmic-ray electrons"),
      expect.stringContaining("arXiv:2406.18642 uses cosmic rays: Cosmic-ray antimatter"),
    ]);
    // the list is still open after one of its sentences was
    expect(await bridge.isVisible()).toBe(true);
    await bridge.locator("button").click();
    await page.locator(".details h2", { hasText: "cosmic rays" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "Tied to" }).waitFor();
  });

  it("opens into its parts, and a click selects the nodes of one", async () => {
    const { page } = open;
    await page.route("**/graph/graph.json", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: JSON.stringify(opened(await answer.json())) });
    });
    await open.at("#community:0");
    const parts = page.getByRole("region", { name: "Opens into" });
    const [first] = await parts.locator("li").allTextContents();
    expect(await parts.locator("li").count()).toBe(2);
    expect(first).toMatch(/^tagging \d+ nodes$/u);
    await parts.getByRole("button", { name: "tagging" }).click();
    expect(first).toContain((await page.locator(".details h2").textContent()) ?? "");
    await page.unroute("**/graph/graph.json");
  });

  it("gives way to its nodes where they are asked for", async () => {
    await open.at("#community:0");
    const { page } = open;
    const facts = (await page.locator(".details .facts").textContent()) ?? "";
    await page.getByRole("button", { name: "Select its nodes" }).click();
    const [count] = /^\d+/u.exec(facts) ?? [];
    expect(await page.locator(".details h2").textContent()).toBe(`${count} nodes`);
  });
});
