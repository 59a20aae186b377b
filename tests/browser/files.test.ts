import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { showAlone } from "./give-files.ts";
import { sharedPage } from "./shared-page.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PROGRAM = join(ROOT, "dist/command/paperloom.js");
const CORPUS = join(ROOT, "data/corpus");
const NAMES = readdirSync(CORPUS).filter((name) => name.endsWith(".txt"));

const open = sharedPage({ isFresh: false });
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "paperloom-files-"));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

describe("files given to the page", () => {
  it("are read in the browser: one seed document becomes a graph, with its sums", async () => {
    const { page } = open;
    await showAlone(page, join(CORPUS, "002_22deedae7bea953e.txt"));
    await page
      .locator(".notice strong", { hasText: "6 records = 6 papers + 0 merged + 0 rejected" })
      .waitFor();
    expect(await page.locator(".legend button", { hasText: "Papers" }).textContent()).toContain("6");
  });

  it("give the very bytes that the command line gives, in any order", async () => {
    const { page } = open;
    await showAlone(
      page,
      NAMES.toReversed().map((name) => join(CORPUS, name)),
    );
    await page.locator(".notice strong", { hasText: "46 records = 33 papers" }).waitFor();
    await page.getByRole("button", { name: "Download", exact: true }).click();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Everything (JSON)", exact: true }).click();
    const inPage = readFileSync(await (await waiting).path(), "utf8");
    const graph = join(folder, "graph");
    spawnSync(process.execPath, [PROGRAM, "build", ...NAMES, "-o", graph], { cwd: CORPUS });
    const { stdout } = spawnSync(process.execPath, [PROGRAM, "export", graph, "--to", "json"], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    expect(inPage).toBe(stdout);
  });

  it("may be graphs: a GEXF file of ours is shown as it was", async () => {
    const { page } = open;
    const file = join(folder, "demonstration.gexf");
    spawnSync(process.execPath, [PROGRAM, "export", join(folder, "graph"), "--to", "gexf", "-o", file]);
    await showAlone(page, file);
    await page.locator(".notice strong", { hasText: "33 records = 33 papers" }).waitFor();
    expect(await page.locator(".legend button", { hasText: "Tools" }).textContent()).toContain("11");
  });

  it("say why a graph cannot be shown", async () => {
    const { page } = open;
    const empty = '<?xml version="1.0"?><gexf version="1.3"><graph><nodes/><edges/></graph></gexf>';
    await showAlone(page, { name: "empty.gexf", mimeType: "text/xml", buffer: Buffer.from(empty) });
    await page.locator(".notice strong", { hasText: "empty.gexf: no node in the file" }).waitFor();
  });

  it("are refused with a sentence where they hold no paper, and the graph stays", async () => {
    const { page } = open;
    await showAlone(page, {
      name: "photo.txt",
      mimeType: "text/plain",
      buffer: Buffer.from([137, 80, 0, 0]),
    });
    await page.locator(".notice strong", { hasText: "No paper was found in these files." }).waitFor();
    expect(await page.locator(".problems").textContent()).toContain(
      "photo.txt: the file is binary, not text (skipped)",
    );
    expect(await page.locator(".legend button", { hasText: "Papers" }).textContent()).toContain("33");
  });

  it("may be dropped anywhere on the page", async () => {
    const { page } = open;
    const text = readFileSync(join(CORPUS, "002_22deedae7bea953e.txt"), "utf8");
    const carried = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], "dropped.txt", { type: "text/plain" }));
      return data;
    }, text);
    await page.dispatchEvent(".stage", "dragover", { dataTransfer: carried });
    await page.dispatchEvent(".drop-hint >> text=to weave a graph of them", "drop", {
      dataTransfer: carried,
    });
    await page.locator(".notice strong", { hasText: "6 records = 6 papers" }).waitFor();
  });
});
