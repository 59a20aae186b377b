/**
 * A Chromium for the browser tests: looked for where systems keep one, installed by the package manager of the
 * system where there is none. Plain JavaScript on Node alone.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const PLACES = [
  process.env.PAPERLOOM_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where Playwright keeps the browsers that it has downloaded, and where Chromium stands in such a folder. */
const CACHES = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), ".cache/ms-playwright"),
  join(homedir(), "Library/Caches/ms-playwright"),
  process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, "ms-playwright"),
];
const CACHED = [
  "chrome-linux64/chrome",
  "chrome-linux/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-win/chrome.exe",
  "chrome-win64/chrome.exe",
];

/** The path of a Chromium, installed now if need be; undefined where none can be had. */
export function findChromium() {
  return look() ?? (install() ? look() : undefined);
}

function look() {
  return [...PLACES, ...cached()].find((place) => place !== undefined && place !== "" && existsSync(place));
}

/** The newest first. */
function cached() {
  return CACHES.filter((cache) => cache && existsSync(cache)).flatMap((cache) =>
    readdirSync(cache)
      .filter((name) => /^chromium-\d+$/u.test(name))
      .toSorted((one, two) => Number(two.slice(9)) - Number(one.slice(9)))
      .flatMap((name) => CACHED.map((place) => join(cache, name, place))),
  );
}

/** Only where that needs no password: as root on a system with apt. */
function install() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  console.error("Installing Chromium for the browser tests (once) …");
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], options);
  return (
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options).status ===
    0
  );
}
