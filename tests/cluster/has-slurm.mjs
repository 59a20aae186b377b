import { spawnSync } from "node:child_process";

const PROGRAMS = ["slurmctld", "slurmd", "munged"];
const PACKAGES = ["slurm-wlm", "munge"];

/** Milliseconds after which an installation is given up, as without network. */
const LONGEST = 180_000;

/** Why no Slurm can be started here; nothing where it can. Installs it where it may. */
export function hasSlurm() {
  if (process.platform !== "linux" || process.getuid() !== 0) return "it needs Linux and root";
  if (isThere()) return starts();
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore", timeout: LONGEST });
  const install = ["install", "-y", "-qq", "--no-install-recommends", ...PACKAGES];
  spawnSync("apt-get", install, {
    stdio: "ignore",
    timeout: LONGEST,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return isThere() ? starts() : `${PACKAGES.join(" and ")} cannot be installed`;
}

/** A machine may have the programs and still not let them work, as some containers do. */
function starts() {
  const words = ["--no-install", "vitest", "run", "--project", "cluster", "--reporter=dot", "start.test.ts"];
  return spawnSync("npx", words, { stdio: "ignore" }).status === 0 ? undefined : "Slurm does not start here";
}

function isThere() {
  return PROGRAMS.every(
    (name) => spawnSync(`/usr/sbin/${name}`, ["-V"], { stdio: "ignore" }).error === undefined,
  );
}
