import { spawn, type ChildProcess } from "node:child_process";
import { join, resolve } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll } from "vitest";
import { findChromium } from "../../src/node/chromium.mjs";

const PROGRAM = join(resolve(import.meta.dirname, "../.."), "dist/command/paperloom.js");

/** The page of the built program in a real browser, and everything that went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  readonly address: string;
  /** console errors, page errors, dialogs, and requests to any other origin */
  readonly wrong: string[];
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** built graph to show; the demonstration without it */
  readonly folder?: string;
  /** address of a page to open instead of the one of the program, as of a file */
  readonly at?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** of Chromium, as to switch something off */
  readonly flags?: readonly string[];
  /** the browser minds no Content-Security-Policy */
  readonly withoutPolicy?: boolean;
  /** done before the page is loaded */
  readonly before?: (page: Page) => Promise<void>;
  /** shown when the page has loaded */
  readonly shows?: string;
}

/** Browsers by their flags and servers by their graph: they take longer to start than a page, and serve a whole file. */
const browsers = new Map<string, Promise<Browser>>();
const servers = new Map<string, Promise<Served>>();

afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
  for (const server of servers.values()) (await server).stop();
});

export async function openPage(options: OpenOptions = {}): Promise<OpenPage> {
  const address =
    options.at ?? (await once(servers, options.folder ?? "", () => served(options.folder))).address;
  const { flags = [] } = options;
  const browser = await once(browsers, flags.join(" "), () => launch(flags));
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
    colorScheme: options.dark === true ? "dark" : "light",
    bypassCSP: options.withoutPolicy ?? false,
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => {
    if (
      !request.url().startsWith(address.split("#")[0] ?? "") &&
      !/^(?:blob|data|about):/u.test(request.url())
    )
      wrong.push(`request to ${request.url()}`);
  });
  // a dialog would stop the page until somebody answers it
  page.on("dialog", (dialog) => {
    wrong.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await options.before?.(page);
  await page.goto(address);
  await page
    .locator(options.shows ?? ".stage canvas")
    .first()
    .waitFor();
  return {
    page,
    address,
    wrong,
    close: () => context.close(),
  };
}

/** Loads the page anew, as on a first visit, or at a link. */
export async function again({ page, address }: OpenPage, hash = ""): Promise<void> {
  await page.goto("about:blank");
  await page.goto(address + hash);
  await page.locator(".stage canvas").first().waitFor();
  // the drawing stands when it has been painted twice
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function once<Thing>(
  started: Map<string, Promise<Thing>>,
  key: string,
  start: () => Promise<Thing>,
): Promise<Thing> {
  const thing = started.get(key) ?? start();
  started.set(key, thing);
  return thing;
}

async function launch(flags: readonly string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error(
      "the browser tests need Chromium or Chrome: install it, or name it in PAPERLOOM_CHROMIUM",
    );
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking", ...flags],
  });
}

/** A program that shows a graph. */
interface Served {
  readonly address: string;
  readonly stop: () => void;
}

async function served(folder: string | undefined): Promise<Served> {
  const server = spawn(process.execPath, [
    PROGRAM,
    "view",
    ...(folder === undefined ? [] : [folder]),
    "--no-open",
  ]);
  return { address: await addressOf(server), stop: () => void server.kill() };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    server.stdout?.on("data", (text) => {
      const address = /http:\S+/u.exec(String(text))?.[0];
      if (address !== undefined) done(address);
    });
    server.stderr?.on("data", (text) => failed(new Error(String(text))));
    server.on("exit", (code) => failed(new Error(`the server ended with ${code}`)));
  });
}
