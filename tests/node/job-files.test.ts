import { describe, expect, it } from "vitest";
import {
  condorDag,
  condorMerge,
  condorTask,
  ranges,
  slurmFinish,
  slurmTask,
  snakefile,
  type Job,
} from "../../src/node/shards/job-files.ts";

const JOB: Job = {
  program: ["/usr/bin/node", "/opt/paperloom.mjs"],
  work: "/scratch/work",
  output: "/home/it's mine/graph",
  tasks: 200,
  shards: 450,
  attempts: 4,
  time: "01:00:00",
  memory: 2000,
};

describe("job files for Slurm", () => {
  it("start a task that Slurm may start again", () => {
    expect(slurmTask(JOB)).toBe(`#!/bin/sh
#SBATCH --job-name=paperloom
#SBATCH --requeue
#SBATCH --time=01:00:00
#SBATCH --mem=2000M
#SBATCH --output=/scratch/work/log/%A_%a.txt
exec /usr/bin/node /opt/paperloom.mjs shard run --work /scratch/work --tasks 200
`);
  });

  it("quote what a shell would read as something else", () => {
    expect(slurmFinish(JOB)).toContain("-o '/home/it'\\''s mine/graph' --tasks 200");
    expect(slurmTask({ ...JOB, work: "/scratch/my work" })).toContain(
      "#SBATCH --output='/scratch/my work/log/%A_%a.txt'\n",
    );
    expect(slurmTask({ ...JOB, work: "/a;rm -rf $HOME" })).toContain("--work '/a;rm -rf $HOME'");
  });

  it("name tasks in ranges", () => {
    expect(ranges([0, 1, 2, 3, 7, 9, 10])).toBe("0-3,7,9-10");
    expect(ranges([5])).toBe("5");
  });
});

describe("job files for HTCondor", () => {
  it("give every task its number, and merge behind all of them", () => {
    expect(condorTask(JOB)).toContain(
      'arguments = "/opt/paperloom.mjs shard run --work /scratch/work --tasks 200 --task $(Process)"\n',
    );
    expect(condorTask(JOB)).toMatch(/max_retries = 4\n[\s\S]*\nqueue 200\n$/u);
    expect(condorDag(JOB)).toBe(
      "JOB tasks /scratch/work/jobs/tasks.sub\nJOB merge /scratch/work/jobs/merge.sub\nPARENT tasks CHILD merge\n",
    );
  });

  it("double quotes in names as HTCondor wants it", () => {
    expect(condorMerge(JOB)).toContain("-o '/home/it''s mine/graph'\"");
    expect(condorMerge({ ...JOB, output: '/a "b"' })).toContain('-o \'/a ""b""\'"');
  });
});

describe("the Snakefile", () => {
  it("has a task for each shard, and leaves braces in names alone", () => {
    const text = snakefile({ ...JOB, output: "/data/{x}" });
    expect(text).toContain("for number in range(450)]");
    expect(text).toContain("--work /scratch/work --tasks 450 --task {params.number}");
    expect(text).toContain("-o '/data/{{x}}'");
  });
});
