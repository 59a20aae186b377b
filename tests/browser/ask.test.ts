import { describe, expect, it } from "vitest";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: true });

function answers() {
  return open.page.locator(".answers > li");
}

describe("questions", () => {
  it("are answered by a list with sentences, and the map shows what it is about", async () => {
    const { page } = open;
    await page.keyboard.press("q");
    await page.getByRole("button", { name: "How are … and … connected?" }).click();
    await page.getByRole("combobox", { name: "anything", exact: true }).fill("redvid");
    await page.keyboard.press("Enter");
    await page.getByRole("combobox", { name: "anything else" }).fill("trackml");
    await page.keyboard.press("Enter");
    await answers().first().waitFor();
    expect(await page.locator(".ask [role=status]").textContent()).toMatch(/^\d answers?$/u);
    const first = answers().first();
    expect(await first.locator("button").textContent()).toMatch(/^\s*REDVID – .* – TrackML$/u);
    await first.locator("summary").click();
    // a sentence for each of two hops
    expect(await first.locator(".hops li").count()).toBe(2);
    await first.locator("button").click();
    expect(await page.locator(".details h2").textContent()).toBe("3 nodes");
  });

  it("begin with what is selected, and say so when there is no answer", async () => {
    const { page } = open;
    await page.keyboard.press("/");
    await page.keyboard.type("REDVID");
    await page.keyboard.press("Enter");
    await page.locator(".details h2", { hasText: "REDVID" }).waitFor();
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("who uses");
    await page.keyboard.press("Enter");
    await answers().nth(2).waitFor();
    expect(await answers().count()).toBe(3); // three papers name REDVID
    await page.getByRole("button", { name: "What is new since …?" }).click();
    await page.getByRole("textbox", { name: "a year" }).fill("2999");
    expect(await page.locator(".ask [role=status]").textContent()).toContain("No dataset");
    await page.getByRole("textbox", { name: "a year" }).fill("2020");
    await answers().first().waitFor();
  });

  it("are closed by Esc, after the selection", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await page.locator(".ask").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".ask").waitFor({ state: "detached" });
    await page.locator(".legend").waitFor();
  });
});
