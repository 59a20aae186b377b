import { expect, it } from "vitest";
import { SlurmCluster } from "./slurm.ts";

it("a cluster of three nodes starts here and runs a job", async () => {
  const cluster = new SlurmCluster();
  try {
    await cluster.start();
    expect(cluster.ask("srun", ["-w", "n3", "printenv", "SLURMD_NODENAME"]).trim()).toBe("n3");
  } finally {
    cluster.stop();
  }
});
