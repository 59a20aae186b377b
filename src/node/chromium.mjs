/**
 * A Chromium for the browser tests: looked for where systems keep one, installed by the package manager of the
 * system where there is none. Plain JavaScript on Node alone.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

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

/** The path of a Chromium, installed now if need be; undefined where none can be had. */
export function findChromium() {
  return look() ?? (install() ? look() : undefined);
}

function look() {
  return PLACES.find((place) => place !== undefined && place !== "" && existsSync(place));
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
