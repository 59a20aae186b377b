/**
 * How soon does the page show a graph, and how smoothly does it move, beside a page that only draws it?
 *
 *     npm run build && node tests/bench/page.mjs [NODES…]
 *
 * Made graphs of 1,000, 10,000, 50,000 and 100,000 nodes (half of them papers with title and abstract) and four times
 * as many edges, each with a sentence. The floor is a page that draws the same points and lines in two WebGL calls from
 * a file with nothing else. Both in the Chromium of this machine, 1366 × 768, with WebGL in software where it has no
 * graphics card: the ratios say more than the figures. Prints machine, version and, each the median of three runs,
 * - seconds from opening the page to the first painted graph, and to the end of the last long task,
 * - the longest task of the main thread in seconds, and the heap of the page in MB after all of it,
 * - milliseconds a frame while the ground is dragged: all of it, and the work of the main thread in it.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "../../src/node/chromium.mjs";
import { madeFolder } from "./made-folder.mjs";

const PROGRAM = fileURLToPath(new URL("../../dist/command/paperloom.js", import.meta.url));
const FLOOR = readFileSync(new URL("floor.html", import.meta.url));
const RUNS = 3;
const FRAMES = 12;
const LONGEST = 300_000;

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [1_000, 10_000, 50_000, 100_000];
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--enable-precise-memory-info",
  ],
});
console.log(
  `machine  ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}, Chromium ${browser.version()}`,
);
console.log("nodes    edges    page       first paint  quiet   longest  heap MB  frame ms  main ms");
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), "paperloom-page-"));
  const bare = madeFolder(folder, 4 * size);
  writeFileSync(join(folder, "bare.json"), JSON.stringify(bare));
  const floor = await serveFloor(join(folder, "bare.json"));
  const page = await servePage(folder);
  const results = { floor: [], Paperloom: [] };
  for (let run = 0; run < RUNS; run += 1) {
    results.floor.push(await measure(floor.address, "canvas[data-drawn]"));
    results.Paperloom.push(await measure(page.address, ".stage canvas"));
  }
  for (const [name, runs] of Object.entries(results)) print(size, bare.edges.length / 2, name, runs);
  floor.stop();
  page.stop();
  rmSync(folder, { recursive: true });
}
await browser.close();

async function measure(address, drawn) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(LONGEST);
  await page.addInitScript(() => {
    globalThis.tasks = [];
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) globalThis.tasks.push([startTime, duration]);
    });
    observer.observe({ type: "longtask", buffered: true });
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const start = performance.now();
  await page.goto(address);
  await page.locator(drawn).first().waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const painted = performance.now() - start;
  await page.waitForTimeout(2000 + painted / 2);
  const tasks = await page.evaluate(() => globalThis.tasks);
  const heap = await page.evaluate(() => performance.memory.usedJSHeapSize);
  const frames = await drag(page, session);
  await page.close();
  const longest = Math.max(0, ...tasks.map(([, duration]) => duration));
  const quiet = Math.max(painted, ...tasks.map(([at, duration]) => at + duration));
  return { painted, quiet, longest, heap: heap / 1e6, ...frames };
}

/** Drags the ground by steps, each waited for until it is painted. */
async function drag(page, session) {
  // at the upper middle, where no panel lies
  await page.mouse.move(683, 120);
  await page.mouse.down();
  const before = await taskSeconds(session);
  const start = performance.now();
  for (let frame = 1; frame <= FRAMES; frame += 1) {
    await page.mouse.move(683 + 4 * frame, 120 + 2 * frame);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
  const frameTime = (performance.now() - start) / FRAMES;
  const mainTime = (1000 * ((await taskSeconds(session)) - before)) / FRAMES;
  await page.mouse.up();
  return { frameTime, mainTime };
}

async function taskSeconds(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value;
}

async function serveFloor(bare) {
  const server = createServer(({ url }, response) => {
    const isPage = url === "/";
    response.setHeader("content-type", isPage ? "text/html" : "application/json");
    response.end(isPage ? FLOOR : readFileSync(bare));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

async function servePage(folder) {
  const view = spawn(process.execPath, [PROGRAM, "view", folder, "--no-open"]);
  const address = await new Promise((done) => {
    view.stdout.on("data", (data) => {
      const [found] = /http:\S+/u.exec(String(data)) ?? [];
      if (found !== undefined) done(found);
    });
  });
  return { address, stop: () => view.kill() };
}

function print(nodes, edges, name, runs) {
  const middle = (key) => runs.map((run) => run[key]).toSorted((one, two) => one - two)[Math.floor(RUNS / 2)];
  const seconds = (key) => (middle(key) / 1000).toFixed(2);
  console.log(
    [
      String(nodes).padEnd(8),
      String(edges).padEnd(8),
      name.padEnd(10),
      seconds("painted").padStart(11),
      seconds("quiet").padStart(6),
      seconds("longest").padStart(9),
      middle("heap").toFixed(0).padStart(8),
      middle("frameTime").toFixed(0).padStart(9),
      middle("mainTime").toFixed(0).padStart(8),
    ].join(" "),
  );
}
