import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import type { Page } from "playwright-core";
import { tally } from "../robust/tally.ts";
import { showAlone } from "./give-files.ts";
import { openPage, type OpenPage } from "./browser.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { lookInto, type Look } from "./look-into.ts";
import { ADDRESSES, MARKUP } from "./payloads.ts";
import { picture } from "./places.ts";

declare global {
  /** put into the page before its own scripts */
  var lookNow: () => Look;
  var violations: string[];
}

const PAYLOADS = [...MARKUP, ...ADDRESSES];
/** Those that are typed, dropped and put into the address one by one. */
const FEW = PAYLOADS.filter((_, at) => at % 23 === 0);

const { graph, mentions, ids } = hostileGraph();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "paperloom-hostile-"));
  writeFileSync(join(folder, "graph.json"), graph);
  writeFileSync(join(folder, "mentions.jsonl"), mentions);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("hostile text in graphs, files, addresses and boxes of the page", () => {
  it("runs nothing, loads nothing and leads nowhere under the policy of the page", (context) =>
    attack(context, { withoutPolicy: false }));

  it("nor without any policy", (context) => attack(context, { withoutPolicy: true }));
});

async function attack(context: TestContext, options: { readonly withoutPolicy: boolean }): Promise<void> {
  expect(new Set(PAYLOADS).size).toBeGreaterThan(380);
  const open = await openPage({
    ...options,
    folder,
    // small, and at rest: drawing is not what this is about
    width: 900,
    height: 500,
    async before(page) {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.addInitScript(`globalThis.lookNow = ${lookInto.toString()}; globalThis.violations = [];
        addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective));`);
    },
  });
  try {
    const seen = await everywhere(open);
    const shown = [...seen.texts].join("\n\n");
    const cases = [
      ...PAYLOADS.map((payload): [string, string | undefined] => [
        payload,
        shown.includes(payload.toWellFormed()) ? undefined : "was never seen as the text it is",
      ]),
      ...[...seen.faults, ...open.wrong].map((fault): [string, string] => [fault, "must not be"]),
    ];
    await tally(context, 14, cases, (fault) => fault);
  } finally {
    await open.close();
  }
}

interface Seen {
  readonly faults: Set<string>;
  readonly texts: Set<string>;
}

/** All places of the page that show text, one after another, each looked into. */
async function everywhere({ page }: OpenPage): Promise<Seen> {
  const seen: Seen = { faults: new Set(), texts: new Set() };
  const look = async (where: string) => note(seen, where, await page.evaluate(() => lookNow()));
  await look("at first");
  note(seen, "a selection", await page.evaluate(visit, ids));
  note(seen, "an address", await page.evaluate(visit, FEW.flatMap(addressesWith)));
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await look("the table of nodes");
  await page.getByText("Links", { exact: true }).first().click();
  await look("the table of links");
  await page.getByRole("button", { name: "Close the table" }).click();
  for (const payload of FEW) {
    await page.locator("input[type=search]").fill(payload);
    await look("the search");
  }
  await page.locator("input[type=search]").fill("");
  await page.keyboard.press("ControlOrMeta+k");
  for (const payload of FEW) {
    await page.getByRole("combobox", { name: "Do or find anything" }).fill(payload);
    await look("the palette");
  }
  await page.keyboard.press("Escape");
  for (const fault of faultsOfSvg(await picture(page))) seen.faults.add(`the picture: ${fault}`);
  await showAlone(page, FILES);
  await page.locator(".notice strong", { hasText: "records" }).waitFor();
  await look("the report on files");
  note(seen, "a paper of a file", await page.evaluate(visit, await ownIds(page)));
  for (const violation of await page.evaluate(() => violations))
    seen.faults.add(`the policy stopped ${violation}`);
  return seen;
}

function note({ faults, texts }: Seen, where: string, look: Look): void {
  for (const fault of look.faults) faults.add(`${where}: ${fault}`);
  for (const text of look.texts) texts.add(text);
}

/** Goes to one address after another, and looks into the page at each; what is seen twice is told once. Runs in the page. */
async function visit(hashes: readonly string[]): Promise<Look> {
  const [faults, texts] = [new Set<string>(), new Set<string>()];
  for (const hash of hashes) {
    await new Promise((done) => {
      addEventListener("hashchange", () => setTimeout(done, 20), { once: true });
      // where the address is the same already
      setTimeout(done, 500);
      location.hash = hash;
    });
    const look = lookNow();
    for (const fault of look.faults) faults.add(fault);
    for (const text of look.texts) texts.add(text);
  }
  return { faults: [...faults], texts: [...texts] };
}

function addressesWith(payload: string): string[] {
  const text = encodeURIComponent(payload.toWellFormed());
  return [payload, `&view=${payload}&colorBy=${text}&around=1,${text}&hide=${payload}`];
}

/** Files whose names and papers are payloads; some are no files of papers at all. */
const FILES = FEW.map((payload, at) => {
  const text = payload.replaceAll(/[{}"\\]/gu, "");
  const content = [
    `@article{k${at}, title = {The ${text} study}, author = {${text}}, url = {${text}}, abstract = {We release the ToyJets${at} dataset ${text}.}}`,
    `TY  - JOUR\nTI  - The ${payload} study\nAU  - ${payload}\nAB  - We use the ToyJets dataset.\nUR  - ${payload}\nER  - \n`,
    payload,
  ][at % 3];
  return {
    name: `${payload.replaceAll(/[/\0]/gu, "∕")}${[".bib", ".ris", ".txt"][at % 3]}`,
    mimeType: "text/plain",
    buffer: Buffer.from(content ?? ""),
  };
});

/** The papers of the graph that is shown, as the table of nodes lists them. */
async function ownIds(page: Page): Promise<string[]> {
  const hashes: string[] = [];
  await page.getByRole("button", { name: "Table", exact: true }).click();
  const rows = page.locator(".dock tbody tr th button");
  for (let at = 0; at < Math.min(8, await rows.count()); at += 1) {
    await rows.nth(at).click();
    hashes.push(new URL(page.url()).hash);
  }
  expect(hashes.length).toBeGreaterThan(3);
  return hashes;
}

function faultsOfSvg(svg: string): string[] {
  const known = new Set([
    "svg",
    "rect",
    "circle",
    "path",
    "line",
    "polyline",
    "polygon",
    "g",
    "text",
    "title",
    "desc",
    "tspan",
    "defs",
    "clipPath",
  ]);
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", ({ message }) => faults.push(message));
  parser.on("opentag", ({ name, attributes }) => {
    if (!known.has(name)) faults.push(`an element ${name}`);
    for (const attribute of Object.keys(attributes))
      if (/^on|href|^data-/iu.test(attribute)) faults.push(`${name} has ${attribute}`);
  });
  parser.write(svg).close();
  return faults;
}
