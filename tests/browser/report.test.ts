import { expect, describe, it } from "vitest";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: true });

describe("the report", () => {
  it("says what became of every record, and what was left out", async () => {
    await open.at("");
    await open.page.getByRole("button", { name: "Report", exact: true }).click();
    const report = open.page.getByRole("dialog", { name: "What became of the papers" });
    await report.getByText("46 records = 33 papers + 13 merged + 0 rejected", { exact: true }).waitFor();
    await report.getByText(/only in lists of more than 30 names/u).waitFor();
  });

  it("lists the names that were held back, each with its reason, its sentence and its papers", async () => {
    await open.at("");
    await open.page.keyboard.press("Control+k");
    await open.page.keyboard.type("held back");
    await open.page.keyboard.press("Enter");
    const held = open.page.getByRole("dialog").locator(".held li").first();
    await held.getByText(/may be a plain word/u).waitFor();
    const name = await held.locator("strong").innerText();
    expect((await held.locator("blockquote").innerText()).toLowerCase()).toContain(name.toLowerCase());
    const paper = held.locator(".paper").first();
    const title = await paper.innerText();
    await paper.click();
    await open.page.locator(".details h2", { hasText: title }).waitFor();
    expect(await open.page.getByRole("dialog").count()).toBe(0);
  });
});
