import { spawn, spawnSync } from "node:child_process";
import {
  condorDag,
  condorMerge,
  condorTask,
  mergeWords,
  ranges,
  runWords,
  slurmFinish,
  slurmTask,
  snakefile,
  type Job,
} from "./job-files.ts";

/** What starts tasks, and starts them again. */
export interface Engine {
  readonly id: string;
  /** whether tasks have ended once they are started; else something follows them */
  readonly isWaitedFor?: boolean;
  /** files that it needs, by name in the folder `jobs` */
  readonly files: (job: Job) => Readonly<Record<string, string>>;
  /** how a person starts it with these files; nothing where it is started at once */
  readonly advice?: (job: Job) => string;
  /**
   * Starts the tasks that have something to do, and what follows them.
   *
   * @param missing  numbers of these tasks
   * @param attempt  which attempt this is, from 1
   */
  readonly start?: (job: Job, missing: readonly number[], attempt: number) => Promise<string>;
}

/** All engines, in the order of help texts. */
export const ENGINES: readonly Engine[] = [
  {
    id: "slurm",
    files: (job) => ({ "task.sh": slurmTask(job), "finish.sh": slurmFinish(job) }),
    start: startSlurm,
  },
  { id: "local", isWaitedFor: true, files: () => ({}), start: startLocal },
  {
    id: "snakemake",
    files: (job) => ({ Snakefile: snakefile(job) }),
    advice: ({ work }) => `snakemake -s ${work}/jobs/Snakefile --cores all`,
  },
  {
    id: "htcondor",
    files: (job) => ({
      "tasks.sub": condorTask(job),
      "merge.sub": condorMerge(job),
      "paperloom.dag": condorDag(job),
    }),
    advice: ({ work }) => `condor_submit_dag ${work}/jobs/paperloom.dag`,
  },
];

// oxlint-disable-next-line typescript/require-await -- other engines wait
async function startSlurm({ work }: Job, missing: readonly number[], attempt: number): Promise<string> {
  const array = sbatch([`--array=${ranges(missing)}`, `${work}/jobs/task.sh`]);
  const finish = sbatch([`--dependency=afterany:${array}`, `${work}/jobs/finish.sh`, String(attempt + 1)]);
  return `${missing.length} tasks are job ${array}; job ${finish} follows them`;
}

/** @returns the number of the job */
function sbatch(words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync("sbatch", ["--parsable", ...words], {
    encoding: "utf8",
  });
  if (error !== undefined) throw new Error(`sbatch cannot be started: ${error.message}`);
  if (status !== 0) throw new Error(`sbatch took no job: ${stderr.trim()}`);
  return stdout.trim().split(";")[0] ?? "";
}

async function startLocal(job: Job, missing: readonly number[]): Promise<string> {
  const codes = await Promise.all(missing.map((task) => ended([...runWords(job), "--task", String(task)])));
  return `${codes.filter((code) => code === 0).length} of ${missing.length} tasks ended well`;
}

/** Merges in a process of its own, and says what that says. */
export function merge(job: Job): Promise<number | null> {
  return ended(mergeWords(job), "inherit");
}

/** The exit code of a process; null where it was killed or did not start. */
function ended(
  [program = "", ...words]: readonly string[],
  output: "ignore" | "inherit" = "ignore",
): Promise<number | null> {
  const child = spawn(program, words, { stdio: ["ignore", output, "inherit"] });
  return new Promise((resolve) => {
    child.once("error", () => resolve(null));
    child.once("exit", resolve);
  });
}
