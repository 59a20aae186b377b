import { describe, expect, it } from "vitest";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: true });

function choices() {
  return open.page.locator(".palette [role=option]");
}

describe("the palette", () => {
  it("does by name what buttons do, from wherever the focus is, and gives the focus back", async () => {
    const { page } = open;
    await page.keyboard.press("/");
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("combobox", { name: "Do or find anything" }).waitFor();
    await page.keyboard.type("dark th");
    expect(await choices().first().textContent()).toBe("Dark theme");
    await page.keyboard.press("Enter");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await page.locator(".palette").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  });

  it("finds every node, and goes there", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Commands" }).click();
    await page.getByRole("combobox", { name: "Do or find anything" }).fill("darkraynet");
    // the node itself comes before what can be done with its community
    expect(await choices().first().textContent()).toBe("DarkRayNetTool");
    await choices().first().click();
    expect(await page.locator(".details h2").textContent()).toBe("DarkRayNet");
  });

  it("offers what can be done with the selection first, and undoing only when there is something", async () => {
    const { page } = open;
    await open.at("#tool:redvid");
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
    await page.keyboard.press("ControlOrMeta+k");
    const texts = await choices().allTextContents();
    expect(texts.slice(0, 2)).toEqual([
      "Take out of the selectionREDVID",
      "Select it and its neighboursREDVID",
    ]);
    expect(texts).toContain("Hide all toolsREDVID");
    expect(texts).toContain("Save as Gephi graph (GEXF)");
    expect(texts.filter((text) => /^(?:Undo|Redo)/u.test(text))).toEqual([]);
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    expect(await page.locator(".legend [role=status]").textContent()).toMatch(/^4 of/u);
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("undo");
    expect(await choices().first().textContent()).toBe("UndoCtrlZ");
  });

  it("stays when it is told late that the one before it has closed", async () => {
    const { page } = open;
    await page.keyboard.press("ControlOrMeta+k");
    const before = await page.locator(".palette").elementHandle();
    await page.keyboard.type("dark th");
    await page.keyboard.press("Enter");
    await page.locator(".palette").waitFor({ state: "detached" });
    await page.keyboard.press("ControlOrMeta+k");
    await page.locator(".palette").waitFor();
    await before?.evaluate((dialog) => dialog.dispatchEvent(new Event("close")));
    await page.keyboard.type("light th");
    expect(await choices().first().textContent()).toBe("Light theme");
  });

  it("says when nothing has the name, and Esc leaves it", async () => {
    const { page } = open;
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("combobox", { name: "Do or find anything" }).fill("qqqq zzzz");
    expect(await page.locator(".palette .nothing").textContent()).toBe("Nothing is called “qqqq zzzz”.");
    await page.keyboard.press("Escape");
    await page.locator(".palette").waitFor({ state: "detached" });
  });
});
