import { describe, expect, it } from "vitest";
import { places } from "./places.ts";
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

  it("leave room: what an answer leads to stands between them and the panel", async () => {
    await open.at("#paper%3Aarxiv%3A2412.10504&ask=connected/tool%3Aredvid/dataset%3Atrackml");
    const { page } = open;
    await answers().first().locator("button").click();
    await page.locator(".details h2", { hasText: "3 nodes" }).waitFor();
    await page.waitForTimeout(700); // the camera glides
    const spots = await places(page);
    // the paper that connects them stands between them
    const [redvid, trackml] = ["REDVID", "TrackML"].map((name) => spots.get(name)?.x ?? Number.NaN);
    const [questions, panel] = await Promise.all(
      [".ask", ".details"].map((place) => page.locator(place).boundingBox()),
    );
    const middle = ((questions?.x ?? 0) + (questions?.width ?? 0) + (panel?.x ?? 0)) / 2;
    expect(Math.abs(((redvid ?? 0) + (trackml ?? 0)) / 2 - middle)).toBeLessThan(30);
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

  it("take several nodes by the keyboard, which a link brings back and Backspace takes out", async () => {
    const { page } = open;
    const given = page.locator(".ask .given");
    await page.keyboard.press("q");
    await page.getByRole("button", { name: "What is used together with …?" }).click();
    const box = page.getByRole("combobox", { name: "a dataset, a tool …" });
    for (const name of ["redvid", "jetclass"]) {
      await box.fill(name);
      await page.keyboard.press("Enter");
    }
    expect((await given.allTextContents()).map((text) => text.trim())).toEqual(["REDVID ×", "JetClass ×"]);
    // each of the two has its own neighbours
    const texts = (await answers().locator("button").allTextContents()).map((text) => text.trim());
    expect(texts).toEqual(expect.arrayContaining(["TrackML", "AspenOpenJets"]));
    expect(page.url()).toContain("&ask=together/tool%3Aredvid,dataset%3Ajetclass");

    await open.at(new URL(page.url()).hash);
    await given.nth(1).waitFor();
    await answers().first().waitFor();
    await box.focus();
    await page.keyboard.press("Backspace");
    await given.nth(1).waitFor({ state: "detached" });
    expect(await given.allTextContents()).toEqual([expect.stringContaining("REDVID")]);
    // the other by its button, which gives the focus back to the box
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await given.waitFor({ state: "detached" });
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator(".ask [role=status]").count()).toBe(0);
  });

  it("are asked of the things that are selected", async () => {
    await open.at("#tool%3Aredvid,dataset%3Ajetclass,paper%3Aarxiv%3A2412.10504");
    const { page } = open;
    await page.getByRole("button", { name: "What is used together with these?" }).click();
    await answers().first().waitFor();
    // of papers it is not asked
    expect(await page.locator(".ask .given").count()).toBe(2);
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
