import { spawnSync } from "node:child_process";

const PROGRAMS = ["slurmctld", "slurmd", "munged"];
const PACKAGES = ["slurm-wlm", "munge"];

/** Why no Slurm can be started here; nothing where it can. Installs it where it may. */
export function hasSlurm() {
  if (process.platform !== "linux" || process.getuid() !== 0) return "it needs Linux and root";
  if (isThere()) return undefined;
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
  const install = ["install", "-y", "-qq", "--no-install-recommends", ...PACKAGES];
  spawnSync("apt-get", install, {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return isThere() ? undefined : `${PACKAGES.join(" and ")} cannot be installed`;
}

function isThere() {
  return PROGRAMS.every(
    (name) => spawnSync(`/usr/sbin/${name}`, ["-V"], { stdio: "ignore" }).error === undefined,
  );
}
