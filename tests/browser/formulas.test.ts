import { describe, expect, it } from "vitest";
import { showAlone } from "./give-files.ts";
import { sharedPage } from "./shared-page.ts";

const open = sharedPage({ isFresh: true });

/** A paper in the list of pasted abstracts, with formulas that can be set and one that TeX would refuse. */
const PAPER = JSON.stringify({
  title: String.raw`Rates of $\mu \to e\gamma$`,
  abstract: String.raw`We find $\sqrt{s_{1}} = 13$ TeV, {\it never} $\undefinedcommand{x$ and $\href{javascript:alert(1)}{x}$ for \$5.`,
});

describe("formulas of papers", () => {
  it("stand in the sentences behind a link too", async () => {
    const { page } = open;
    await page.keyboard.press("/");
    await page.keyboard.type("OmniJet");
    await page.keyboard.press("Enter");
    await page.locator(".details h2").waitFor();
    await page.locator(".details math").first().waitFor();
  });

  it("are typeset, and what cannot be set stands as text", async () => {
    const { page } = open;
    await showAlone(page, { name: "made.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(PAPER) });
    await page.locator(".notice strong", { hasText: "1 record" }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("Rates");
    await page.keyboard.press("Enter");
    await page.locator(".details h2 math").waitFor();
    expect(await page.locator(".details h2 math").textContent()).toBe("μ→eγ");
    const abstract = page.locator(".details .abstract");
    await abstract.locator("math msqrt msub").waitFor();
    expect(await abstract.textContent()).toContain("never");
    expect(await abstract.textContent()).toContain("for $5.");
    expect(await abstract.locator("a, [href]").count()).toBe(0);
  });
});
