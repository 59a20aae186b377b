import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { showAlone } from "./give-files.ts";
import { sharedPage } from "./shared-page.ts";

const WIDE = { width: 1366, height: 768 };
const PHONE = { width: 375, height: 812 };

/** What opens, where it stands, and the state and button that open it. */
interface Card {
  readonly name: string;
  readonly part: string;
  readonly hash: string;
  readonly button?: string;
}

const CARDS: readonly Card[] = [
  {
    name: "the filters",
    part: ".menu-card",
    hash: "#tool:redvid&weight=1.5&around=2,tool%3Aredvid",
    button: "Filters",
  },
  { name: "the appearance", part: ".menu-card", hash: "", button: "Appearance" },
  { name: "the views", part: ".view-list", hash: "#&drawn=timeline", button: "Views" },
  { name: "the downloads", part: ".menu-card", hash: "", button: "Download" },
  { name: "the palette", part: ".palette", hash: "#tool:redvid", button: "Commands" },
  { name: "correcting", part: ".correct", hash: "#tool:redvid", button: "Correct …" },
  { name: "the colours of years", part: ".color-marks", hash: "#&colorBy=year" },
  { name: "the table of links", part: ".dock", hash: "#&view=links" },
  { name: "the table", part: ".dock", hash: "#tool:redvid,dataset:trackml&view=table" },
];
/** Opened by a key. */
const NODE_MENU: Card = { name: "the menu of a node", part: ".node-menu", hash: "#tool:redvid" };
/** On a phone its button is in a sheet. */
const REPORT: Card = { name: "the report", part: ".report .held", hash: "", button: "Report" };
/** Stays open beside the graph, and hides the legend. */
const ASKED: Card = {
  name: "a question with its answer",
  part: ".answers",
  hash: "#&ask=connected/tool%3Aredvid,dataset%3Ajetclass/dataset%3Atrackml",
};
const QUESTIONS: Card = { name: "the questions", part: ".ask", hash: "#tool:redvid", button: "Ask" };
const HELP: Card = { name: "the help", part: ".dialog", hash: "", button: "Help" };

const open = sharedPage({ isFresh: false });

/** Follows a link within the page that stands. */
async function follow(hash: string): Promise<void> {
  // a key that is pressed before the page has followed would meet the page from before
  await open.page.evaluate(
    (next) =>
      new Promise<void>((done) => {
        addEventListener("hashchange", () => setTimeout(done, 0), { once: true });
        // where the address is the same already
        setTimeout(done, 500);
        location.hash = next;
      }),
    hash,
  );
}

/** What an automatic check finds in the way of people, anywhere in the page. */
async function hindrances(): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page: open.page })
    // there are no frames in the page, for whose sake a second page would be opened each time
    .setLegacyMode()
    .analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}

describe.each([
  { name: "light", colorScheme: "light" as const, size: WIDE, cards: [] },
  // the help is a matter of keys, which a phone does not have
  {
    name: "dark",
    colorScheme: "dark" as const,
    size: WIDE,
    cards: [...CARDS, HELP, REPORT, NODE_MENU, QUESTIONS, ASKED],
  },
  {
    name: "on a phone",
    colorScheme: "light" as const,
    size: PHONE,
    cards: [...CARDS, NODE_MENU, QUESTIONS, ASKED],
  },
])("an automatic check, $name,", ({ colorScheme, size, cards }) => {
  beforeAll(async () => {
    // without motion, so that colours are checked when they stand
    await open.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await open.page.setViewportSize(size);
    await open.at("#tool:redvid");
    await open.page.locator(".details h2").waitFor();
  });

  afterAll(async () => {
    await open.page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
    await open.page.setViewportSize(WIDE);
  });

  it("finds nothing in the way of people", async () => {
    expect(await hindrances()).toEqual([]);
  });

  it.each(cards)("nor in $name", async ({ hash, button, part }) => {
    await follow(hash);
    if (button !== undefined) await open.page.getByRole("button", { name: button, exact: true }).click();
    if (part === NODE_MENU.part) await open.page.keyboard.press("m");
    await open.page.locator(part).waitFor({ state: part === ".color-marks" ? "attached" : "visible" });
    expect(await hindrances()).toEqual([]);
    if (button !== undefined) await open.page.keyboard.press("Escape");
  });
});

describe("access", () => {
  it("needs no mouse: search, choose, read, close", async () => {
    const { page } = open;
    await open.at("");
    await page.keyboard.press("/");
    await page.keyboard.type("darkraynet");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".details h2", { hasText: "DarkRayNet" }).waitFor();
    expect(await page.locator(".details .related li").first().textContent()).toContain("AMS-02");
    await page.keyboard.press("Escape");
    await page.locator(".search input").blur();
    await page.keyboard.press("Escape");
    expect(await page.locator(".details").count()).toBe(0);
  });

  it("needs no store: a browser that keeps nothing shows the same", async () => {
    const { page } = open;
    await page.addInitScript(() => {
      for (const name of ["localStorage", "indexedDB"])
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
    });
    await open.at("#tool:redvid");
    await showAlone(page, {
      name: "one.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("Abstract: We release the ToyJets dataset and train ParticleNet on it."),
    });
    await page.locator(".own-files", { hasText: "Your files, gone after a reload" }).waitFor();
    await open.at("#tool:redvid");
    await page.getByRole("button", { name: "Dark theme" }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await page.locator(".details h2").textContent()).toBe("REDVID");
  });
});
