/**
 * Does a cluster build what one machine builds?
 *
 *     npm run test:cluster
 *
 * Starts a Slurm of three nodes on this machine, as root, with Debian's slurm-wlm and munge, which it installs. Where
 * that cannot be done it says so, and fails only if PAPERLOOM_CLUSTER is `required`.
 */
import { spawnSync } from "node:child_process";
import { hasSlurm } from "./has-slurm.mjs";

const missing = hasSlurm();
if (missing === undefined) {
  const words = ["--no-install", "vitest", "run", "--project", "cluster", "--reporter=default"];
  process.exitCode = spawnSync("npx", words, { stdio: "inherit" }).status ?? 1;
} else {
  console.log(`cluster: not tested, ${missing}`);
  process.exitCode = process.env.PAPERLOOM_CLUSTER === "required" ? 1 : 0;
}
