import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import { correct } from "../../src/ledger/correct.ts";
import { readLedger } from "../../src/ledger/read.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import type { SavedGraph } from "../../src/saved/saved.ts";
import { seeds } from "../seeds.ts";
import { placeOf } from "./places.ts";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: true });

/** What one test corrects is not there for the next. */
afterEach(async () => {
  const { page } = open;
  await page.reload();
  await page.locator(".legend").waitFor();
  const takeAllBack = page.getByRole("button", { name: /corrections? of yours/u });
  await takeAllBack.click();
  const each = page.getByRole("button", { name: "Take correction 1 back" });
  while ((await each.count()) > 0) await each.click();
  await page.waitForTimeout(200);
});

/** Finds a thing and opens what corrects it. */
async function correcting(name: string) {
  const { page } = open;
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await page.locator(".details h2", { hasText: name }).waitFor();
  await page.locator(".details").getByRole("button", { name: "Correct …" }).click();
  return page.getByRole("dialog", { name });
}

function heading() {
  return open.page.locator(".details h2");
}

describe("corrections", () => {
  it("rename, change the kind, join and remove, each with the graph behind it, and are undone", async () => {
    const { page } = open;
    const redvid = await correcting("REDVID");
    await redvid.getByLabel("Name").fill("Reduced detector");
    await page.keyboard.press("Enter");
    await heading().filter({ hasText: "Reduced detector" }).waitFor();

    await page.locator(".details").getByRole("button", { name: "Correct …" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Dataset", exact: true }).click();
    await page.locator(".details .eyebrow", { hasText: "Dataset" }).waitFor();

    const aspen = await correcting("AspenOpenJets");
    await aspen.getByLabel("It is the same as").fill("JetCl");
    await aspen.getByRole("button", { name: /^JetClass/u }).click();
    await heading().filter({ hasText: "JetClass" }).waitFor();
    expect(await page.locator(".details").textContent()).toContain("AspenOpenJets");

    const tracks = await correcting("TrackML");
    await tracks.getByRole("button", { name: "It is no dataset at all" }).click();
    await heading().waitFor({ state: "detached" });
    expect(await page.locator(".legend").textContent()).toContain("4 corrections of yours");

    await page.keyboard.press("ControlOrMeta+z");
    await heading().filter({ hasText: "TrackML" }).waitFor();
    expect(await page.locator(".legend").textContent()).toContain("3 corrections of yours");
  });

  it("are listed, taken back one by one, and saved as the ledger that build applies in the same way", async () => {
    const { page } = open;
    const redvid = await correcting("REDVID");
    await redvid.getByLabel("Name").fill("Reduced detector");
    await page.keyboard.press("Enter");
    const aspen = await correcting("AspenOpenJets");
    await aspen.getByRole("button", { name: "Method", exact: true }).click();
    await page.getByRole("button", { name: "2 corrections of yours" }).click();
    const dialog = page.getByRole("dialog", { name: "Your corrections" });
    expect(await dialog.locator("ol li > span").allTextContents()).toEqual([
      '"REDVID" is called "Reduced detector"',
      '"AspenOpenJets" is of the kind method',
    ]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Save as a file" }).click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    const { corrections, problems } = readLedger("ledger", text);
    expect(problems).toEqual([]);

    await dialog.getByRole("button", { name: "Take correction 1 back" }).click();
    expect(await dialog.locator("ol li").count()).toBe(1);
    await dialog.getByLabel("Add corrections from a file").setInputFiles({
      name: "mine.jsonl",
      mimeType: "application/jsonl",
      buffer: Buffer.from(`${text.split("\n").slice(0, 2).join("\n")}\nno line\n`),
    });
    await dialog.getByRole("alert").filter({ hasText: 'mine.jsonl:3: "no line": this is no JSON' }).waitFor();
    await dialog.getByRole("button", { name: "Close" }).click();

    await page.getByRole("button", { name: "Download" }).click();
    const [json] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /Everything \(JSON\)/u }).click(),
    ]);
    const shown = JSON.parse(await readFile(await json.path(), "utf8")) as SavedGraph;
    const built = await buildFromSources(seeds(), { seed: 1, ledger: corrections });
    const plain = await buildFromSources(seeds(), { seed: 1 });
    const graph = correct(
      plain.graph,
      corrections.map(({ correction }) => correction),
    ).graph;
    expect(built.graph).toEqual(graph);
    expect(shown.edges).toEqual(graph.edges);
    expect(shown.nodes.map(({ id, name }) => [id, name])).toEqual(
      graph.nodes.map(({ id, name }) => [id, name]),
    );
  });

  it("are there after a reload", async () => {
    const { page } = open;
    const redvid = await correcting("REDVID");
    await redvid.getByRole("button", { name: "It is no tool at all" }).click();
    await page.getByRole("button", { name: "1 correction of yours" }).waitFor();
    await page.waitForTimeout(200);
    await page.reload();
    await page.getByRole("button", { name: "1 correction of yours" }).waitFor();
  });

  it("take a name that was held back, and say so", async () => {
    const { page } = open;
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("report");
    await page.keyboard.press("Enter");
    const report = page.getByRole("dialog", { name: "What became of the papers" });
    const take = report.getByRole("button", { name: /^Take .* as a name$/u }).first();
    const name = /^Take (.*) as a name$/u.exec((await take.getAttribute("aria-label")) ?? "")?.[1] ?? "";
    await take.click();
    await report.getByText("taken").first().waitFor();
    await report.getByRole("button", { name: "Close" }).click();
    await page.keyboard.press("/");
    await page.keyboard.type(name);
    await page.getByRole("option").filter({ hasText: name }).first().waitFor();
  });

  it("say of two selected things that they are one, or that they are different", async () => {
    const { page } = open;
    const [first, second] = [await placeOf(page, "REDVID"), await placeOf(page, "TrackML")];
    await page.mouse.click(first.x, first.y);
    await page.locator("body").click({ position: second, modifiers: ["ControlOrMeta"], force: true });
    await page.getByRole("button", { name: "They are different" }).click();
    await page.getByRole("button", { name: "They are one: REDVID" }).click();
    await page.getByRole("button", { name: "2 corrections of yours" }).click();
    const dialog = page.getByRole("dialog", { name: "Your corrections" });
    expect(await dialog.locator("ol li").allTextContents()).toEqual([
      expect.stringContaining('"REDVID" is another thing than "TrackML"'),
      // the second is refused, since the first forbids it
      expect.stringContaining('"TrackML" is the same as "REDVID"×another correction says'),
    ]);
  });
});
